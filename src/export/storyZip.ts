import { strToU8, zipSync } from 'fflate';
import { folderFiles } from '../story/files';

/** The texts of a story's files by their names. */
export type Files = Readonly<Record<string, string>>;

/**
 * The story's folder as one ZIP archive. Only files that belong to a story go in: a publisher's
 * text that was laid beside it does not.
 *
 * @param id The name of the folder in the archive.
 */
export function zipStory(id: string, files: Files): Uint8Array<ArrayBuffer> {
  const entries = folderFiles.flatMap((name) => {
    const text = files[name];
    return text === undefined ? [] : [[`${id}/${name}`, strToU8(text)] as const];
  });
  return zipSync(Object.fromEntries(entries), { level: 6 });
}
