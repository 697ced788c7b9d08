import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { compass, measure, roundMeters } from '../../../src/features/distance';
import { antara, mosul, palmyra, raqqa, tar } from './story';

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -90, max: 90, noNaN: true }),
);

describe('measure', () => {
  it.each([
    [mosul, 480_000, 'ENE'],
    [raqqa, 170_000, 'NNE'],
    [tar, 4_000, 'W'],
    [antara, 8_000, 'NW'],
  ] as const)('knows how a person tells the way from Palmyra (%#)', (to, meters, point) => {
    const measured = measure(palmyra.geometry.coordinates, to.geometry.coordinates);
    expect(roundMeters(measured.meters)).toBe(meters);
    expect(measured.compass).toBe(point);
  });

  it('goes the short way over the antimeridian', () => {
    const { meters, compass: point } = measure([179.5, 0], [-179.5, 0]);
    expect(meters).toBeCloseTo(111_195, 0);
    expect(point).toBe('E');
  });

  it('measures from pole to pole', () => {
    expect(measure([0, 90], [120, -90]).meters).toBeCloseTo(Math.PI * 6_371_008.8, 3);
  });

  it('measures between points just opposite on the globe', () => {
    const half = Math.PI * 6_371_008.8;
    // for these the haversine is a little more than 1
    expect(measure([-179.99999245967533, -84.99999999999984], [0, 84.9999999999998]).meters).toBe(
      half,
    );
  });

  it('is the same length both ways, and its bearing is in range', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const there = measure(from, to);
        expect(there.meters).toBeCloseTo(measure(to, from).meters, 3);
        expect(there.bearing).toBeGreaterThanOrEqual(0);
        expect(there.bearing).toBeLessThan(360);
      }),
    );
  });
});

describe('compass', () => {
  it.each([
    [0, 'N'],
    [11.24, 'N'],
    [11.26, 'NNE'],
    [90, 'E'],
    [348.76, 'N'],
    [360, 'N'],
    [-90, 'W'],
  ] as const)('calls %d degrees %s', (bearing, point) => {
    expect(compass(bearing)).toBe(point);
  });
});

describe('roundMeters', () => {
  it.each([
    [0, 0],
    [34, 30],
    [130, 150],
    [760, 800],
    [1_240, 1_200],
    [3_500, 3_500],
    [4_036, 4_000],
    [7_000, 7_000],
    [7_940, 8_000],
    [9_990, 10_000],
    [45_400, 45_000],
    [168_300, 170_000],
    [478_232, 480_000],
    [12_345_678, 12_000_000],
  ])('says %d m as %d m', (meters, spoken) => {
    expect(roundMeters(meters)).toBe(spoken);
  });

  it('never reverses an order, and is done after one go', () => {
    const meters = fc.double({ min: 0, max: 2.1e7, noNaN: true });
    fc.assert(
      fc.property(meters, meters, (a, b) => {
        const [less, more] = [Math.min(a, b), Math.max(a, b)];
        expect(roundMeters(less)).toBeLessThanOrEqual(roundMeters(more));
        expect(roundMeters(roundMeters(a))).toBe(roundMeters(a));
      }),
    );
  });
});
