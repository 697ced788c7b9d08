import type { Pixel } from '../../features/screen';
import type { Place } from '../../story/types';
import type { Crowd } from './crowds';

/** What stands at a place that others are too near to; units of the kiosk but for `at`. */
export interface CrowdNote {
  /** The place that is drawn, and those that are not. */
  readonly places: readonly Place[];
  /** CSS pixels. */
  readonly at: Pixel;
  /** How far to the side of the place its line begins, so that it stays on the map. */
  readonly shift: number;
  /** How long its line is, at most. */
  readonly width: number;
  /** Whether there is room for the line that names them. */
  readonly hasRoom: boolean;
}

/** A line is no longer than this, of one letter more or less so much, and a finger high. */
export const line = { width: 400, letter: 13.5, below: 34, height: 72 };
/** How far a place and its name reach from its point. */
const reach = { x: 85, up: 52, down: 30 };

/**
 * @param order All places of the story, as it tells them.
 * @param width Of the map, CSS pixels.
 */
export function crowdNotes(
  crowds: readonly Crowd[],
  order: readonly Place[],
  unit: number,
  width: number,
  says: (places: readonly Place[]) => string,
): CrowdNote[] {
  return crowds
    .filter(({ leftOut }) => leftOut.length > 0)
    .map(({ drawn, leftOut }) => {
      const others = order.filter((one) => leftOut.some(({ place }) => place === one));
      const long = Math.min(says(others).length * line.letter + 32, line.width);
      const [x, y] = [drawn.pixel.x / unit, drawn.pixel.y / unit];
      const left = Math.max(Math.min(x - long / 2, width / unit - long), 0);
      const hasRoom = !crowds.some(({ drawn: { place, pixel } }) => {
        if (place === drawn.place) return false;
        const [dx, dy] = [pixel.x / unit - left, pixel.y / unit - y - line.below];
        const isBeside = dx < -reach.x || dx > long + reach.x;
        return !isBeside && dy > -reach.down && dy < line.height + reach.up;
      });
      return {
        places: [drawn.place, ...others],
        at: drawn.pixel,
        shift: left + long / 2 - x,
        width: long,
        hasRoom,
      };
    });
}
