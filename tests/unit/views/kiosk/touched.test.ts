import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { touched } from '../../../../src/views/kiosk/touched';

const area = { id: 'area', x: 100, y: 100, radius: 80 };
const hill = { id: 'hill', x: 130, y: 130, radius: 40 };
const town = { id: 'town', x: 180, y: 130, radius: 40 };

describe('touched', () => {
  it.each([
    ['the middle of an area', { x: 100, y: 100 }, 'area'],
    ['its edge, away from the others', { x: 100, y: 25 }, 'area'],
    ['a small area inside of a large one', { x: 128, y: 126 }, 'hill'],
    ['between two of one size, nearer to the one', { x: 154, y: 130 }, 'hill'],
    ['between two of one size, nearer to the other', { x: 156, y: 130 }, 'town'],
    ['nothing', { x: 300, y: 300 }, undefined],
    ['no spot at all', { x: NaN, y: NaN }, undefined],
  ])('says what a finger means by %s', (_, at, expected) => {
    for (const targets of [
      [area, hill, town],
      [town, hill, area],
    ]) {
      expect(touched(targets, at)).toBe(expected);
    }
  });

  it('knows each place by its middle, and among equals the nearest', () => {
    const spot = fc.record({ x: fc.integer({ max: 999 }), y: fc.integer({ max: 999 }) });
    fc.assert(
      fc.property(
        fc.uniqueArray(spot, { minLength: 1, selector: ({ x, y }) => `${x} ${y}` }),
        (all) => {
          const targets = all.map((at, index) => ({ ...at, id: String(index), radius: 50 }));
          expect(targets.map((target) => touched(targets, target))).toEqual(
            targets.map(({ id }) => id),
          );
        },
      ),
    );
  });
});
