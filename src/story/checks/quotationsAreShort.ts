import { quotationsOf } from '../../article/quotations';
import { countWords } from '../../article/words';
import type { Draft } from '../draft';
import { articleFile, passagesFile } from '../files';
import { shortened, type Report } from '../issues';

/** A quotation, and what an annotation keeps of the original, has fewer words than this. */
const limit = 20;

/** The original belongs to its publisher: we quote little of it at a time. A text of our own has none. */
export function quotationsAreShort({ story, texts, annotations }: Draft, report: Report): void {
  if (story && !story.original) return;
  const check = (words: string, file: string, path: string) => {
    const count = countWords(words);
    if (count < limit) return;
    report({
      file,
      path,
      found: `${count} words: "${shortened(words, 60)}"`,
      expected: `fewer than ${limit} words of the original at a time`,
      remedy: 'Quote less, and tell the rest in your own words.',
    });
  };
  for (const [language, text] of texts) {
    for (const { start, end } of quotationsOf(text)) {
      const line = text.slice(0, start).split('\n').length;
      check(text.slice(start, end), articleFile(language), `line ${line}`);
    }
  }
  for (const { value } of annotations) {
    for (const { value: target, path } of value.target) {
      if (target.in !== 'original') continue;
      const { prefix = '', exact, suffix = '' } = target.selection.quote;
      check(prefix + exact + suffix, passagesFile, `${path}/selector`);
    }
  }
}
