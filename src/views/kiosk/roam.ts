import { fromMercator, toMercator } from '../../features/mercator';
import { storyBounds } from '../../features/bounds';
import type { Bounds, Story } from '../../story/types';

/** What a visitor may wander through is so many times as wide and as high as the story. */
const times = 4;

/**
 * What the map may show at most: a square around the story, so that a screen of any shape has room
 * in it, and what the map begins with.
 */
export function roamOf(story: Pick<Story, 'places' | 'bounds'>, start: Bounds | null): Bounds {
  const [west, south, east, north] = hull([
    story.bounds,
    storyBounds(story),
    ...(start ? [start] : []),
  ]);
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const reach = (Math.max(right - left, bottom - top) * times) / 2;
  const [x, y] = [(left + right) / 2, (top + bottom) / 2];
  const [farWest, farNorth] = fromMercator([x - reach, Math.max(y - reach, 0)]);
  const [farEast, farSouth] = fromMercator([x + reach, Math.min(y + reach, 1)]);
  return [farWest, farSouth, farEast, farNorth];
}

function hull(all: readonly Bounds[]): Bounds {
  return [
    Math.min(...all.map(([west]) => west)),
    Math.min(...all.map(([, south]) => south)),
    Math.max(...all.map(([, , east]) => east)),
    Math.max(...all.map(([, , , north]) => north)),
  ];
}
