import { indexFile } from './files';
import { parseIndex } from './parseIndex';
import type { ListedStory } from './types';

/**
 * Loads which stories there are, in the order of the menu.
 *
 * @param folder The address of the folder that holds the stories, absolute.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 * @throws Error where the list cannot be loaded, or is not what it should be.
 */
export async function loadIndex(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<readonly ListedStory[]> {
  const response = await fetcher(new URL(indexFile, folder));
  if (!response.ok) throw new Error(`The server answered ${response.status}.`);
  const parsed = parseIndex(await response.text());
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.stories;
}
