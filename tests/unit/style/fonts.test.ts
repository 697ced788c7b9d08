import { describe, expect, it } from 'vitest';
import { firstFonts, fontFor, fontStack, laterFonts, type Face } from '../../../src/style/fonts';

describe('fontStack', () => {
  // MapLibre reads weight and slant from the first name of a stack by these words.
  it.each([
    ['Regular', /\bregular\b/i, false],
    ['SemiBold', /\bsemibold\b/i, false],
    ['Italic', /\bitalic\b/i, true],
    ['SemiBold Italic', /\bsemibold\b.*\bitalic\b/i, true],
  ] as const)('says %s in the first name', (face: Face, words, slanted) => {
    const [first = ''] = fontStack(face);
    expect(first).toMatch(words);
    expect(/italic/i.test(first)).toBe(slanted);
    expect(first).not.toMatch(/\bbold\b/i);
  });

  it('ends in the families that the page declares', () => {
    expect(fontStack('Regular').slice(1)).toEqual(['IBM Plex Sans', 'IBM Plex Sans Arabic']);
  });
});

describe('fontFor', () => {
  it('has no italic in Arabic', () => {
    expect(fontFor('ar', 'SemiBold Italic')).toEqual(fontStack('SemiBold'));
    expect(fontFor('ar', 'Italic')).toEqual(fontStack('Regular'));
  });
});

describe('firstFonts', () => {
  it.each(['en', 'ar'] as const)('holds letters of both scripts for %s', (language) => {
    const loads = firstFonts(language);
    expect(
      loads.some(({ font, text }) => font.includes('Arabic') && /\p{Script=Arabic}/u.test(text)),
    ).toBe(true);
    expect(loads.some(({ font, text }) => !font.includes('Arabic') && /[A-Z]/.test(text))).toBe(
      true,
    );
  });

  it.each(['en', 'ar'] as const)('repeats nothing that comes later for %s', (language) => {
    const first = new Set(firstFonts(language).map(({ font, text }) => font + text));
    expect(laterFonts(language).filter(({ font, text }) => first.has(font + text))).toEqual([]);
  });
});
