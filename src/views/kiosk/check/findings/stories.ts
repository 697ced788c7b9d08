import { loadIndex } from '../../../../story/loadIndex';
import { loadStory } from '../../../../story/loadStory';
import {
  languages,
  type Bounds,
  type ListedStory,
  type ParsedStory,
  type Story,
} from '../../../../story/types';
import { digestText } from '../../../../story/openText';
import { orElse, type Finding } from '../finding';

/** What the judge says of a story, and how many of its passages are sealed, in all its digests. */
export function storyFinding({ title }: ListedStory, parsed: ParsedStory): Finding {
  if (!parsed.ok) {
    const facts = { sealed: 0, total: 0, problems: Math.max(parsed.issues.length, 1) };
    return { name: 'story', verdict: 'bad', facts, of: title };
  }
  const seals = passageSeals(parsed.story);
  const sealed = seals.filter((state) => state === 'sealed').length;
  const facts = { sealed, total: seals.length, problems: 0 };
  return { name: 'story', verdict: orElse(sealed === seals.length, 'bad'), facts, of: title };
}

function passageSeals(story: Story): string[] {
  return languages
    .filter((language) => story.articles[language])
    .flatMap((language) => {
      const { seals } = digestText(story, language);
      return story.passages.flatMap(({ id }) => seals.get(id)?.state ?? []);
    });
}

/**
 * Loads every story of the list and lets the judge read it. Never rejects.
 *
 * @param top The address of the site.
 * @param add Takes the finding of each, as it comes.
 * @returns What the opening views of those that can be shown have to contain.
 */
export async function judgeStories(
  top: string,
  add: (finding: Finding) => void,
): Promise<Bounds[]> {
  const folder = new URL('geodata/stories/', top);
  const views: Bounds[] = [];
  try {
    for (const listed of await loadIndex(folder)) {
      const parsed = await loadStory(new URL(`${listed.id}/`, folder));
      add(storyFinding(listed, parsed));
      if (parsed.ok) views.push(parsed.story.bounds);
    }
  } catch {
    add({ name: 'story', verdict: 'bad', facts: { sealed: 0, total: 0, problems: 1 } });
  }
  return views;
}
