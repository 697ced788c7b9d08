import { describe, expect, it } from 'vitest';
import { localBounds, storyBounds } from '../../../src/features/bounds';
import { place, story, storyOf } from './story';

describe('storyBounds', () => {
  it('holds every place, and the areas of the uncertain ones', () => {
    const [west, south, east, north] = storyBounds(story, 0);
    expect(west).toBeCloseTo(38.22 - 0.0765, 3);
    expect(south).toBeCloseTo(34.56 - 0.0315, 3);
    expect(east).toBeCloseTo(43.11889, 9);
    expect(north).toBe(36.335);
  });

  it('adds its padding on all sides', () => {
    const [west, south, east, north] = storyBounds(story, 0.1);
    const [innerWest, innerSouth, innerEast, innerNorth] = storyBounds(story, 0);
    expect(innerWest - west).toBeCloseTo((innerEast - innerWest) * 0.1, 9);
    expect(innerSouth - south).toBeCloseTo((innerNorth - innerSouth) * 0.1, 9);
    expect(east - innerEast).toBeCloseTo(innerWest - west, 9);
    expect(north - innerNorth).toBeCloseTo(innerSouth - south, 9);
  });

  it('is narrow over the antimeridian', () => {
    const pacific = storyOf([place('fiji', [178, -18]), place('samoa', [-172, -14])], 'fiji');
    expect(storyBounds(pacific, 0)).toEqual([178, -18, 188, -14]);
  });

  it('stays within what the projection can show', () => {
    const pole = storyOf([place('pole', [0, 89]), place('home', [10, 50])]);
    expect(storyBounds(pole)[3]).toBeLessThan(85.06);
  });

  it('says what it needs when there is nothing to bound', () => {
    expect(() => storyBounds(storyOf([]))).toThrow('found none');
  });
});

describe('localBounds', () => {
  it('leaves the other places out', () => {
    const [, , east, north] = localBounds(story, ['palmyra', 'jabal-al-tar', 'jabal-antara']);
    expect(east).toBeLessThan(38.4);
    expect(north).toBeLessThan(34.75);
  });
});
