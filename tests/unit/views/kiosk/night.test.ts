import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { isDue, type Moment } from '../../../../src/views/kiosk/night';

const hour = 3_600_000;
const at = (date: string, hours = 0): Moment => ({
  date: new Date(date),
  monotonic: hours * hour,
});

describe('when a kiosk is loaded anew for the night', () => {
  const evening = at('2026-03-27T18:00:00');
  it.each<[string, Moment, Moment, boolean]>([
    ['before the hour', evening, at('2026-03-28T03:59:59', 10), false],
    ['at the hour', evening, at('2026-03-28T04:00:00', 10), true],
    ['hours later, when the last visitor has gone', evening, at('2026-03-28T09:00:00', 15), true],
    [
      'loaded a moment ago, at the hour',
      at('2026-03-28T04:00:00'),
      at('2026-03-28T04:01:00'),
      false,
    ],
    ['a clock ten years ahead', evening, at('2036-03-27T18:00:05', 0), true],
    ['after that reload', at('2036-03-27T18:00:05'), at('2036-03-27T18:01:05', 0), false],
    ['a clock ten years behind', evening, at('2016-03-27T18:00:05', 0), false],
    [
      'a clock ten years behind, a day and two hours on',
      evening,
      at('2016-03-28T20:00:00', 26),
      true,
    ],
  ])('%s', (_, loaded, now, expected) => {
    expect(isDue('04:00', loaded, now)).toBe(expected);
  });

  it('comes once in any day and two hours, wherever the clock jumps', () => {
    fc.assert(
      fc.property(
        fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2100-01-01') }),
        fc.date({ noInvalidDate: true, min: new Date('1990-01-01'), max: new Date('2100-01-01') }),
        (loaded, jumped) => {
          const begun = { date: loaded, monotonic: 0 };
          expect(isDue('04:00', begun, { date: jumped, monotonic: 26 * hour })).toBe(true);
          expect(isDue('04:00', begun, begun)).toBe(false);
        },
      ),
    );
  });
});
