import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { differenceOf } from '../../../src/article/difference';
import { paragraphsOf } from '../../../src/article/paragraphs';
import { quotationsOf } from '../../../src/article/quotations';
import { plainTypography } from '../../../src/article/typography';
import { countWords } from '../../../src/article/words';

describe('paragraphsOf', () => {
  const cut = (text: string) => paragraphsOf(text).map(({ start, end }) => text.slice(start, end));

  it.each<[string, string, string[]]>([
    ['one paragraph', 'One.', ['One.']],
    ['two', 'One.\n\nTwo.', ['One.', 'Two.']],
    ['line ends of Windows', 'One.\r\n\r\nTwo.\r\n', ['One.', 'Two.']],
    ['many empty lines', '\n\nOne.\n\n \n\nTwo.\n\n', ['One.', 'Two.']],
    ['a line end inside a paragraph', 'One\ntwo.\n\nThree.', ['One\ntwo.', 'Three.']],
    ['nothing', ' \n ', []],
  ])('cuts %s', (_, text, paragraphs) => {
    expect(cut(text)).toEqual(paragraphs);
  });

  it('loses nothing but space', () => {
    const text = fc.string({ unit: fc.constantFrom('a', ' ', '\n', '\r', '\t', 'ت') });
    fc.assert(
      fc.property(text, (any) => {
        expect(cut(any).join('').replace(/\s/g, '')).toBe(any.replace(/\s/g, ''));
        for (const paragraph of cut(any)) expect(paragraph).not.toMatch(/\n[^\S\n]*\n/);
      }),
    );
  });
});

describe('quotationsOf', () => {
  it.each<[string, string, string[]]>([
    ['English', 'He said “go” and “stay”.', ['go', 'stay']],
    ['Arabic', 'قال «اذهب» ثم سكت.', ['اذهب']],
    ['an apostrophe', 'The city’s “end”.', ['end']],
    ['one that stays open', 'He said “go and “stay”.', ['stay']],
    ['none', 'He said "go".', []],
  ])('finds the words in %s', (_, text, words) => {
    expect(quotationsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual(words);
  });
});

describe('plainTypography', () => {
  it('sets words as a typewriter does', () => {
    expect(plainTypography('“the city’s” north–west «x»')).toBe('"the city\'s" north-west "x"');
  });

  it('keeps every position', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (text) => {
        expect(plainTypography(text)).toHaveLength(text.length);
      }),
    );
  });
});

describe('countWords', () => {
  it.each([
    ['', 0],
    ['one', 1],
    ['north-western neighbourhoods', 2],
    ['the city’s end – soon', 4],
    ['جبل عنتر', 2],
  ])('%j has %i', (text, count) => {
    expect(countWords(text)).toBe(count);
  });
});

describe('differenceOf', () => {
  it('tells words that are missing from words that were added', () => {
    expect(differenceOf('the old city fell', 'the city fell at last')).toEqual([
      { kind: 'same', text: 'the ' },
      { kind: 'missing', text: 'old ' },
      { kind: 'same', text: 'city ' },
      { kind: 'missing', text: 'fell' },
      { kind: 'added', text: 'fell at last' },
    ]);
  });

  it('holds both texts, whole', () => {
    const words = fc.array(fc.constantFrom('a ', 'b ', ' c', 'd\n', '')).map((all) => all.join(''));
    fc.assert(
      fc.property(words, words, (expected, found) => {
        const steps = differenceOf(expected, found);
        const join = (kind: string) =>
          steps
            .filter((step) => step.kind === 'same' || step.kind === kind)
            .map((s) => s.text)
            .join('');
        expect([join('missing'), join('added')]).toEqual([expected, found]);
      }),
    );
  });

  it('does not compare long texts word by word', () => {
    expect(differenceOf('a '.repeat(500), 'b').map(({ kind }) => kind)).toEqual([
      'missing',
      'added',
    ]);
  });
});
