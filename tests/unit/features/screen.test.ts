import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { cameraFor, screenOf, type Margins, type Size } from '../../../src/features/screen';
import type { Bounds } from '../../../src/story/types';

const size: Size = { width: 980, height: 844 };
const none: Margins = { top: 0, right: 0, bottom: 0, left: 0 };

const cameras = fc.record({
  zoom: fc.double({ min: 1, max: 16, noNaN: true }),
  lat: fc.double({ min: -80, max: 80, noNaN: true }),
  lng: fc.double({ min: -179, max: 179, noNaN: true }),
});
const bounds: fc.Arbitrary<Bounds> = fc
  .record({
    west: fc.double({ min: -170, max: 150, noNaN: true }),
    south: fc.double({ min: -75, max: 65, noNaN: true }),
    across: fc.double({ min: 0.01, max: 20, noNaN: true }),
    up: fc.double({ min: 0.01, max: 10, noNaN: true }),
  })
  .map(({ west, south, across, up }) => [west, south, west + across, south + up]);
const margins = fc.record({
  top: fc.integer({ min: 0, max: 200 }),
  right: fc.integer({ min: 0, max: 200 }),
  bottom: fc.integer({ min: 0, max: 480 }),
  left: fc.integer({ min: 0, max: 200 }),
});

describe('screenOf', () => {
  it('puts the centre in the middle of the map', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const { x, y } = screenOf(camera, size).project([camera.lng, camera.lat]);
        expect(x).toBeCloseTo(size.width / 2);
        expect(y).toBeCloseTo(size.height / 2);
      }),
    );
  });

  it('shows its bounds from corner to corner', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        const screen = screenOf({ ...camera, zoom: Math.max(camera.zoom, 3) }, size);
        const [west, south, east, north] = screen.bounds;
        fc.pre(north < 85 && south > -85);
        const { x: left, y: top } = screen.project([west, north]);
        const { x: right, y: bottom } = screen.project([east, south]);
        expect([left, top]).toEqual([expect.closeTo(0, 3), expect.closeTo(0, 3)]);
        expect([right, bottom]).toEqual([
          expect.closeTo(size.width, 3),
          expect.closeTo(size.height, 3),
        ]);
      }),
    );
  });

  it('doubles every length from zoom to zoom', () => {
    const near = { lat: 34.5, lng: 38.3, zoom: 7 };
    const a = screenOf(near, size).project([39, 35]);
    const b = screenOf({ ...near, zoom: 8 }, size).project([39, 35]);
    expect(b.x - size.width / 2).toBeCloseTo(2 * (a.x - size.width / 2));
    expect(b.y - size.height / 2).toBeCloseTo(2 * (a.y - size.height / 2));
    expect(screenOf(near, size).metersPerPixel).toBeCloseTo(
      2 * screenOf({ ...near, zoom: 8 }, size).metersPerPixel,
    );
  });

  it('has north up and east to the right', () => {
    const { project } = screenOf({ zoom: 6, lat: 35, lng: 40 }, size);
    expect(project([40, 36]).y).toBeLessThan(project([40, 34]).y);
    expect(project([41, 35]).x).toBeGreaterThan(project([39, 35]).x);
  });

  it('takes a place across the antimeridian to the nearest copy of the world', () => {
    const { project } = screenOf({ zoom: 5, lat: 0, lng: 179 }, size);
    expect(project([-179, 0]).x).toBeGreaterThan(project([178, 0]).x);
    expect(project([-179, 0]).x).toBeLessThan(size.width);
  });

  it.each([
    [0, 0, true],
    [980, 844, true],
    [-1, 10, false],
    [10, 845, false],
  ])('knows whether (%i, %i) can be seen', (x, y, seen) => {
    expect(screenOf({ zoom: 6, lat: 35, lng: 40 }, size).contains({ x, y })).toBe(seen);
  });
});

describe('cameraFor', () => {
  it('shows the bounds whole in what is free, and fills it one way', () => {
    fc.assert(
      fc.property(bounds, margins, (wanted, covered) => {
        const { project } = screenOf(cameraFor(wanted, size, covered), size);
        const [west, south, east, north] = wanted;
        const { x: left, y: top } = project([west, north]);
        const { x: right, y: bottom } = project([east, south]);
        const slack = 0.01;
        expect(left).toBeGreaterThan(covered.left - slack);
        expect(top).toBeGreaterThan(covered.top - slack);
        expect(right).toBeLessThan(size.width - covered.right + slack);
        expect(bottom).toBeLessThan(size.height - covered.bottom + slack);
        const spare = Math.min(
          size.width - covered.left - covered.right - (right - left),
          size.height - covered.top - covered.bottom - (bottom - top),
        );
        expect(spare).toBeCloseTo(0, 2);
        // in the middle of what is free
        expect(left - covered.left).toBeCloseTo(size.width - covered.right - right, 2);
        expect(top - covered.top).toBeCloseTo(size.height - covered.bottom - bottom, 2);
      }),
    );
  });

  it('fits the bounds that a screen shows into the same screen', () => {
    fc.assert(
      fc.property(cameras, (camera) => {
        fc.pre(camera.zoom > 3);
        const { bounds: seen } = screenOf(camera, size);
        fc.pre(seen[3] < 85 && seen[1] > -85);
        const again = cameraFor(seen, size, none);
        expect(again.zoom).toBeCloseTo(camera.zoom, 5);
        expect(again.lat).toBeCloseTo(camera.lat, 5);
        expect(again.lng).toBeCloseTo(camera.lng, 5);
      }),
    );
  });

  it('gives a camera even where panels cover the whole map', () => {
    const camera = cameraFor([38, 34, 43, 36], size, { ...none, bottom: 2000 });
    expect(Object.values(camera).every(Number.isFinite)).toBe(true);
  });
});
