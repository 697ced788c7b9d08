import { fileIn, neededFiles, tourFile } from '../story/files';
import { readFiles, type ReadFile } from '../story/readStory';
import { servedText } from '../story/servedText';
import type { Files } from './storyZip';

/**
 * The texts of a story's files as they are served: what the app itself asks for is asked again, and
 * so is the story's tour, where it has one. Files that belong to no story are left out, the
 * publisher's text among them.
 *
 * @param folder The address of the story's folder, absolute.
 * @param fetcher What fetches; a parameter, so that tests hold it.
 * @throws Error where a file cannot be read, or is not there though no story can do without it.
 */
export async function servedFiles(
  folder: string | URL,
  fetcher: typeof fetch = fetch,
): Promise<Files> {
  const read: ReadFile = async (name) => servedText(await fetcher(fileIn(folder, name)));
  const [{ files, issues }, tour] = await Promise.all([
    readFiles(read),
    read(tourFile).catch(() => undefined),
  ]);
  const [issue] = issues;
  if (issue) throw new Error(`${issue.file} could not be read: ${issue.found}.`);
  const absent = neededFiles.find((name) => !Object.hasOwn(files, name));
  if (absent !== undefined) throw new Error(`${absent} is not there any more.`);
  return tour === undefined ? files : { ...files, [tourFile]: tour };
}
