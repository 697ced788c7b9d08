import { kioskFile } from './files';
import { describeValue, pointer } from './issues';
import { kioskDefaults, type ParsedKiosk } from './parseKiosk';
import type { Issue, ListedStory } from './types';

/**
 * The settings without the stories that are not there, each of which is told; without any that is,
 * the first story of all.
 */
export function listedOnly(
  { settings, issues }: ParsedKiosk,
  listed: readonly Pick<ListedStory, 'id'>[],
): ParsedKiosk {
  const known = listed.map(({ id }) => id);
  const stories = settings.stories.filter((id) => known.includes(id));
  const strangers = settings.stories.flatMap((id, index) =>
    known.includes(id) ? [] : [stranger(id, index, known)],
  );
  return {
    settings: { ...settings, stories: stories.length > 0 ? stories : kioskDefaults.stories },
    issues: [...issues, ...strangers],
  };
}

const stranger = (id: string, index: number, known: readonly string[]): Issue => ({
  file: kioskFile,
  path: pointer('/stories', index),
  found: describeValue(id),
  expected: `one of ${known.map(describeValue).join(', ')}`,
  remedy: 'Correct the id, or remove it; the stories that there are stand in stories/index.json.',
});
