import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold, wordsIn } from '../../../src/article/fold';

describe('fold', () => {
  it.each([
    ['capitals', 'Palmyra', 'palmyra'],
    ['accents', 'Évora, Düsseldorf', 'evora, dusseldorf'],
    ['marks that combine', 'Mosul\u0301', 'mosul'],
    ['letters without a simple form', 'Æbeløgade', 'aebelogade'],
    [
      'apostrophes of transliteration',
      'Dayr az-Zawr, Ma‘arrat, Ma’arrat',
      'dayr az-zawr, maarrat, maarrat',
    ],
    ['the forms of alif', 'أإآٱا', 'ااااا'],
    ['alif maqsura', 'مستشفى', 'مستشفي'],
    ['ta marbuta', 'الرقة', 'الرقه'],
    ['hamza on its seats', 'ؤئ', 'وي'],
    ['harakat', 'تَدْمُر', 'تدمر'],
    ['tatweel', 'تـــدمر', 'تدمر'],
    ['letters as a presentation form', 'ﺗﺪﻣﺮ', 'تدمر'],
    ['Arabic digits', '٢٠١٦', '2016'],
    ['full-width letters', 'Ｍｏｓｕｌ', 'mosul'],
  ])('folds %s', (_, text, folded) => {
    expect(fold(text)).toBe(folded);
  });

  it('changes nothing the second time, in any text', () => {
    const text = fc.oneof(fc.string({ unit: 'binary' }), fc.string({ unit: 'grapheme' }));
    fc.assert(
      fc.property(text, (it) => {
        expect(fold(fold(it))).toBe(fold(it));
      }),
      { numRuns: 2000 },
    );
  });
});

describe('wordsIn', () => {
  it('finds each word where it stands', () => {
    const text = 'Jabal al-Tar, “Raqqa’s” تَدْمُر 51,000';
    const words = wordsIn(text);
    expect(words.map(({ word }) => word)).toEqual([
      'jabal',
      'al',
      'tar',
      'raqqas',
      'تدمر',
      '51',
      '000',
    ]);
    for (const { word, start, end } of words) expect(fold(text.slice(start, end))).toBe(word);
  });
});
