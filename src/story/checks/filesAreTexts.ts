import { articleFile, landmarksFile, neededFiles, storyFile, storyFiles } from '../files';
import { describeValue, type Report } from '../issues';

const largestFile = 5_000_000;

/** The files of a story are texts of a bearable size, and none that is needed is absent. */
export function filesAreTexts(files: unknown, report: Report): ReadonlyMap<string, string> {
  const texts = new Map<string, string>();
  if (typeof files !== 'object' || files === null || Array.isArray(files)) {
    report({
      file: storyFile,
      path: '',
      found: describeValue(files),
      expected: 'the files of a story, by their names',
      remedy: `Give a folder that holds ${neededFiles.join(', ')} and ${articleFile('en')}.`,
    });
    return texts;
  }
  for (const name of storyFiles) {
    const content: unknown = Object.hasOwn(files, name)
      ? (files as Record<string, unknown>)[name]
      : undefined;
    if (content === undefined) {
      if (neededFiles.includes(name)) {
        report({
          file: name,
          path: '',
          found: 'no such file',
          expected: `the file ${name}`,
          remedy: 'Add it to the folder of the story.',
        });
      }
    } else if (typeof content !== 'string') {
      report({
        file: name,
        path: '',
        found: describeValue(content),
        expected: 'the text of the file',
        remedy: 'Read the file as UTF-8 text.',
      });
    } else if (content.length > largestFile) {
      report({
        file: name,
        path: '',
        found: `${content.length} characters`,
        expected: `at most ${largestFile} characters`,
        remedy: name === landmarksFile ? 'Simplify its geometries.' : 'Shorten the file.',
      });
    } else {
      texts.set(name, content);
    }
  }
  return texts;
}
