import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { paginate } from '../../../../../src/views/classroom/sheet/paginate';

describe('paginate', () => {
  it.each<[string, number[], number, number[][]]>([
    ['nothing', [], 0, []],
    ['what fits on one page', [3, 3, 4], 0, [[0, 1, 2]]],
    [
      'one more, and fills both pages alike',
      [3, 3, 4, 1],
      0,
      [
        [0, 1],
        [2, 3],
      ],
    ],
    ['a heading, which the first page alone has', [5, 5, 5], 2, [[0], [1, 2]]],
    ['what is higher than a page', [2, 14, 2], 0, [[0], [1], [2]]],
    ['what does not even fit below the heading', [9], 4, [[0]]],
  ])('takes %s', (_, heights, taken, pages) => {
    expect(paginate(heights, 10, taken)).toEqual(pages);
  });

  it('keeps the order, loses nothing, and fills no page beyond its end', () => {
    const heights = fc.array(fc.double({ min: 0, max: 120, noNaN: true }), { maxLength: 60 });
    fc.assert(
      fc.property(heights, fc.double({ min: 0, max: 40, noNaN: true }), (given, taken) => {
        const pages = paginate(given, 100, taken);
        expect(pages.every(({ length }) => length > 0)).toBe(true);
        expect(pages.flat()).toEqual(given.map((_, index) => index));
        pages.forEach((page, index) => {
          const filled = page.reduce((sum, each) => sum + (given[each] ?? 0), 0);
          const room = 100 - (index === 0 ? taken : 0);
          if (page.length > 1) expect(filled).toBeLessThanOrEqual(room + 1e-9);
        });
      }),
    );
  });
});
