import { readStory, type ReadFile } from './readStory';
import type { ParsedStory } from './types';

/**
 * Loads a story from its folder on the web.
 *
 * @param folder The address of the folder, absolute, with or without a slash at its end.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 * @returns The story or its problems; no problems at all where there is no such folder.
 */
export async function loadStory(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<ParsedStory> {
  const base = String(folder).replace(/\/?$/, '/');
  let absent = 0;
  let asked = 0;
  const read: ReadFile = async (name) => {
    asked += 1;
    const response = await fetcher(new URL(name, base));
    if (response.status === 404 || isPage(response)) {
      absent += 1;
      return undefined;
    }
    if (!response.ok) throw new Error(`The server answered ${response.status}.`);
    return response.text();
  };
  const parsed = await readStory(read);
  return absent === asked ? { ok: false, issues: [] } : parsed;
}

/** Some servers answer with the page itself where a file is absent. */
function isPage(response: Response): boolean {
  return response.headers.get('content-type')?.includes('text/html') ?? false;
}
