import { fileIn } from './files';
import { readStory, type ReadFile } from './readStory';
import { servedText } from './servedText';
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
  let absent = 0;
  let asked = 0;
  const read: ReadFile = async (name) => {
    asked += 1;
    const text = await servedText(await fetcher(fileIn(folder, name)));
    if (text === undefined) absent += 1;
    return text;
  };
  const parsed = await readStory(read);
  return absent === asked ? { ok: false, issues: [] } : parsed;
}
