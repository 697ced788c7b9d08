import { fileIn, folderFiles, tourFile } from '../story/files';
import { loadStory } from '../story/loadStory';
import { servedText } from '../story/servedText';
import type { Files } from './storyZip';

/**
 * The texts of a story's files as they are served: what the app itself asks for is asked again, and
 * kept on its way, and so is the story's tour, where it has one. Files that belong to no story are
 * left out, the publisher's text among them.
 *
 * @param folder The address of the story's folder, absolute.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 */
export async function servedFiles(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<Files> {
  const files: Record<string, string> = {};
  const keep: typeof fetch = async (input, init) => {
    const response = await fetcher(input, init);
    const name = nameOf(input);
    if (!response.ok || !folderFiles.includes(name)) return response;
    const text = await servedText(response.clone());
    if (text !== undefined) files[name] = text;
    return response;
  };
  const tour = keep(fileIn(folder, tourFile)).catch(() => undefined);
  await Promise.all([loadStory(folder, keep), tour]);
  return files;
}

function nameOf(input: RequestInfo | URL): string {
  const address = input instanceof Request ? input.url : String(input);
  return new URL(address).pathname.split('/').at(-1) ?? '';
}
