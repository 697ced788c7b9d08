import { strToU8, Zip, ZipDeflate } from 'fflate';
import type { Steps } from '../article/steps';
import { folderFiles } from '../story/files';

/** The texts of a story's files by their names. */
export type Files = Readonly<Record<string, string>>;

/**
 * The story's folder as one ZIP archive, in the pieces it is written in: file by file, so that a page
 * can answer in between. Only files that belong to a story go in: a publisher's text that was laid
 * beside it does not.
 *
 * @param id The name of the folder in the archive.
 */
export function* zipStory(id: string, files: Files): Steps<Uint8Array<ArrayBuffer>[]> {
  const parts: Uint8Array<ArrayBuffer>[] = [];
  const archive = new Zip((error, part) => {
    if (error) throw error;
    parts.push(part);
  });
  for (const name of folderFiles) {
    const text = files[name];
    if (text === undefined) continue;
    const entry = new ZipDeflate(`${id}/${name}`, { level: 6 });
    archive.add(entry);
    entry.push(strToU8(text), true);
    yield;
  }
  archive.end();
  return parts;
}
