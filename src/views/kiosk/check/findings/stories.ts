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

/** What a story's opening view has to contain; nothing where the story is broken. */
export const boundsOf = (parsed: ParsedStory): Bounds[] => (parsed.ok ? [parsed.story.bounds] : []);
