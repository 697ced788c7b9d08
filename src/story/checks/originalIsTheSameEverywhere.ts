import { type Draft, targetsIn } from '../draft';
import { passagesFile, storyFile } from '../files';
import { shortened, type Report } from '../issues';

/** Positions in the original count in the very text that `story.json` describes. */
export function originalIsTheSameEverywhere({ story, annotations }: Draft, report: Report): void {
  if (!story?.original) return;
  const { sha256, length } = story.original;
  for (const { value } of annotations) {
    for (const { value: target, path } of targetsIn(value, 'original')) {
      if (target.sha256 !== sha256) {
        report({
          file: passagesFile,
          path: `${path}/source/schema:sha256`,
          found: `"${shortened(target.sha256 ?? '', 70)}"`,
          expected: `"${sha256}", as in ${storyFile}`,
          remedy: 'Make the positions anew on the original that the story describes.',
        });
      }
      const { end } = target.selection.position;
      if (end > length) {
        report({
          file: passagesFile,
          path: `${path}/selector`,
          found: `words that end at ${end}`,
          expected: `an end inside the original, which has ${length} code units`,
          remedy: `Correct the position, or "length" in ${storyFile}.`,
        });
      }
    }
  }
}
