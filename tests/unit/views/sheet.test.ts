import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  heightOf,
  nextSnap,
  restOf,
  snaps,
  velocityAt,
  withHold,
  type Hold,
  type Snap,
} from '../../../src/views/explore/sheet';

const room = 800;

describe('heightOf', () => {
  it.each<[Snap, number, number]>([
    ['low', 800, 96],
    ['half', 800, 448],
    ['full', 800, 800],
    ['low', 60, 60],
    ['full', 0, 0],
  ])('%s of %i pixels is %i', (snap, pixels, expected) => {
    expect(heightOf(snap, pixels)).toBe(expected);
  });

  it('grows from snap to snap and never beyond the room, on any phone', () => {
    fc.assert(
      fc.property(fc.integer({ min: 200, max: 2000 }), (pixels) => {
        const heights = snaps.map((snap) => heightOf(snap, pixels));
        expect(heights).toEqual([...heights].sort((a, b) => a - b));
        expect(Math.max(...heights)).toBeLessThanOrEqual(pixels);
      }),
    );
  });
});

describe('restOf', () => {
  it.each<[string, number, number, Snap]>([
    ['near the strip', 120, 0, 'low'],
    ['near the half', 430, 0, 'half'],
    ['near the top', 760, 0, 'full'],
    ['near the strip, flicked up', 260, 1, 'half'],
    ['at the half, flicked up', 470, 1, 'full'],
    ['at the half, flicked down', 430, -1, 'low'],
    ['at the half, drawn slowly', 440, 0.4, 'half'],
    ['at the top, flicked up', 800, 2, 'full'],
    ['at the strip, flicked down', 96, -2, 'low'],
  ])('let go %s', (_name, height, velocity, snap) => {
    expect(restOf(height, velocity, room)).toBe(snap);
  });

  it('stays where it is let go at rest', () => {
    fc.assert(
      fc.property(
        fc.constantFrom(...snaps),
        fc.integer({ min: 300, max: 2000 }),
        (snap, pixels) => {
          expect(restOf(heightOf(snap, pixels), 0, pixels)).toBe(snap);
        },
      ),
    );
  });
});

describe('velocityAt', () => {
  /** A finger that is seen every 20 ms and takes the sheet from height to height. */
  const holding = (...heights: number[]) =>
    heights
      .map((height, index): Hold => ({ height, time: index * 20 }))
      .reduce<readonly Hold[]>(withHold, []);

  it.each<[string, readonly Hold[], number, number]>([
    ['nothing', [], 0, 0],
    ['a finger that only touched', holding(300), 10, 0],
    ['a steady finger', holding(300, 320, 340, 360), 60, 1],
    ['a finger that draws it down', holding(360, 340, 320), 40, -1],
    [
      'a slow way with a quick end',
      holding(300, 301, 302, 303, 304, 305, 306, 406, 506),
      160,
      2.03,
    ],
    ['a quick finger that rested', holding(300, 400, 500), 1500, 0],
  ])('of %s', (_name, holds, time, expected) => {
    expect(velocityAt(time, holds)).toBeCloseTo(expected, 2);
  });

  it('keeps no more of a long drag than its end', () => {
    expect(holding(...Array.from({ length: 500 }, (_, index) => index))).toHaveLength(6);
  });
});

describe('nextSnap', () => {
  it.each<[Snap, 1 | -1, Snap]>([
    ['low', 1, 'half'],
    ['half', 1, 'full'],
    ['full', 1, 'full'],
    ['full', -1, 'half'],
    ['half', -1, 'low'],
    ['low', -1, 'low'],
  ])('from %s by %i is %s', (snap, steps, expected) => {
    expect(nextSnap(snap, steps)).toBe(expected);
  });
});
