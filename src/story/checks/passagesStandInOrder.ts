import { type Draft, targetsIn } from '../draft';
import { passagesFile } from '../files';
import type { Report } from '../issues';

/** Passages are listed in the order of the digest: a popup shows them one after the other. */
export function passagesStandInOrder({ story, annotations }: Draft, report: Report): void {
  const language = story?.articles[0];
  if (!language) return;
  let last = -1;
  for (const { value, path } of annotations) {
    if (value.motivation !== 'describing') continue;
    const start = targetsIn(value, language)[0]?.value.selection.position.start;
    if (start === undefined) continue;
    if (start < last) {
      report({
        file: passagesFile,
        path,
        found: `a passage at ${start} after one at ${last}`,
        expected: 'passages in the order of the text',
        remedy: 'Move it up in the list.',
      });
    }
    last = start;
  }
}
