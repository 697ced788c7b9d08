import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../src/features/screen';
import { fenceAround, keptFree } from '../../../src/map/fence';

const size = { width: 900, height: 580 };
const screen = screenOf({ zoom: 5.8, lat: 34, lng: 39.4 }, size);

describe('fenceAround', () => {
  it('stands around the map, so close that no label slips through', () => {
    const posts = fenceAround(size);
    posts.forEach(({ x, y }, index) => {
      const out = Math.max(-x, -y, x - size.width, y - size.height);
      expect(out).toBeCloseTo(15);
      const next = posts[(index + 1) % posts.length] ?? { x, y };
      expect(Math.hypot(x - next.x, y - next.y)).toBeLessThanOrEqual(18.001);
    });
  });
});

describe('keptFree', () => {
  it.each([
    { x: 450, y: 290 },
    { x: 0, y: 580 },
    { x: -15, y: 123 },
  ])('puts a post where $x, $y is on the ground', (spot) => {
    const [post] = keptFree(screen, [spot]).features;
    const { x, y } = screen.project(post?.geometry.coordinates ?? []);
    expect(x).toBeCloseTo(spot.x, 4);
    expect(y).toBeCloseTo(spot.y, 4);
  });
});
