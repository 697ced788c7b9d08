import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSelection, matchSelection } from '../../../src/article/selection';
import { describeTextPosition, matchTextPosition } from '../../../src/article/textPositionSelector';
import { describeTextQuote, matchTextQuote } from '../../../src/article/textQuoteSelector';

/** Words that repeat, letters of two code units, letters from right to left, marks, loose halves. */
const piece = fc.oneof(
  fc.constantFrom('the city', 'the ', 'city', ' ', '\n\n', '“', '”', 'a', 'aa'),
  fc.constantFrom('تدمر', 'جبل عنتر', '𐡀𐡁', '🏛️', 'e\u0301', '\uD83D', '\u200F'),
  fc.string({ unit: 'binary', maxLength: 6 }),
);
const text = fc.array(piece, { minLength: 1, maxLength: 40 }).map((pieces) => pieces.join(''));
const stretch = text
  .filter((words) => words.length > 0)
  .chain((words) =>
    fc
      .tuple(fc.nat(words.length - 1), fc.nat(words.length - 1))
      .map(([a, b]) => ({ words, start: Math.min(a, b), end: Math.max(a, b) + 1 })),
  );

describe('what is described', () => {
  it('is matched back to the same place by its words and position', () => {
    fc.assert(
      fc.property(stretch, ({ words, start, end }) => {
        expect(matchSelection(words, describeSelection(words, start, end))).toEqual({ start, end });
      }),
    );
  });

  it('is matched back to the same place by its words alone, given the whole of its surroundings', () => {
    fc.assert(
      fc.property(stretch, ({ words, start, end }) => {
        const quote = describeTextQuote(words, { start, end }, words.length);
        expect(matchTextQuote(words, quote)).toEqual({ start, end });
      }),
    );
  });

  it('is matched back to the same place by its words and where they were, with any context', () => {
    const context = fc.oneof(fc.nat(40), fc.constant('least' as const));
    fc.assert(
      fc.property(stretch, context, ({ words, start, end }, units) => {
        const quote = describeTextQuote(words, { start, end }, units);
        const match = matchTextQuote(words, quote, start);
        expect(words.slice(match?.start, match?.end)).toBe(words.slice(start, end));
        expect(match).toEqual({ start, end });
      }),
    );
  });

  it('is found again when text is put before it', () => {
    fc.assert(
      fc.property(stretch, fc.string({ maxLength: 30 }), ({ words, start, end }, before) => {
        const selection = describeSelection(words, start, end, words.length);
        const quote = matchTextQuote(before + words, selection.quote, start + before.length);
        expect(quote).toEqual({ start: start + before.length, end: end + before.length });
      }),
    );
  });
});

describe('describeTextPosition', () => {
  it.each([
    ['nothing', 3, 3],
    ['a range that runs backwards', 4, 2],
    ['a range before the text', -1, 2],
    ['a range beyond the text', 2, 99],
    ['half a code unit', 0.5, 2],
    ['no number', NaN, 2],
  ])('refuses %s', (_, start, end) => {
    expect(() => describeTextPosition('Palmyra', { start, end })).toThrow(RangeError);
    expect(
      matchTextPosition('Palmyra', { type: 'TextPositionSelector', start, end }),
    ).toBeUndefined();
  });
});

describe('describeTextQuote', () => {
  const twice = 'They left the city. Nobody saw the city again.';

  it('keeps 32 code units on either side', () => {
    const { prefix, exact, suffix } = describeTextQuote('x'.repeat(100), { start: 50, end: 51 });
    expect([prefix?.length, exact.length, suffix?.length]).toEqual([32, 1, 32]);
  });

  it('leaves out what is not there', () => {
    expect(describeTextQuote('Palmyra', { start: 0, end: 7 })).toEqual({
      type: 'TextQuoteSelector',
      exact: 'Palmyra',
    });
  });

  it('keeps no more than tells the words apart, where asked for the least', () => {
    const only = describeTextQuote(twice, { start: 20, end: 26 }, 'least');
    expect(only).toEqual({ type: 'TextQuoteSelector', exact: 'Nobody' });
    const second = describeTextQuote(twice, { start: 31, end: 39 }, 'least');
    expect(second).toMatchObject({ prefix: 'saw ', exact: 'the city', suffix: ' aga' });
  });
});

describe('matchTextQuote', () => {
  const quote = (exact: string, prefix?: string, suffix?: string) => ({
    type: 'TextQuoteSelector' as const,
    exact,
    ...(prefix !== undefined && { prefix }),
    ...(suffix !== undefined && { suffix }),
  });
  const words = 'the city, the city and the city';

  it.each([
    ['the first of equals', quote('the city'), 0, 0],
    ['the nearest of equals', quote('the city'), 24, 23],
    ['the one with the same words before', quote('the city', 'and '), 0, 23],
    ['the one with the same words after', quote('the city', undefined, ' and'), 0, 10],
    ['the one whose surroundings are most alike', quote('the city', 'y, ', ' or'), 23, 10],
  ])('takes %s', (_, selector, near, start) => {
    expect(matchTextQuote(words, selector, near)?.start).toBe(start);
  });

  it.each([
    ['words that are not there', 'the town'],
    ['words in other letters', 'The City'],
    ['no words', ''],
  ])('finds nothing for %s', (_, exact) => {
    expect(matchTextQuote(words, quote(exact))).toBeUndefined();
  });
});
