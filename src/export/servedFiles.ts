import { storyFiles } from '../story/files';
import { loadStory } from '../story/loadStory';
import type { Files } from './storyZip';

/**
 * The texts of a story's files as they are served: what the app itself asks for is asked again, and
 * kept on its way. Files that belong to no story are left out, the publisher's text among them.
 *
 * @param folder The address of the story's folder, absolute.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 */
export async function servedFiles(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<Files> {
  const files: Record<string, string> = {};
  await loadStory(folder, async (input, init) => {
    const response = await fetcher(input, init);
    const name = nameOf(input);
    if (response.ok && storyFiles.includes(name)) files[name] = await response.clone().text();
    return response;
  });
  return files;
}

function nameOf(input: RequestInfo | URL): string {
  const address = input instanceof Request ? input.url : String(input);
  return new URL(address).pathname.split('/').at(-1) ?? '';
}
