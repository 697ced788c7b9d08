import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { uncertaintyAreas, uncertaintyEdges } from '../../../src/features/areas';
import { measure } from '../../../src/features/distance';
import { antara, palmyra, place, story, storyOf, tar } from './story';

const words = (meters: number): string => `within about ${meters / 1000} km`;

describe('uncertaintyAreas', () => {
  it('draws the places that are not certain, and no others', () => {
    const { features } = uncertaintyAreas(story.places);
    expect(features.map(({ properties }) => properties.id)).toEqual([
      'jabal-al-tar',
      'jabal-antara',
    ]);
  });

  it('puts every corner at the radius of the uncertainty', () => {
    const anywhere = fc.tuple(
      fc.double({ min: -180, max: 180, noNaN: true }),
      fc.double({ min: -89, max: 89, noNaN: true }),
    );
    fc.assert(
      fc.property(anywhere, fc.integer({ min: 100, max: 50_000 }), (at, radius) => {
        const uncertain = storyOf([place('somewhere', at, 'disputed', radius)]);
        const [area] = uncertaintyAreas(uncertain.places).features;
        for (const corner of area?.geometry.coordinates[0] ?? []) {
          expect(Math.abs(measure(at, corner).meters - radius)).toBeLessThan(0.5);
        }
      }),
    );
  });

  it('goes on beyond 180 degrees instead of breaking at the antimeridian', () => {
    const fiji = storyOf([place('reef', [179.99, -17], 'approximate', 5_000)]);
    const [area] = uncertaintyAreas(fiji.places).features;
    const longitudes = (area?.geometry.coordinates[0] ?? []).map(([longitude = 0]) => longitude);
    expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(0.2);
  });
});

describe('uncertaintyEdges', () => {
  const linesOf = (places: typeof story.places) =>
    uncertaintyEdges(places, words).features.flatMap(({ geometry, properties }) =>
      geometry.type === 'LineString' ? [{ line: geometry.coordinates, properties }] : [],
    );
  const edges = linesOf(story.places);

  it('says the radius in the words it is given', () => {
    expect(edges.map(({ properties }) => properties)).toMatchObject([
      { id: 'jabal-al-tar', label: 'within about 3.5 km' },
      { id: 'jabal-antara', label: 'within about 7 km' },
    ]);
  });

  it('follows the edge from west to east', () => {
    const line = edges[0]?.line ?? [];
    for (const position of line) {
      const { meters } = measure(tar.geometry.coordinates, position);
      expect(Math.abs(meters - 3_500)).toBeLessThan(1);
    }
    expect(line[0]?.[0]).toBeLessThan(line.at(-1)?.[0] ?? 0);
  });

  it('keeps the middle of a label clear of the other places', () => {
    for (const [index, others] of [
      [0, [palmyra, antara]],
      [1, [palmyra, tar]],
    ] as const) {
      const middle = edges[index]?.line[12] ?? [];
      for (const other of others) {
        const { certainty, uncertaintyMeters } = other.properties;
        const radius = certainty === 'certain' ? 0 : uncertaintyMeters;
        expect(measure(middle, other.geometry.coordinates).meters).toBeGreaterThan(radius + 500);
      }
    }
  });

  it('takes the lowest point where an area stands alone', () => {
    const [longitude, latitude = 90] = linesOf(storyOf([tar]).places)[0]?.line[12] ?? [];
    expect(longitude).toBeCloseTo(38.24, 6);
    expect(latitude).toBeLessThan(34.56);
  });

  it('has a point for each name, on the side away from the other area', () => {
    const names = uncertaintyEdges(story.places, words).features.filter(
      ({ geometry }) => geometry.type === 'Point',
    );
    expect(names.map(({ properties }) => properties)).toMatchObject([
      { id: 'jabal-al-tar', side: 'below' },
      { id: 'jabal-antara', side: 'above' },
    ]);
  });
});
