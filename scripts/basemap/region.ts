import type { Position } from 'geojson';
import {
  boxHolds,
  boxesMeet,
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  type Box,
} from './geo.ts';

/** The Levant and Mesopotamia, which have tiles two zooms deeper than the world. */
export const REGION: Box = [32, 28, 50, 40];

/** The last zoom of which the archive has every tile. */
export const WORLD_ZOOM = 7;

/** The last zoom of which it has the tiles of the region. */
export const REGION_ZOOM = 9;

/** At the world's last zoom a corner in the region counts so many times as much. */
const REGION_GAIN = 5;

export const inRegion = (position: Position): boolean => boxHolds(REGION, position);

/** Whether the archive holds this tile: all of the world, then those of the region. */
export function isHeld(z: number, x: number, y: number): boolean {
  const edge = 2 ** -z;
  const [west, east] = [longitudeOf(x * edge), longitudeOf((x + 1) * edge)];
  const [north, south] = [latitudeOf(y * edge), latitudeOf((y + 1) * edge)];
  return z <= WORLD_ZOOM || boxesMeet(REGION, [west, south, east, north]);
}

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

/** The same, counting corners in the region for more: for the world's last zoom only. */
export const cornerWeightWithRegion = (corner: Corner): number =>
  cornerWeight(corner) * (inRegion(corner[1]) ? REGION_GAIN : 1);
