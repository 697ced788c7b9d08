import fc from 'fast-check';
import type { LineString, MultiLineString, Position } from 'geojson';
import { describe, expect, it } from 'vitest';
import { measure, roundImperial, roundMeters, wholeMiles } from '../../../src/features/distance';
import { arcBetween, middleBetween } from '../../../src/features/greatCircle';
import { measuredFeatures } from '../../../src/features/measured';
import { labelSpot, ringAround, ringMeters } from '../../../src/features/rings';

const palmyra: Position = [38.28402, 34.5624];
const mosul: Position = [43.11889, 36.335];
const raqqa: Position = [39.01653, 35.95283];

const position = fc.tuple(
  fc.double({ min: -180, max: 180, noNaN: true }),
  fc.double({ min: -84, max: 84, noNaN: true }),
);
const mile = 1609.344;

describe('measuring', () => {
  it.each<[string, Position, Position, number, string]>([
    ['Palmyra to Mosul', palmyra, mosul, 480_000, 'ENE'],
    ['Palmyra to Raqqa', palmyra, raqqa, 170_000, 'NNE'],
    // one degree of the equator, and a quarter of a meridian
    ['a degree of the equator', [0, 0], [1, 0], 110_000, 'E'],
    ['the equator to the pole', [0, 0], [0, 90], 10_000_000, 'N'],
    ['London to New York', [-0.1276, 51.5072], [-74.006, 40.7128], 5_600_000, 'WNW'],
    ['Fiji to Samoa, over the antimeridian', [178.44, -18.14], [-171.76, -13.83], 1_200_000, 'ENE'],
  ])('%s', (_name, from, to, rounded, compass) => {
    const result = measure(from, to);
    expect(roundMeters(result.meters)).toBe(rounded);
    expect(result.compass).toBe(compass);
  });

  it('is as far there as back, and nowhere farther than half round the earth', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const there = measure(from, to).meters;
        expect(measure(to, from).meters).toBeCloseTo(there, 3);
        expect(there).toBeLessThanOrEqual(Math.PI * 6_371_008.8 + 1);
      }),
    );
  });

  it('leads back the opposite way over a short distance', () => {
    const step = fc.double({ min: 0.001, max: 0.01, noNaN: true });
    const place = fc.tuple(
      fc.double({ min: -179, max: 179, noNaN: true }),
      fc.double({ min: -60, max: 60, noNaN: true }),
    );
    fc.assert(
      fc.property(place, step, step, (from, east, north) => {
        const to = [from[0] + east, from[1] + north];
        const turn = measure(to, from).bearing - measure(from, to).bearing;
        expect(Math.abs(Math.abs(turn) - 180)).toBeLessThan(0.05);
      }),
    );
  });
});

describe('the great circle', () => {
  const lines = ({ type, coordinates }: LineString | MultiLineString) =>
    type === 'LineString' ? [coordinates] : coordinates;

  it('leads from one end to the other, and its middle is as far from both', () => {
    fc.assert(
      fc.property(position, position, (from, to) => {
        const { meters } = measure(from, to);
        fc.pre(meters > 1_000 && meters < 19_900_000);
        const points = lines(arcBetween(from, to)).flat();
        expect(measure(points[0] ?? [], from).meters).toBeLessThan(1);
        expect(measure(points.at(-1) ?? [], to).meters).toBeLessThan(1);
        const middle = middleBetween(from, to);
        expect(measure(middle, from).meters / meters).toBeCloseTo(0.5, 4);
        expect(measure(middle, to).meters / meters).toBeCloseTo(0.5, 4);
      }),
    );
  });

  it('never leaps over the map: it is cut at the antimeridian', () => {
    expect(arcBetween([178, -18], [-172, -14]).type).toBe('MultiLineString');
    for (const line of lines(arcBetween([178, -18], [-172, -14]))) {
      const longitudes = line.map(([longitude = NaN]) => longitude);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(10);
    }
  });

  it('finds a way to the other side of the earth', () => {
    const points = lines(arcBetween([10, 20], [-170, -20])).flat();
    expect(points.length).toBeGreaterThan(60);
    for (const value of points.flat()) expect(Number.isFinite(value)).toBe(true);
  });
});

describe('rings', () => {
  it('lie at their radius, all round', () => {
    fc.assert(
      fc.property(position, fc.constantFrom(...ringMeters), (center, meters) => {
        for (const point of ringAround(center, meters).coordinates.flat()) {
          expect(measure(center, point).meters / meters).toBeCloseTo(1, 6);
        }
      }),
    );
  });

  it('carry their figure on themselves', () => {
    fc.assert(
      fc.property(position, fc.constantFrom(...ringMeters), (center, meters) => {
        const spot = labelSpot(center, meters);
        expect(measure(center, spot).meters / meters).toBeCloseTo(1, 6);
        expect(Math.abs(spot[1] ?? NaN)).toBeLessThanOrEqual(86);
      }),
    );
  });

  it('go on beyond the antimeridian in one piece, and are cut where they run round a pole', () => {
    expect(ringAround([179.9, 10], 250_000).coordinates).toHaveLength(1);
    for (const part of ringAround([0, 89], 250_000).coordinates) {
      part.slice(1).forEach(([longitude = 0], index) => {
        expect(Math.abs(longitude - (part[index]?.[0] ?? NaN))).toBeLessThan(180);
      });
    }
  });
});

describe('what is drawn', () => {
  const label = { line: (m: number) => `${roundMeters(m)}`, ring: (m: number) => `ring ${m}` };
  const kinds = (from?: Position, to?: Position, around?: Position) =>
    measuredFeatures({ from, to, around }, label).features.map(({ properties }) => properties.kind);

  it('is nothing while nothing is measured', () => {
    expect(kinds()).toEqual([]);
  });

  it('is one end alone, or both with the line and its figure', () => {
    expect(kinds(palmyra)).toEqual(['end']);
    expect(kinds(palmyra, mosul)).toEqual(['line', 'figure', 'end', 'end']);
  });

  it('is no line from a place to itself', () => {
    expect(kinds(palmyra, palmyra)).toEqual(['end', 'end']);
  });

  it('is three rings, each with its figure', () => {
    const { features } = measuredFeatures(
      { from: undefined, to: undefined, around: palmyra },
      label,
    );
    expect(features.map(({ properties }) => properties.label).filter(Boolean)).toEqual([
      'ring 50000',
      'ring 100000',
      'ring 250000',
    ]);
  });
});

describe('rounding in miles and feet', () => {
  it.each([
    [478_232, 300 * mile],
    [1_000_000, 620 * mile],
    [5_000, 3 * mile],
    [2_000, 1.2 * mile],
    [300, 1000 * 0.3048],
    [0, 0],
  ])('%d m', (meters, rounded) => {
    expect(roundImperial(meters)).toBeCloseTo(rounded, 6);
  });

  it('stays near what it rounds, and changes nothing when it rounds again', () => {
    fc.assert(
      fc.property(fc.double({ min: mile / 4, max: 2e7, noNaN: true }), (meters) => {
        const rounded = roundImperial(meters);
        expect(Math.abs(rounded - meters) / meters).toBeLessThan(0.25);
        expect(roundImperial(rounded)).toBeCloseTo(rounded, 3);
      }),
    );
  });

  it('knows the rings in whole miles', () => {
    expect(ringMeters.map((meters) => Math.round(wholeMiles(meters) / mile))).toEqual([
      31, 62, 155,
    ]);
  });
});
