import { boxHolds, mercatorX, mercatorY, type Box } from './geo.ts';
import type { Position } from 'geojson';

/**
 * The Levant and Mesopotamia, where the stories lie: drawn so finely at the deepest zoom that it
 * still looks right two zooms further in.
 */
export const REGION: Box = [32, 28, 50, 40];

export const MAX_ZOOM = 7;

/** A corner in the region counts so many times as much: enough for two zooms further in. */
const REGION_GAIN = 60;

export const inRegion = (position: Position): boolean => boxHolds(REGION, position);

/** CSS pixels (MapLibre's tiles are 512 wide) that the world spans at zoom 0. */
export const WORLD_PIXELS = 512;

export type Corner = [Position, Position, Position];

/**
 * How much a corner matters: the area of its triangle in square pixels of zoom 0. At zoom z it
 * covers 4^z times as many. The far north and south, which Mercator enlarges, count for less.
 */
export function cornerWeight([a, b, c]: Corner): number {
  const [ax, ay] = [mercatorX(a[0]), mercatorY(a[1])];
  const [bx, by] = [mercatorX(b[0]), mercatorY(b[1])];
  const [cx, cy] = [mercatorX(c[0]), mercatorY(c[1])];
  const area = Math.abs((bx - ax) * (cy - ay) - (cx - ax) * (by - ay)) / 2;
  return area * WORLD_PIXELS * WORLD_PIXELS * Math.cos((b[1] * Math.PI) / 180);
}

/** The same, counting corners in the region for more: for the deepest zoom only. */
export const cornerWeightWithRegion = (corner: Corner): number =>
  cornerWeight(corner) * (inRegion(corner[1]) ? REGION_GAIN : 1);
