import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { timeTicks } from '../../../src/features/timeLabels';
import { timeMarks, type TimeMark } from '../../../src/features/timeMarks';
import { timeScale } from '../../../src/features/timeScale';
import type { StoryEvent } from '../../../src/story/types';
import { shippedStory } from '../../fixtures/shippedStory';
import { dateOf, dayOf, parseWhen, type When } from '../../../src/story/when';

function when(iso: string): When {
  const read = parseWhen(iso);
  if (!read) throw new Error(`${iso} is no date`);
  return read;
}

const event = (iso: string): StoryEvent => ({
  id: iso,
  title: { en: iso, ar: iso },
  when: when(iso),
  places: [],
  passages: [],
  sources: [],
});

const iso = (day: number) => dateOf(day).toISOString().slice(0, 10);
const words = {
  year: (day: number) => iso(day).slice(0, 4),
  dayOfMonth: (day: number) => String(dateOf(day).getUTCDate()),
  dayAndMonth: (day: number) => `${dateOf(day).getUTCDate()} Dec`,
};

const twoYears = ['2015-05', '2016-03-27', '2016-12-06', '2016-12-08', '2016-12-10', '2016-12-11'];

describe('timeScale', () => {
  it('has nothing to draw of nothing', () => {
    const scale = timeScale([]);
    expect(scale.parts).toEqual([]);
    expect(scale.at(0)).toBe(0);
  });

  it('draws a short time to one scale, with a day of room on either side', () => {
    const { parts } = timeScale(['2016-12-06', '2016-12-11'].map(when));
    expect(parts.map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2016-12-05', '2016-12-13'],
    ]);
  });

  it('draws a long time without a crowd to one scale, in whole months', () => {
    const { parts } = timeScale(['2015-05-20', '2016-03-27', '2016-12-11'].map(when));
    expect(parts.map(({ from, to }) => [iso(from), iso(to)])).toEqual([
      ['2015-05-01', '2017-01-01'],
    ]);
  });

  it('magnifies days in which events crowd', () => {
    const { parts } = timeScale(twoYears.map(when));
    expect(parts.map(({ from, to, magnified }) => [iso(from), iso(to), magnified])).toEqual([
      ['2015-05-01', '2016-12-05', false],
      ['2016-12-05', '2016-12-13', true],
    ]);
    expect(parts[1]?.start).toBeCloseTo(0.51);
    expect(parts[1]?.end).toBe(1);
  });

  it('magnifies a crowd in the middle too', () => {
    const { parts } = timeScale([...twoYears, '2017-06', '2018'].map(when));
    expect(parts.map(({ magnified }) => magnified)).toEqual([false, true, false]);
  });

  const dates = fc.array(
    fc
      .tuple(
        fc.integer({ min: dayOf('1900-01-01'), max: dayOf('2099-12-31') }),
        fc.integer({ min: 1, max: 400 }),
      )
      .map(([from, length]) => ({ from, to: from + length })),
    { minLength: 1, maxLength: 20 },
  );

  it('keeps the order of time, inside the axis, in parts that join', () => {
    fc.assert(
      fc.property(dates, (stretches) => {
        const { parts, at } = timeScale(stretches);
        const places = stretches
          .flatMap(({ from, to }) => [from, to])
          .sort((a, b) => a - b)
          .map(at);
        for (const [index, place] of places.entries()) {
          expect(place).toBeGreaterThanOrEqual(places[index - 1] ?? 0);
          expect(place).toBeLessThanOrEqual(1 + 1e-9);
        }
        for (const [index, part] of parts.entries()) {
          const next = parts[index + 1];
          if (next) expect(next.from).toBe(part.to);
          expect(part.end).toBeGreaterThan(part.start);
        }
      }),
    );
  });
});

