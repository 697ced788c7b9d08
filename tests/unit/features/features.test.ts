import { describe, expect, it } from 'vitest';
import { landmarkFeatures } from '../../../src/features/landmarkFeatures';
import { metersPerPixel } from '../../../src/features/mercator';
import { placeFeatures } from '../../../src/features/placeFeatures';
import { softSteps } from '../../../src/features/softened';
import { place, story, storyOf, tar } from './story';

describe('placeFeatures', () => {
  const { features } = placeFeatures(story);

  it('has scalar properties only, as map sources need them', () => {
    for (const { properties } of features) {
      for (const value of Object.values(properties)) expect(value).not.toBeTypeOf('object');
    }
  });

  it('knows the chief place and the certain ones', () => {
    expect(features.map(({ properties }) => properties.chief)).toEqual([
      true,
      false,
      false,
      false,
      false,
    ]);
    expect(features.map(({ properties }) => properties.certain)).toEqual([
      true,
      false,
      false,
      true,
      true,
    ]);
  });

  it('turns a name away from areas at hand', () => {
    const sides = features.map(({ properties }) => properties.labelSide);
    expect(sides[0]).toBe('right');
    expect(sides.slice(3)).toEqual(['above', 'above']);
  });

  it('turns the names of two towns that lie close for the story away from each other', () => {
    const towns = [
      place('london', [-0.13, 51.51]),
      place('wien', [16.37, 48.21]),
      place('pozsony', [17.11, 48.15]),
    ];
    const sides = placeFeatures(storyOf(towns, 'london')).features.map(
      (each) => each.properties.labelSide,
    );
    expect(sides).toEqual(['above', 'left', 'right']);
  });

  it('gives the radius in pixels that the map has under it', () => {
    const radius = features[1]?.properties.radiusAtZoomZero ?? 0;
    const [, latitude = 0] = tar.geometry.coordinates;
    expect(radius * 2 ** 12).toBeCloseTo(3_500 / metersPerPixel(latitude, 12), 6);
  });
});

describe('landmarkFeatures', () => {
  const square = [
    [0, 0],
    [1, 0],
    [1, 1],
    [0, 1],
    [0, 0],
  ];
  const landmarks = landmarkFeatures({
    landmarks: {
      type: 'FeatureCollection',
      features: [
        {
          type: 'Feature',
          geometry: { type: 'Polygon', coordinates: [square] },
          properties: {
            id: 'gardens',
            kind: 'oasis',
            name: { en: 'Gardens' },
            schematic: true,
            sources: [],
          },
        },
        {
          type: 'Feature',
          geometry: { type: 'Point', coordinates: [1, 1] },
          properties: {
            id: 'castle',
            kind: 'castle',
            name: { en: 'Castle' },
            schematic: false,
            sources: [],
          },
        },
      ],
    },
  });

  it('flattens names, and leaves out what a source does not give', () => {
    expect(landmarks.features.at(-1)?.properties).toEqual({
      id: 'castle',
      kind: 'castle',
      schematic: false,
      'name:en': 'Castle',
    });
  });

  it('gives a soft ground as rings around one middle, which fade outwards', () => {
    const rings = landmarks.features.slice(0, softSteps);
    expect(landmarks.features).toHaveLength(softSteps + 1);
    const widths = rings.map(({ geometry }) => {
      const ring = geometry.type === 'Polygon' ? (geometry.coordinates[0] ?? []) : [];
      const xs = ring.map(([x = 0]) => x);
      expect((Math.min(...xs) + Math.max(...xs)) / 2).toBeCloseTo(0.5, 9);
      return Math.max(...xs) - Math.min(...xs);
    });
    expect(widths).toEqual([...widths].sort((a, b) => b - a));
    const strengths = rings.map(({ properties }) => properties.strength ?? 0);
    expect(strengths).toEqual([...strengths].sort((a, b) => a - b));
  });

  it('names a soft ground once', () => {
    const named = landmarks.features.filter(
      ({ properties }) => properties['name:en'] === 'Gardens',
    );
    expect(named).toHaveLength(1);
  });
});
