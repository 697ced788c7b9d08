import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { evenRows, spans } from '../../../../src/views/kiosk/rows';

describe('buttons in rows', () => {
  it.each([
    [1, 3, [1]],
    [3, 3, [3]],
    [4, 3, [2, 2]],
    [5, 3, [3, 2]],
    [7, 3, [3, 2, 2]],
    [5, 2, [2, 2, 1]],
  ])('%i, at most %i in a row', (count, most, expected) => {
    expect(evenRows(count, most)).toEqual(expected);
  });

  it('holds every button once, in rows that hardly differ', () => {
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 60 }),
        fc.integer({ min: 1, max: 4 }),
        (count, most) => {
          const rows = evenRows(count, most);
          expect(rows.reduce((sum, row) => sum + row, 0)).toBe(count);
          expect(Math.max(...rows)).toBeLessThanOrEqual(most);
          expect(Math.max(...rows) - Math.min(...rows)).toBeLessThanOrEqual(1);
          const widths = spans(rows, 12);
          expect(widths).toHaveLength(count);
          expect(widths.reduce((sum, width) => sum + width, 0)).toBe(12 * rows.length);
        },
      ),
    );
  });
});
