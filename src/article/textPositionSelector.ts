import { wholeGraphemes } from './graphemes';
import type { Range, TextPositionSelector } from './types';

/**
 * Describes a stretch of `text`, widened to whole graphemes, by where it stands.
 * @throws RangeError when the range is empty, reversed or reaches outside the text.
 */
export function describeTextPosition(text: string, range: Range): TextPositionSelector {
  if (!holds(text, range)) {
    throw new RangeError(
      `Found the range ${range.start}–${range.end}; expected a stretch of a text of ${text.length} code units.`,
    );
  }
  return { type: 'TextPositionSelector', ...wholeGraphemes(text, range) };
}

/** The range that a position selects, or nothing where the text is too short for it. */
export function matchTextPosition(text: string, selector: TextPositionSelector): Range | undefined {
  return holds(text, selector) ? { start: selector.start, end: selector.end } : undefined;
}

function holds(text: string, { start, end }: Range): boolean {
  return (
    Number.isInteger(start) &&
    Number.isInteger(end) &&
    start >= 0 &&
    start < end &&
    end <= text.length
  );
}
