import { reportUnsealed } from './checks/selectionsStandInTheirText';
import { originalFile, passagesFile, storyFile } from './files';
import { pointer } from './issues';
import type { Issue, Story } from './types';

/**
 * Compares a story with the publisher's text, for whoever holds it: every selection must stand in
 * it, at its position and to the letter.
 *
 * @param sha256 SHA-256 of the UTF-8 bytes of `original`, in small hexadecimal digits.
 */
export function checkOriginal(story: Story, original: string, sha256: string): Issue[] {
  const issues: Issue[] = [];
  if (!story.original) {
    const remedy = `Take the file out of the folder, or describe it in "original" of ${storyFile}.`;
    const found = `an original, though ${storyFile} has no "original"`;
    return [
      { file: originalFile, path: '', found, expected: 'no original of our own text', remedy },
    ];
  }
  if (sha256 !== story.original.sha256 || original.length !== story.original.length) {
    issues.push({
      file: originalFile,
      path: '',
      found: `a text of ${original.length} code units with the SHA-256 ${sha256}`,
      expected: `${story.original.length} code units, ${story.original.sha256}, as in ${storyFile}`,
      remedy: 'Lay the text beside the story as it was when the positions were made.',
    });
  }
  for (const { id, original: selection } of [...story.passages, ...story.mentions]) {
    if (!selection) continue;
    reportUnsealed(selection, original, originalFile, pointer('', `#${id}`), (issue) =>
      issues.push({ ...issue, file: passagesFile }),
    );
  }
  return issues;
}
