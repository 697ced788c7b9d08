import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { dateOf, dayOf, isLoose, parseWhen } from '../../../src/story/when';

const iso = (day: number) => dateOf(day).toISOString().slice(0, 10);

describe('parseWhen', () => {
  it.each([
    ['a day', '2015-05-20', '2015-05-20', '2015-05-21', 'day'],
    ['the last day of February in a leap year', '2016-02-29', '2016-02-29', '2016-03-01', 'day'],
    ['a month', '2015-05', '2015-05-01', '2015-06-01', 'month'],
    ['the last month of a year', '2015-12', '2015-12-01', '2016-01-01', 'month'],
    ['a year', '2015', '2015-01-01', '2016-01-01', 'year'],
    ['two days', '2015-05-20/2015-05-21', '2015-05-20', '2015-05-22', 'day'],
    ['two months', '2015-05/2016-03', '2015-05-01', '2016-04-01', 'month'],
    ['a day and a year', '2015-05-20/2016', '2015-05-20', '2017-01-01', 'year'],
    ['a month and its first day', '2015-05-01/2015-05', '2015-05-01', '2015-06-01', 'month'],
    ['a day of long ago', '0079-10-24', '0079-10-24', '0079-10-25', 'day'],
  ])('reads %s', (_, text, from, to, precision) => {
    const when = parseWhen(text);
    expect(when).toMatchObject({ iso: text, precision });
    expect([iso(when?.from ?? NaN), iso(when?.to ?? NaN)]).toEqual([from, to]);
  });

  it.each([
    ['a day', '2016-12-10?', '2016-12-10'],
    ['the end of an interval', '2015-05/2016-03?', '2015-05/2016-03'],
    ['the beginning of an interval', '2015?/2016', '2015/2016'],
  ])('knows by its question mark that %s is not certain', (_, text, certain) => {
    expect(parseWhen(certain)?.uncertain).toBe(false);
    expect(parseWhen(text)).toEqual({ ...parseWhen(certain), iso: text, uncertain: true });
  });

  it.each([
    ['nothing', ''],
    ['words', 'May 2015'],
    ['a month that never was', '2015-13'],
    ['a day that never was', '2015-02-29'],
    ['a year of two digits', '15-05-20'],
    ['a time of day', '2015-05-20T10:00'],
    ['an interval turned round', '2015-05-21/2015-05-20'],
    ['an interval that ends inside its beginning', '2015/2015-05'],
    ['an interval without an end', '2015-05/'],
    ['an interval without a beginning', '/2015-05'],
    ['three dates', '2015/2016/2017'],
    ['space around it', ' 2015 '],
    ['a question mark alone', '?'],
    ['two question marks', '2015??'],
    ['a question mark in the middle', '2015?-05'],
  ])('does not read %s', (_, text) => {
    expect(parseWhen(text)).toBeUndefined();
  });

  it.each([
    ['a day', '2016-12-10', false],
    ['two days', '2016-12-06/2016-12-07', false],
    ['a likely day', '2016-12-10?', true],
    ['a month', '2016-12', true],
    ['a year', '2016', true],
  ])('%s is known to the day, or not', (_, text, loose) => {
    const when = parseWhen(text);
    expect(when && isLoose(when)).toBe(loose);
  });

  it('never throws, and gives a stretch of at least a day', () => {
    fc.assert(
      fc.property(fc.oneof(fc.string(), fc.stringMatching(/^[\d/?-]{0,23}$/)), (text) => {
        const when = parseWhen(text);
        return when === undefined || (Number.isInteger(when.from) && when.to > when.from);
      }),
    );
  });

  it('reads any two days of the calendar, and holds both', () => {
    const day = fc.integer({ min: dayOf('0001-01-01'), max: dayOf('9999-12-31') });
    fc.assert(
      fc.property(day, day, (one, other) => {
        const [from, last] = one <= other ? [one, other] : [other, one];
        const when = parseWhen(`${iso(from)}/${iso(last)}`);
        expect(when).toMatchObject({ from, to: last + 1, precision: 'day' });
      }),
    );
  });
});
