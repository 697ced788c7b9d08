import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { around, crosses, distanceTo, meet, type Box } from '../../../../src/views/kiosk/boxes';

const box: Box = { left: 10, top: 10, right: 30, bottom: 20 };

describe('crosses', () => {
  it.each([
    ['through it', [0, 15], [40, 15], true],
    ['from corner to corner', [0, 5], [40, 25], true],
    ['straight down through it', [20, 0], [20, 40], true],
    ['into it', [0, 15], [20, 15], true],
    ['that ends before it', [0, 15], [5, 15], false],
    ['that begins beyond it', [35, 15], [60, 15], false],
    ['past its corner', [0, 5], [10, 25], false],
    ['straight down beside it', [5, 0], [5, 40], false],
    ['above it', [0, 0], [40, 5], false],
  ] as const)('says of a line %s: %j to %j', (_, [x0, y0], [x1, y1], expected) => {
    const [from, to] = [
      { x: x0, y: y0 },
      { x: x1, y: y1 },
    ];
    expect([crosses(from, to, box), crosses(to, from, box)]).toEqual([expected, expected]);
  });
});

describe('meet', () => {
  it.each([
    ['on it', { left: 20, top: 15, right: 50, bottom: 40 }, 0, true],
    ['beside it', { left: 35, top: 10, right: 50, bottom: 20 }, 0, false],
    ['nearer than the gap', { left: 35, top: 10, right: 50, bottom: 20 }, 6, true],
    ['farther than the gap', { left: 35, top: 10, right: 50, bottom: 20 }, 5, false],
    ['below it', { left: 10, top: 26, right: 30, bottom: 40 }, 5, false],
  ])('says of a box %s', (_, other, gap, expected) => {
    expect([meet(box, other, gap), meet(other, box, gap)]).toEqual([expected, expected]);
  });
});

it('measures from a point to a box, with nothing inside of it', () => {
  const points = fc.record({ x: fc.integer(), y: fc.integer() });
  const reaches = fc.integer({ min: 1, max: 500 });
  fc.assert(
    fc.property(points, points, reaches, (at, point, reach) => {
      const away = distanceTo(around(at, reach, reach), point);
      const steps = Math.max(Math.abs(point.x - at.x), Math.abs(point.y - at.y));
      expect(away > 0).toBe(steps > reach);
      expect(away).toBeGreaterThanOrEqual(Math.max(steps - reach, 0));
    }),
  );
});
