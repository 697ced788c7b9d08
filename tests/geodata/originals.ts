import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { root, stories } from '../fixtures/folders';

/**
 * The publisher's text of a story, for whoever holds it: as `original.txt` in the story's folder,
 * or as `<story>.txt` in the folder that the environment names as DATELINE_ORIGINALS, or else in a
 * folder `shared/articles` beside the repository. Never part of the repository.
 */
export function originalOf(story: string): string | undefined {
  const originals = process.env['DATELINE_ORIGINALS'] ?? join(root, '..', 'shared', 'articles');
  const places = [join(stories, story, 'original.txt'), join(originals, `${story}.txt`)];
  const place = places.find((each) => existsSync(each));
  return place === undefined ? undefined : readFileSync(place, 'utf8');
}
