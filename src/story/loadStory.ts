import { readStory, type ReadFile } from './readStory';
import type { ParsedStory } from './types';

/**
 * Loads a story from its folder on the web.
 *
 * @param folder The address of the folder, absolute, with or without a slash at its end.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 */
export function loadStory(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<ParsedStory> {
  const base = String(folder).replace(/\/?$/, '/');
  const read: ReadFile = async (name) => {
    const response = await fetcher(new URL(name, base));
    if (response.status === 404 || isPage(response)) return undefined;
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return response.text();
  };
  return readStory(read);
}

/** Some servers answer with the page itself where a file is absent. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}
