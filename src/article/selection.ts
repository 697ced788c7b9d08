import { describeTextPosition, matchTextPosition } from './textPositionSelector';
import { describeTextQuote, matchTextQuote, type Context } from './textQuoteSelector';
import type { Range, Selection } from './types';

/**
 * Describes `text.slice(start, end)`, widened to whole graphemes, by its words and by its place.
 * @throws RangeError when the range is empty, reversed or reaches outside the text.
 */
export function describeSelection(
  text: string,
  start: number,
  end: number,
  context?: Context,
): Selection {
  const position = describeTextPosition(text, { start, end });
  return { quote: describeTextQuote(text, position, context), position };
}

/**
 * Where a selection stands in `text`, to the letter: at its position, else wherever its words are.
 * In a copy of the text, whose typography is another, `sealsInCopy` finds it.
 */
export function matchSelection(text: string, { quote, position }: Selection): Range | undefined {
  const range = matchTextPosition(text, position);
  if (range && text.slice(range.start, range.end) === quote.exact) return range;
  return matchTextQuote(text, quote, position.start);
}
