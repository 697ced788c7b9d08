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
  /** Whether it is of another kind altogether. */
  readonly isOther: boolean;
}

/** Where a story from the device comes in: the one that is open stays until the other is judged. */
export class StoryDoor {
  /** What was wrong with the last file. */
  trouble = $state.raw<Trouble | null>(null);
  readonly #show: (brought: BroughtStory) => void;
  /** Counts what was asked of it, so that only the last file is complained about. */
  #turn = 0;

  constructor(show: (brought: BroughtStory) => void) {
    this.#show = show;
  }

  /** Opens the story in a file; leaves `trouble` behind and gives false where there is none. */
  async bring(file: ChosenFile): Promise<boolean> {
    this.forget();
    const turn = this.#turn;
    const { importStory } = await import('../export/importStory');
    const read = await importStory(file);
    if (read.ok) this.#show(read);
    else if (turn === this.#turn) {
      this.trouble = { name: file.name, issues: read.issues, isOther: read.isOther ?? false };
    }
    return read.ok;
  }

  /** Nobody looks at the last file any more, also where it is still being read. */
  forget(): void {
    this.#turn += 1;
    this.trouble = null;
  }
}

export const [useStoryDoor, provideStoryDoor] = createContext<StoryDoor>();
