import search from 'approx-string-match';
import { likenessOfContext } from './textQuoteSelector';
import type { Range, TextQuoteSelector } from './types';

/** The search takes time with both lengths: beyond these it is not worth a reader's wait. */
const longestText = 500_000;
const longestWords = 1_000;
/** Of the code units of a quotation, at most this part may differ. */
const usualTolerance = 0.25;

/**
 * Where words stand in `text` that are only like those of the selector: at most a quarter of them
 * differ, or the given share. Of equally alike places the one with the most alike surroundings wins, then the nearest
 * to `near`. The range is widened to whole words.
 */
export function matchApproximately(
  text: string,
  selector: TextQuoteSelector,
  near = 0,
  tolerance = usualTolerance,
): Range | undefined {
  const { exact } = selector;
  if (exact === '' || exact.length > longestWords || text.length > longestText) return undefined;
  const matches = search(text, exact, Math.floor(exact.length * tolerance));
  const ranked = matches
    .map((range) => ({
      range,
      likeness: likenessOfContext(text, range, selector),
      distance: Math.abs(range.start - near),
    }))
    .sort((a, b) => b.likeness - a.likeness || a.distance - b.distance);
  const best = ranked[0]?.range;
  return best && best.start < best.end ? wholeWords(text, best) : undefined;
}

const inWord = /[\p{L}\p{N}\p{M}]/u;

function wholeWords(text: string, range: Range): Range {
  let { start, end } = range;
  while (start > 0 && isWord(text, start) && isWord(text, start - 1)) start -= 1;
  while (end < text.length && isWord(text, end) && isWord(text, end - 1)) end += 1;
  return { start, end };
}

function isWord(text: string, index: number): boolean {
  return inWord.test(text.charAt(index));
}
