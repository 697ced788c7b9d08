import { describe, expect, it } from 'vitest';
import { measure } from '../../../src/features/distance';
import { distanceLines } from '../../../src/features/distanceLines';
import { palmyra, place, story, storyOf } from './story';

const figure = (meters: number): string => `${Math.round(meters / 1000)} km`;
const ids = (chosen: string | null) => [
  ...new Set(distanceLines(story, chosen, figure).features.map(({ properties }) => properties.id)),
];

describe('distanceLines', () => {
  it('draws nothing while nothing is chosen', () => {
    expect(ids(null)).toEqual([]);
  });

  it('leads from the chief place to every far one, not to its neighbours', () => {
    expect(ids('palmyra')).toEqual(['mosul', 'raqqa']);
  });

  it('leads to a chosen far place alone', () => {
    expect(ids('raqqa')).toEqual(['raqqa']);
  });

  it('leads nowhere for a neighbour or a stranger', () => {
    expect(ids('jabal-al-tar')).toEqual([]);
    expect(ids('atlantis')).toEqual([]);
  });

  it('gives each line its figure, and the figure a point half-way', () => {
    const [line, middle] = distanceLines(story, 'mosul', figure).features;
    expect(line?.geometry.type).toBe('LineString');
    expect(line?.properties.label).toBe('480 km');
    const half = middle?.geometry.type === 'Point' ? middle.geometry.coordinates : [];
    const ends = [palmyra, story.places.features[3] ?? palmyra];
    const [first, second] = ends.map((end) => measure(half, end.geometry.coordinates).meters);
    expect(first).toBeCloseTo(second ?? 0, 3);
  });

  it('cuts a line at the antimeridian', () => {
    const pacific = storyOf([place('fiji', [178, -18]), place('samoa', [-172, -14])], 'fiji');
    const [line] = distanceLines(pacific, 'fiji', figure).features;
    expect(line?.geometry.type).toBe('MultiLineString');
    const parts = line?.geometry.type === 'MultiLineString' ? line.geometry.coordinates : [];
    for (const part of parts) {
      const longitudes = part.map(([longitude = 0]) => longitude);
      expect(Math.max(...longitudes) - Math.min(...longitudes)).toBeLessThan(20);
    }
  });

  it.each([
    ['a pole', [0, 90]],
    ['the other pole', [12, -90]],
    ['the antipode', [38.28402 - 180, -34.5624]],
  ] as const)('bears %s', (_, at) => {
    const far = storyOf([palmyra, place('far', at)]);
    const [line] = distanceLines(far, 'far', figure).features;
    const positions = line ? JSON.stringify(line.geometry) : '';
    expect(positions).not.toContain('null');
    expect(positions.length).toBeGreaterThan(100);
  });
});
