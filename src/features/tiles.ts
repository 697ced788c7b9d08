import type { Screen } from './screen';
import { toMercator } from './mercator';

/** Of a tile in the usual pyramid: zoom, column from the west, row from the north. */
export interface TileName {
  readonly z: number;
  readonly x: number;
  readonly y: number;
}

/**
 * The tiles that a map of vector tiles asks for to fill a screen, row by row; each once, also where
 * the screen shows the world more than once. https://en.wikipedia.org/wiki/Tiled_web_map
 */
export function tilesOn({ zoom, bounds }: Pick<Screen, 'zoom' | 'bounds'>): readonly TileName[] {
  const [west, south, east, north] = bounds;
  const z = Math.max(Math.floor(zoom), 0);
  const across = 2 ** z;
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const columns = wholes(left * across, right * across).map(
    (x) => ((x % across) + across) % across,
  );
  const rows = wholes(Math.max(top, 0) * across, Math.min(bottom, 1) * across);
  return rows.flatMap((y) => [...new Set(columns)].map((x) => ({ z, x, y })));
}

/** The whole numbers whose unit steps an interval touches: 1 and 2 for 1.5 to 2.5. */
function wholes(from: number, to: number): readonly number[] {
  const first = Math.floor(from);
  return Array.from({ length: Math.max(Math.ceil(to) - first, 0) }, (_, index) => first + index);
}
