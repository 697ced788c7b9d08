import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { describeSelection, matchSelection } from '../../../src/article/selection';
import { describeTextPosition, matchTextPosition } from '../../../src/article/textPositionSelector';
import { describeTextQuote, matchTextQuote } from '../../../src/article/textQuoteSelector';
import type { Range, Selection } from '../../../src/article/types';

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

const boundaries = (words: string) => {
  const segmenter = new Intl.Segmenter('en', { granularity: 'grapheme' });
  return new Set([...Array.from(segmenter.segment(words), ({ index }) => index), words.length]);
};

/** Whether half of a character stands alone. */
const isIllFormed = (part: string) => /\p{Surrogate}/u.test(part);

const rangeOf = ({ position: { start, end } }: Selection): Range => ({ start, end });

describe('what is described', () => {
  const context = fc.oneof(fc.nat(40), fc.constant('least' as const));

  it('holds what was asked for, and no more than the graphemes at its edges', () => {
    fc.assert(
      fc.property(stretch, ({ words, start, end }) => {
        const { position } = describeSelection(words, start, end);
        const edges = [...boundaries(words)];
        expect(position.start).toBe(Math.max(...edges.filter((edge) => edge <= start)));
        expect(position.end).toBe(Math.min(...edges.filter((edge) => edge >= end)));
      }),
    );
  });

  it('cuts no grapheme, and no character of two code units, at any edge', () => {
    fc.assert(
      fc.property(stretch, context, ({ words, start, end }, units) => {
        const { quote, position } = describeSelection(words, start, end, units);
        const { prefix = '', exact, suffix = '' } = quote;
        expect(words.slice(position.start - prefix.length, position.end + suffix.length)).toBe(
          prefix + exact + suffix,
        );
        const edges = [
          position.start - prefix.length,
          position.start,
          position.end,
          position.end + suffix.length,
        ];
        const whole = boundaries(words);
        expect(edges.filter((edge) => !whole.has(edge))).toEqual([]);
        if (isIllFormed(words)) return;
        expect([prefix, exact, suffix].filter(isIllFormed)).toEqual([]);
      }),
    );
  });

  it('is matched back to the same place by its words and position', () => {
    fc.assert(
      fc.property(stretch, ({ words, start, end }) => {
        const selection = describeSelection(words, start, end);
        expect(matchSelection(words, selection)).toEqual(rangeOf(selection));
      }),
    );
  });

  it('is matched back to the same place by its words alone, given the whole of its surroundings', () => {
    fc.assert(
      fc.property(stretch, ({ words, start, end }) => {
        const selection = describeSelection(words, start, end, words.length);
        expect(matchTextQuote(words, selection.quote)).toEqual(rangeOf(selection));
      }),
    );
  });

  it('is matched back to the same place by its words and where they were, with any context', () => {
    fc.assert(
      fc.property(stretch, context, ({ words, start, end }, units) => {
        const selection = describeSelection(words, start, end, units);
        const match = matchTextQuote(words, selection.quote, selection.position.start);
        expect(match).toEqual(rangeOf(selection));
      }),
    );
  });

  it('is found again when text is put before it', () => {
    fc.assert(
      fc.property(stretch, fc.string({ maxLength: 30 }), ({ words, start, end }, before) => {
        const { quote, position } = describeSelection(words, start, end, words.length);
        const match = matchTextQuote(before + words, quote, position.start + before.length);
        expect(match).toEqual({
          start: position.start + before.length,
          end: position.end + before.length,
        });
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

  it.each([
    ['a flag', '🇸🇾🇩🇪', { start: 1, end: 2 }, '🇸🇾'],
    ['a letter and what is put on it', 'Mu\u0308nster', { start: 2, end: 3 }, 'u\u0308'],
    ['a letter of two code units', '𐡀𐡁', { start: 3, end: 4 }, '𐡁'],
    ['a line end of two characters', 'a\r\nb', { start: 0, end: 2 }, 'a\r\n'],
  ])('takes %s whole', (_, words, range, exact) => {
    expect(describeTextQuote(words, range).exact).toBe(exact);
  });

  it('leaves out what its context would cut', () => {
    const words = `${'x'.repeat(31)}e\u0301${'x'.repeat(31)}|${'x'.repeat(31)}🏛️`;
    const { prefix, suffix } = describeTextQuote(words, { start: 64, end: 65 });
    expect([prefix, suffix]).toEqual(['x'.repeat(31), 'x'.repeat(31)]);
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
