import { shortened, type Report } from '../issues';
import { folderFiles, originalFile } from '../files';

/** A data file that no one reads is most often a file with a slip in its name. */
export function everyFileIsKnown(files: unknown, report: Report): void {
  if (typeof files !== 'object' || files === null || Array.isArray(files)) return;
  for (const name of Object.keys(files)) {
    if (folderFiles.includes(name) || name === originalFile) continue;
    if (!/\.(?:json|geojson|md)$/i.test(name)) continue;
    report({
      file: shortened(name, 80),
      path: '',
      found: 'a file that no part of a story is read from',
      expected: `one of ${folderFiles.join(', ')}`,
      remedy: 'Correct the name, or move the file out of the folder.',
    });
  }
}