describe('timeMarks', () => {
  const marksOf = (dates: readonly string[]) => {
    const events = dates.map(event);
    return timeMarks(events, timeScale(events.map((it) => it.when)), 0.06);
  };

  it('draws a day as a point and a long stretch as a bar', () => {
    const marks = marksOf(['2015-05/2016-03', '2016-05-05']);
    expect(marks.map(({ isPoint }) => isPoint)).toEqual([false, true]);
    expect(marks[0]?.start).toBe(0);
    expect(marks[1]?.start).toBe(marks[1]?.end);
  });

  it.each(['1950-06-01/1950-06-02', '1950-06', '1950'])(
    'draws %s as a bar, though it is short beside two centuries',
    (date) => {
      const marks = marksOf(['1850-01-01', date, '2049-12-31']);
      const bar = marks[1];
      expect(bar?.isPoint).toBe(false);
      expect((bar?.end ?? NaN) - (bar?.start ?? NaN)).toBeCloseTo(0.06);
      expect(((bar?.end ?? NaN) + (bar?.start ?? NaN)) / 2).toBeCloseTo(0.5, 1);
    },
  );

  it.each(['palmyra-2016', 'danube'])('draws a point for a day alone in %s', (id) => {
    const { events } = shippedStory(id);
    const marks = timeMarks(events, timeScale(events.map((it) => it.when)), 0.06);
    expect(marks.some(({ isPoint }) => !isPoint)).toBe(true);
    for (const { event: shown, isPoint, start, end } of marks) {
      expect([shown.when.iso, isPoint]).toEqual([
        shown.when.iso,
        /^[\d-]{10}\??$/.test(shown.when.iso),
      ]);
      if (!isPoint) expect(end - start).toBeGreaterThan(0.06 - 1e-9);
    }
  });

  it.each(['palmyra-2016', 'danube'])(
    'keeps every bar of %s between the ends of the axis',
    (id) => {
      const { events } = shippedStory(id);
      const bars = timeMarks(events, timeScale(events.map((each) => each.when)), 0.06).filter(
        ({ isPoint }) => !isPoint,
      );
      expect(bars.length).toBeGreaterThan(2);
      for (const { start, end } of bars) {
        expect(start).toBeGreaterThanOrEqual(0);
        expect(end).toBeLessThanOrEqual(1);
        expect(end - start).toBeGreaterThan(0.06 - 1e-9);
      }
    },
  );

  it('puts events of one day above each other', () => {
    const marks = marksOf([...twoYears, '2016-12-10', '2016-12-10'].sort());
    expect(
      marks.filter(({ event: { id } }) => id === '2016-12-10').map(({ lane }) => lane),
    ).toEqual([0, 1, 2]);
  });

  it('lets no two marks of a lane touch', () => {
    const day = fc.integer({ min: dayOf('2015-01-01'), max: dayOf('2016-12-31') }).map(iso);
    const date = fc.oneof(
      day,
      day.map((each) => each.slice(0, 7)),
    );
    /** Half the room that a point takes; a bar ends where it is drawn. */
    const room = ({ isPoint }: TimeMark) => (isPoint ? 0.03 : 0);
    fc.assert(
      fc.property(fc.array(date, { minLength: 1, maxLength: 30 }), (dates) => {
        const marks = marksOf(dates.sort());
        for (const [index, mark] of marks.entries()) {
          const before = marks.slice(0, index).filter(({ lane }) => lane === mark.lane);
          for (const other of before) {
            const between = mark.start - room(mark) - (other.end + room(other));
            expect(between).toBeGreaterThan(-1e-6);
          }
        }
      }),
    );
  });
});

describe('timeTicks', () => {
  const labels = (dates: readonly string[], letter = 0.016) =>
    timeTicks(timeScale(dates.map(when)), words, letter).flatMap(({ label }) => label ?? []);

  it('names years, and days where a day has room', () => {
    expect(labels(twoYears)).toEqual(['2015', '2016', '6 Dec', '8', '9', '10', '11']);
  });

  it('leaves labels out that would touch', () => {
    expect(labels(twoYears, 0.03)).toEqual(['2015', '2016', '6 Dec', '8', '9', '11']);
  });

  it('has a tick for every month and every day in between', () => {
    const ticks = timeTicks(timeScale(twoYears.map(when)), words, 0.016);
    expect(ticks.filter(({ unit }) => unit === 'month')).toHaveLength(20);
    expect(ticks.filter(({ unit }) => unit === 'day')).toHaveLength(6);
  });

  it.each([
    ['months of a year', ['2015', '2015'], 12, '2015-02-01', ['2015']],
    ['quarters of ten years', ['2011', '2020'], 40, '2011-04-01', undefined],
    ['years of half a century', ['1960', '2009'], 50, '1961-01-01', undefined],
    [
      'five years of a river',
      ['1873-11', '2026-11-22'],
      31,
      '1880-01-01',
      ['1880', '1900', '1920', '1940', '1960', '1980', '2000'],
    ],
    ['half centuries of an empire', ['0100', '2016'], 39, '0150-01-01', undefined],
    ['the first century', ['0001', '0099'], 19, '0010-01-01', undefined],
  ])('steps by %s', (_, dates, count, second, named) => {
    const plain = { ...words, year: (day: number) => String(dateOf(day).getUTCFullYear()) };
    const ticks = timeTicks(timeScale(dates.map(when)), plain, 0.016);
    expect(ticks).toHaveLength(count);
    if (second) expect(iso(ticks[1]?.day ?? NaN)).toBe(second);
    if (named) expect(ticks.flatMap(({ label }) => label ?? [])).toEqual(named);
  });

  it('never has more than the axis has room for, in their order, whatever years it spans', () => {
    const year = fc.integer({ min: 1, max: 9999 }).map((each) => String(each).padStart(4, '0'));
    fc.assert(
      fc.property(fc.array(year, { minLength: 2, maxLength: 8 }), (years) => {
        const { parts, at } = timeScale(years.map(when));
        const ticks = timeTicks({ parts, at }, words, 0.016);
        expect(ticks.length).toBeLessThanOrEqual(60);
        const places = ticks.map((tick) => tick.at);
        expect(places).toEqual([...places].sort((a, b) => a - b));
        for (const place of places) expect(place >= 0 && place <= 1).toBe(true);
      }),
    );
  });
});
