import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/messages/formats';

describe.each<[string, number, string, string]>([
  ['hundreds of kilometres', 480_000, '480 km', '٤٨٠'],
  ['half kilometres', 3_500, '3.5 km', '٣٫٥'],
  ['one kilometre', 1_000, '1 km', '١'],
  ['metres', 800, '800 m', '٨٠٠'],
  ['thousands of kilometres', 2_300_000, '2,300 km', '٢٬٣٠٠'],
])('a length of %s', (_name, meters, english, arabicDigits) => {
  it('reads in English', () => {
    expect(formatsOf('en-GB').length(meters)).toBe(english);
  });

  it('reads in Arabic digits in Arabic', () => {
    expect(formatsOf('ar-SY').length(meters)).toContain(arabicDigits);
  });
});

describe('a date', () => {
  it('reads in both languages', () => {
    expect(formatsOf('en-GB').date('2016-12-11')).toBe('11 December 2016');
    expect(formatsOf('ar-SY').date('2016-12-11')).toBe('١١ كانون الأول ٢٠١٦');
  });

  it('is the same day wherever the reader is', () => {
    const day = fc.date({
      min: new Date('1900-01-01'),
      max: new Date('2100-01-01'),
      noInvalidDate: true,
    });
    fc.assert(
      fc.property(day, (date) => {
        const iso = date.toISOString().slice(0, 10);
        expect(formatsOf('en-GB').date(iso)).toMatch(new RegExp(`^${Number(iso.slice(8))} `));
      }),
    );
  });
});

describe('parts with commas', () => {
  it.each([
    ['en-GB', 'AP, Reuters'],
    ['ar-SY', 'AP، Reuters'],
  ])('are written as in %s', (locale, joined) => {
    expect(formatsOf(locale).commas('AP', 'Reuters')).toBe(joined);
  });
});
