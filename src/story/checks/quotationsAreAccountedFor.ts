import { quotationsOf } from '../../article/quotations';
import { plainTypography } from '../../article/typography';
import type { Language, Range, Selection } from '../../article/types';
import { type Draft, targetsIn } from '../draft';
import { articleFile, passagesFile } from '../files';
import { shortened, type Report } from '../issues';
import type { Original } from '../types';

/**
 * Every quotation in a digest is a passage that says where its words stand in the original, and,
 * in the language of the original, has the same words there but for the look of quotation marks,
 * apostrophes and dashes. A text of our own has no original, so nothing is quoted in it: what stands
 * in quotation marks there is a name or a saying.
 */
export function quotationsAreAccountedFor(draft: Draft, report: Report): void {
  const { story } = draft;
  if (!story?.original || !draft.isWhole.annotations) return;
  const { original } = story;
  for (const [language, text] of draft.texts) {
    for (const range of quotationsOf(text)) {
      checkQuotation(draft, original, language, text, range, report);
    }
  }
}

function checkQuotation(
  draft: Draft,
  original: Original,
  language: Language,
  text: string,
  range: Range,
  report: Report,
): void {
  const words = text.slice(range.start, range.end);
  const originals = originalsOf(draft, language, range);
  if (originals.length === 0) {
    report({
      file: articleFile(language),
      path: `line ${text.slice(0, range.start).split('\n').length}`,
      found: `“${shortened(words, 80)}”`,
      expected: `a passage in ${passagesFile} that says where the original has these words`,
      remedy: 'Add the passage, or remove the quotation marks if the words are ours.',
    });
  }
  if (language !== original.language) return;
  for (const { selection, path } of originals) {
    const { exact } = selection.quote;
    if (plainTypography(exact) === plainTypography(words)) continue;
    report({
      file: passagesFile,
      path,
      found: `"${shortened(exact, 80)}" for the quotation “${shortened(words, 80)}”`,
      expected: 'the same words in the original',
      remedy: 'Quote the original to the letter.',
    });
  }
}

/** What the passages that cover a quotation select in the original. */
function originalsOf(draft: Draft, language: Language, range: Range) {
  const found: { readonly selection: Selection; readonly path: string }[] = [];
  for (const { value } of draft.annotations) {
    const quotes = targetsIn(value, language).some(({ value: { selection } }) => {
      const { start, end } = selection.position;
      return start === range.start && end === range.end;
    });
    if (!quotes || value.motivation !== 'describing') continue;
    for (const { value: target, path } of targetsIn(value, 'original')) {
      found.push({ selection: target.selection, path: `${path}/selector` });
    }
  }
  return found;
}
