import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { formatsOf } from '../../../src/messages/formats';
import { parseWhen } from '../../../src/story/when';

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

describe.each<[string, number, string, RegExp]>([
  ['hundreds of miles', 300 * 1609.344, '300 miles', /^٣٠٠ ميل/],
  ['one mile', 1609.344, '1 mile', /ميل/],
  ['halves of miles', 3.5 * 1609.344, '3.5 miles', /٣٫٥/],
  ['feet', 600 * 0.3048, '600 feet', /^٦٠٠ قدم/],
])('a length of %s', (_name, meters, english, arabic) => {
  it('reads in both languages, with the name of the unit', () => {
    expect(formatsOf('en-GB').imperial(meters)).toBe(english);
    expect(formatsOf('ar-SY').imperial(meters)).toMatch(arabic);
  });
});

describe('a bearing', () => {
  it('reads in whole degrees', () => {
    expect(formatsOf('en-GB').degrees(72.6)).toBe('73°');
    expect(formatsOf('ar-SY').degrees(72.6)).toContain('٧٣');
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

describe.each([
  ['a day', '2016-12-11', '11 December 2016', '١١ كانون الأول ٢٠١٦'],
  ['a month', '2016-03', 'March 2016', 'آذار ٢٠١٦'],
  ['a year', '2016', '2016', '٢٠١٦'],
  ['a likely day', '2016-12-10?', '10 December 2016?', '١٠ كانون الأول ٢٠١٦؟'],
  ['two days of a month', '2015-05-20/2015-05-21', '20–21 May 2015', '٢٠–٢١ أيار ٢٠١٥'],
  ['two months', '2015-05/2016-03', 'May 2015–March 2016', 'أيار ٢٠١٥–آذار ٢٠١٦'],
])('what happened in %s', (_name, iso, english, arabic) => {
  const plain = (text: string) => text.replace(/\s*([–—-])\s*/g, '$1');

  it('is told as precisely as it is known', () => {
    const when = parseWhen(iso);
    if (!when) throw new Error(`${iso} is no date`);
    expect(plain(formatsOf('en-GB').when(when))).toBe(english);
    expect(plain(formatsOf('ar-SY').when(when))).toBe(arabic);
  });
});
