import { describe, expect, it } from 'vitest';
import { labelSpot, type InsetPlace } from '../../../src/map/insetLabels';
import { theStory } from '../explorer/theStory';

const [palmyra, tar, antara] = theStory().places.features;
if (!palmyra || !tar || !antara) throw new Error('The story has fewer than three places.');

const width = 276;
const disc = (x: number, y: number): InsetPlace => ({ place: palmyra, pixel: { x, y }, radius: 0 });
const area = (x: number, y: number, radius: number, place = tar): InsetPlace => ({
  place,
  pixel: { x, y },
  radius,
});

describe('labelSpot', () => {
  it('names a disc at its right where there is room, at its left at the edge', () => {
    expect(labelSpot(disc(40, 100), [], width)).toBe('right');
    expect(labelSpot(disc(250, 100), [], width)).toBe('left');
  });

  it('names an area in its middle, where that belongs to it alone', () => {
    const alone = area(80, 80, 60);
    expect(labelSpot(alone, [alone, area(250, 200, 30, antara)], width)).toBe('middle');
  });

  it('names an area elsewhere where its middle lies in another area', () => {
    const inner = area(80, 80, 30);
    expect(labelSpot(inner, [inner, area(90, 80, 80, antara)], width)).not.toBe('middle');
  });

  it('names an area elsewhere where a disc is named beside its middle', () => {
    const wide = area(140, 110, 80);
    expect(labelSpot(wide, [wide, disc(100, 95)], width)).toBe('below');
    expect(labelSpot(wide, [wide, disc(100, 60)], width)).toBe('middle');
  });
});
