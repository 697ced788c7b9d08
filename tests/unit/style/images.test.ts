import { describe, expect, it } from 'vitest';
import { images } from '../../../src/style/images';

const drawn = Object.entries(images());

describe('images', () => {
  it.each(drawn)('%s is whole: four bytes a pixel', (_, { width, height, data }) => {
    expect(data).toHaveLength(width * height * 4);
  });

  it.each(drawn)('%s has an inside, and an empty margin for the halo', (_, { width, data }) => {
    const alphas = data.filter((_byte, index) => index % 4 === 3);
    // A distance field: the edge lies at three quarters of the range.
    expect(Math.max(...alphas)).toBeGreaterThan(192);
    expect(Math.max(...alphas.slice(0, width))).toBeLessThan(192);
  });
});
