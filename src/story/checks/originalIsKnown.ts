import { type Draft, targetsIn } from '../draft';
import { originalFile, passagesFile, storyFile } from '../files';
import type { Report } from '../issues';

/** A text of our own retells no original, so no annotation counts in one. */
export function originalIsKnown({ story, annotations }: Draft, report: Report): void {
  if (!story || story.original) return;
  for (const { value } of annotations) {
    for (const { path } of targetsIn(value, 'original')) {
      report({
        file: passagesFile,
        path: `${path}/source`,
        found: `words of ${originalFile}, though ${storyFile} has no "original"`,
        expected: 'words of the digests alone, in a text of our own',
        remedy: `Remove this target; or, if the text retells a publisher’s, describe that in "original" of ${storyFile}.`,
      });
    }
  }
}
