import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  aged,
  allSpent,
  hour,
  mayReload,
  parseSpent,
  withReload,
  type Spent,
} from '../../../../src/views/kiosk/care/budget';

describe('the budget of reloads', () => {
  it('allows so many in an hour of running, and more when it has gone by', () => {
    let spent: Spent[] = [];
    for (const reason of ['map', 'chunk']) spent = withReload(spent, reason);
    expect(mayReload(spent, 3, 'map')).toBe(true);
    expect(mayReload(spent, 2, 'map')).toBe(false);
    expect(mayReload(aged(spent, hour), 2, 'map')).toBe(true);
  });

  it('lets some reasons count once', () => {
    const spent = withReload([], 'chunk');
    expect(mayReload(spent, 3, 'chunk', true)).toBe(false);
    expect(mayReload(spent, 3, 'map', true)).toBe(true);
    expect(mayReload(aged(spent, hour), 3, 'chunk', true)).toBe(true);
  });

  it('gives one back in each part of an hour where nothing is kept', () => {
    const spent = allSpent(3);
    expect(mayReload(spent, 3, 'map')).toBe(false);
    expect(mayReload(aged(spent, hour / 3), 3, 'map')).toBe(true);
    expect(aged(spent, hour)).toEqual([]);
    expect(mayReload(allSpent(0), 0, 'map')).toBe(false);
  });

  it('never allows more within any hour of running, however often it is asked', () => {
    const asked = fc.array(fc.integer({ min: 0, max: hour / 2 }), { maxLength: 60 });
    fc.assert(
      fc.property(asked, fc.integer({ min: 0, max: 5 }), (gaps, perHour) => {
        let spent: Spent[] = [];
        let time = 0;
        const done: number[] = [];
        for (const gap of gaps) {
          time += gap;
          // as it is read back by the page that comes after
          spent = aged(parseSpent(JSON.parse(JSON.stringify(spent))) ?? [], gap);
          if (!mayReload(spent, perHour, 'map')) continue;
          spent = withReload(spent, 'map');
          done.push(time);
        }
        for (const end of done) {
          const inHour = done.filter((at) => at > end - hour && at <= end);
          expect(inHour.length).toBeLessThanOrEqual(perHour);
        }
      }),
    );
  });

  it('is never spent for ever: after an hour of running nothing counts', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(aged(parseSpent(value) ?? [], hour)).toEqual([]);
      }),
    );
  });

  it.each([
    ['more than an hour', [{ reason: 'map', left: hour + 1 }]],
    ['time that is over', [{ reason: 'map', left: 0 }]],
    ['no number', [{ reason: 'map', left: '5' }]],
    ['no list', { reason: 'map', left: 5 }],
    ['too many', Array.from({ length: 101 }, () => ({ reason: 'map', left: 5 }))],
  ])('throws away a record with %s', (_, kept) => {
    expect(parseSpent(kept)).toBeUndefined();
  });
});
