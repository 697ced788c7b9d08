import { graphemeEnd, graphemeStart, wholeGraphemes } from './graphemes';
import type { Range, TextQuoteSelector } from './types';

/** How many code units of what stands around the words a description keeps at most, where it may. */
const usualContext = 32;

/**
 * How much of the neighbouring text goes into a description: a number of code units on each side,
 * less where they would cut a grapheme, or `least`, no more than is needed to tell the words from their repetitions (for a text that is
 * not ours to copy).
 */
export type Context = number | 'least';

/** Describes a stretch of `text`, widened to whole graphemes, by its words and what stands around them. */
export function describeTextQuote(
  text: string,
  range: Range,
  context: Context = usualContext,
): TextQuoteSelector {
  const whole = wholeGraphemes(text, range);
  if (context !== 'least') return quoteWithContext(text, whole, context);
  for (let units = 0; units < usualContext; units += 4) {
    const selector = quoteWithContext(text, whole, units);
    if (isUnambiguous(text, selector)) return selector;
  }
  return quoteWithContext(text, whole, usualContext);
}

/**
 * Where the words of a selector stand in `text`, to the letter. Of several places the one with the
 * most alike surroundings wins; of equals, the nearest to `near` (a code unit), then the first.
 */
export function matchTextQuote(
  text: string,
  selector: TextQuoteSelector,
  near = 0,
): Range | undefined {
  let best: Range | undefined;
  let bestScore = -1;
  for (const range of occurrencesOf(text, selector.exact)) {
    const score = likenessOfContext(text, range, selector);
    const wins =
      score > bestScore ||
      (score === bestScore &&
        best !== undefined &&
        Math.abs(range.start - near) < Math.abs(best.start - near));
    if (!wins) continue;
    best = range;
    bestScore = score;
  }
  return best;
}

/** How many code units around `range` agree with the selector's prefix and suffix. */
export function likenessOfContext(text: string, range: Range, selector: TextQuoteSelector): number {
  const { prefix = '', suffix = '' } = selector;
  let before = 0;
  while (
    before < Math.min(prefix.length, range.start) &&
    prefix[prefix.length - 1 - before] === text[range.start - 1 - before]
  ) {
    before += 1;
  }
  let after = 0;
  while (
    after < Math.min(suffix.length, text.length - range.end) &&
    suffix[after] === text[range.end + after]
  ) {
    after += 1;
  }
  return before + after;
}

function quoteWithContext(text: string, { start, end }: Range, units: number): TextQuoteSelector {
  const prefix = text.slice(graphemeEnd(text, Math.max(0, start - units)), start);
  const suffix = text.slice(end, graphemeStart(text, end + units));
  return {
    type: 'TextQuoteSelector',
    exact: text.slice(start, end),
    ...(prefix !== '' && { prefix }),
    ...(suffix !== '' && { suffix }),
  };
}

function isUnambiguous(text: string, { exact, prefix = '', suffix = '' }: TextQuoteSelector) {
  const whole = prefix + exact + suffix;
  return text.indexOf(whole) === text.lastIndexOf(whole);
}

function* occurrencesOf(text: string, words: string): Generator<Range> {
  if (words === '') return;
  for (let start = text.indexOf(words); start !== -1; start = text.indexOf(words, start + 1)) {
    yield { start, end: start + words.length };
  }
}
