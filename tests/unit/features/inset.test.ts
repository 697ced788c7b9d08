import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { localBounds } from '../../../src/features/bounds';
import { measure } from '../../../src/features/distance';
import { insetProjection, scaleBar } from '../../../src/features/inset';
import { antara, palmyra, story } from './story';

const bounds = localBounds(story, ['palmyra', 'jabal-al-tar', 'jabal-antara']);

describe('insetProjection', () => {
  const inset = insetProjection(bounds, 284, 232);

  it('shows the bounds whole and centred, north up', () => {
    const [west, south, east, north] = bounds;
    const topLeft = inset.project([west, north]);
    const bottomRight = inset.project([east, south]);
    expect(topLeft.x).toBeGreaterThanOrEqual(-1e-6);
    expect(topLeft.y).toBeGreaterThanOrEqual(-1e-6);
    expect(topLeft.x + bottomRight.x).toBeCloseTo(284, 6);
    expect(topLeft.y + bottomRight.y).toBeCloseTo(232, 6);
  });

  it('measures like the ground does', () => {
    const [from, to] = [palmyra, antara].map(({ geometry }) => geometry.coordinates);
    const a = inset.project(from ?? []);
    const b = inset.project(to ?? []);
    const meters = Math.hypot(a.x - b.x, a.y - b.y) * inset.metersPerPixel;
    const { meters: expected } = measure(from ?? [], to ?? []);
    // Web Mercator stands on a slightly larger sphere than Turf.
    expect(meters / expected).toBeCloseTo(1, 2);
  });

  it('finds positions on both sides of the antimeridian', () => {
    const pacific = insetProjection([178, -18, 188, -14], 300, 200);
    const fiji = pacific.project([178, -18]);
    const samoa = pacific.project([-172, -14]);
    expect(samoa.x - fiji.x).toBeCloseTo(300, 6);
  });
});

describe('scaleBar', () => {
  it.each([
    [1_083, 110, 100_000, 4],
    [90, 60, 5_000, 5],
    [18, 115, 2_000, 4],
    [2_170, 100, 200_000, 4],
  ])('at %d m a pixel and %d pixels: %d m', (metersPerPixel, maxPixels, meters, divisions) => {
    expect(scaleBar(metersPerPixel, maxPixels)).toEqual({
      meters,
      pixels: meters / metersPerPixel,
      divisions,
    });
  });

  it('is round, fits, and is not needlessly short', () => {
    const scale = fc.double({ min: 0.01, max: 100_000, noNaN: true });
    fc.assert(
      fc.property(scale, fc.integer({ min: 20, max: 400 }), (metersPerPixel, maxPixels) => {
        const { meters, pixels } = scaleBar(metersPerPixel, maxPixels);
        expect(meters.toExponential()).toMatch(/^[125]e/);
        expect(pixels).toBeLessThanOrEqual(maxPixels * (1 + 1e-9));
        expect(pixels).toBeGreaterThan(maxPixels * 0.39);
      }),
    );
  });
});
