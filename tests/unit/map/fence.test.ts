import { expect, it } from 'vitest';
import { screenOf } from '../../../src/features/screen';
import { fenceAround } from '../../../src/map/fence';

it('stands around the map, so close that no label slips through', () => {
  const size = { width: 900, height: 580 };
  const screen = screenOf({ zoom: 5.8, lat: 34, lng: 39.4 }, size);
  const posts = fenceAround(screen).features.map(({ geometry }) =>
    screen.project(geometry.coordinates),
  );
  for (const { x, y } of posts) {
    expect(screen.contains({ x, y })).toBe(false);
    const out = Math.max(-x, -y, x - size.width, y - size.height);
    expect(out).toBeCloseTo(15, 3);
  }
  posts.forEach((post, index) => {
    const next = posts[(index + 1) % posts.length] ?? post;
    expect(Math.hypot(post.x - next.x, post.y - next.y)).toBeLessThanOrEqual(18.001);
  });
});
