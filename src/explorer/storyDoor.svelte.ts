import { createContext } from 'svelte';
import type { ChosenFile } from '../export/importStory';
import type { Files } from '../export/storyZip';
import type { Issue, Story } from '../story/types';

/** A story that came out of a file of the person's own, with the texts it was read from. */
export interface BroughtStory {
  readonly story: Story;
  readonly files: Files;
}

/** A file that holds no story, and why. */
export interface Trouble {
  readonly name: string;
  readonly issues: readonly Issue[];
}

/** Where a story from the device comes in: the one that is open stays until the other is judged. */
export class StoryDoor {
  /** What was wrong with the last file. */
  trouble = $state.raw<Trouble | null>(null);
  readonly #show: (brought: BroughtStory) => void;

  constructor(show: (brought: BroughtStory) => void) {
    this.#show = show;
  }

  /** Opens the story in a file; leaves `trouble` behind and gives false where there is none. */
  async bring(file: ChosenFile): Promise<boolean> {
    this.trouble = null;
    const { importStory } = await import('../export/importStory');
    const read = await importStory(file);
    if (read.ok) this.#show(read);
    else this.trouble = { name: file.name, issues: read.issues };
    return read.ok;
  }
}

export const [useStoryDoor, provideStoryDoor] = createContext<StoryDoor>();
