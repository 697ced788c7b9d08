import { indexFile } from './files';
import { pointer } from './issues';
import type { Issue, ListedStory } from './types';

/**
 * Compares `index.json` with the stories that lie beside it: each is listed once, under its title.
 *
 * @param present The stories of the folders, whichever could be read.
 * @param folders The names of all folders, those of broken stories included.
 */
export function checkIndex(
  listed: readonly ListedStory[],
  present: readonly ListedStory[],
  folders: readonly string[],
): Issue[] {
  return [
    ...listed.flatMap((entry, index) => issuesOfEntry(entry, index, listed, present, folders)),
    ...present.filter(({ id }) => !listed.some((entry) => entry.id === id)).map(unlisted),
  ];
}

function issuesOfEntry(
  { id, title }: ListedStory,
  index: number,
  listed: readonly ListedStory[],
  present: readonly ListedStory[],
  folders: readonly string[],
): Issue[] {
  const path = pointer('/stories', index);
  const issue = (at: string, found: string, expected: string, remedy: string): Issue => ({
    file: indexFile,
    path: at,
    found,
    expected,
    remedy,
  });
  const first = listed.findIndex((other) => other.id === id);
  if (first < index) {
    const found = `"${id}", which ${pointer('/stories', first)} has already`;
    return [issue(`${path}/id`, found, 'each story once', 'Remove one of the two.')];
  }
  if (!folders.includes(id)) {
    const remedy = `Correct the id, or take the entry out of ${indexFile}.`;
    return [issue(`${path}/id`, `"${id}"`, `the name of a folder: ${folders.join(', ')}`, remedy)];
  }
  const story = present.find((other) => other.id === id);
  if (!story) return [];
  return (['en', 'ar'] as const)
    .filter((language) => story.title[language] !== title[language])
    .map((language) =>
      issue(
        `${path}/title/${language}`,
        `"${title[language]}"`,
        `"${story.title[language]}", as in the story itself`,
        'Make the two titles the same.',
      ),
    );
}

function unlisted({ id, title }: ListedStory): Issue {
  return {
    file: indexFile,
    path: '/stories',
    found: `no "${id}", though there is such a folder`,
    expected: 'every story that lies beside the file',
    remedy: `Add ${JSON.stringify({ id, title })} where the menu should have it.`,
  };
}
