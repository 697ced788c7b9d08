import { languages } from '../../article/types';
import type { Draft } from '../draft';
import { articleFile, storyFile } from '../files';
import type { Report } from '../issues';

/** The digests that `story.json` lists are the ones that the folder holds. */
export function everyDigestIsListed(
  { story, texts }: Draft,
  present: ReadonlyMap<string, string>,
  report: Report,
): void {
  if (!story) return;
  for (const language of languages) {
    const file = articleFile(language);
    const listed = story.articles.includes(language);
    if (listed && !texts.has(language) && !present.has(file)) {
      report({
        file,
        path: '',
        found: 'no such file',
        expected: `the digest that ${storyFile} lists`,
        remedy: `Add ${file}, or take "${language}" out of "articles" in ${storyFile}.`,
      });
    } else if (!listed && present.has(file)) {
      report({
        file: storyFile,
        path: '/articles',
        found: `no "${language}", though there is ${file}`,
        expected: 'every language that has a digest',
        remedy: `Add "${language}" to the list, or move ${file} out of the folder.`,
      });
    }
  }
}
