import type { Position } from 'geojson';

/** A closed ring of [longitude, latitude] in degrees; its last position repeats its first. */
export type Ring = Position[];

/** [west, south, east, north] in degrees. */
export type Box = [number, number, number, number];

const EARTH_RADIUS_KM = 6371.0088;
const RADIANS = Math.PI / 180;

/** Latitude where Web Mercator's square ends. */
export const MAX_LATITUDE = 85.0511;

/** Longitude to the x of Web Mercator's unit square, 0 at 180° W, 1 at 180° E. */
export const mercatorX = (longitude: number): number => longitude / 360 + 0.5;

/** Latitude to the y of Web Mercator's unit square, 0 in the north; clamped to the square. */
export function mercatorY(latitude: number): number {
  const sine = Math.sin(Math.max(-MAX_LATITUDE, Math.min(MAX_LATITUDE, latitude)) * RADIANS);
  return 0.5 - Math.log((1 + sine) / (1 - sine)) / (4 * Math.PI);
}

export const longitudeOf = (x: number): number => (x - 0.5) * 360;

export const latitudeOf = (y: number): number =>
  (2 * Math.atan(Math.exp((0.5 - y) * 2 * Math.PI)) - Math.PI / 2) / RADIANS;

/** Kilometres that one width of the unit square spans along the parallel of a latitude. */
export const squareWidthKm = (latitude: number): number =>
  2 * Math.PI * EARTH_RADIUS_KM * Math.cos(latitude * RADIANS);

/** Twice the signed area in square degrees, positive when the ring runs counter-clockwise. */
export function signedArea(ring: Position[]): number {
  let sum = 0;
  for (let i = 0, j = ring.length - 1; i < ring.length; j = i++) {
    sum += ring[j][0] * ring[i][1] - ring[i][0] * ring[j][1];
  }
  return sum;
}

/** Area of a small ring in square kilometres, taken as flat at its mean latitude. */
export function areaKm2(ring: Position[]): number {
  const [, south, , north] = boxOf(ring);
  const degree = (Math.PI * EARTH_RADIUS_KM) / 180;
  const shrink = Math.cos(((south + north) / 2) * RADIANS);
  return (Math.abs(signedArea(ring)) / 2) * degree * degree * shrink;
}

export function boxOf(positions: Position[]): Box {
  const box: Box = [Infinity, Infinity, -Infinity, -Infinity];
  for (const [longitude, latitude] of positions) {
    if (longitude < box[0]) box[0] = longitude;
    if (latitude < box[1]) box[1] = latitude;
    if (longitude > box[2]) box[2] = longitude;
    if (latitude > box[3]) box[3] = latitude;
  }
  return box;
}

export const boxesMeet = (a: Box, b: Box): boolean =>
  a[0] <= b[2] && b[0] <= a[2] && a[1] <= b[3] && b[1] <= a[3];

export const boxHolds = ([west, south, east, north]: Box, [lon, lat]: Position): boolean =>
  lon >= west && lon <= east && lat >= south && lat <= north;

/** Even-odd test of a position against one ring. Plain indexing: it runs over millions of edges. */
export function ringHolds(ring: Position[], position: Position): boolean {
  const x = position[0];
  const y = position[1];
  let inside = false;
  for (let i = 1; i < ring.length; i++) {
    const a = ring[i - 1];
    const b = ring[i];
    if (a[1] > y === b[1] > y) continue;
    if (x < ((b[0] - a[0]) * (y - a[1])) / (b[1] - a[1]) + a[0]) inside = !inside;
  }
  return inside;
}

/** Distance in kilometres on the sphere (haversine). */
export function distanceKm([lonA, latA]: Position, [lonB, latB]: Position): number {
  const h =
    Math.sin(((latB - latA) * RADIANS) / 2) ** 2 +
    Math.cos(latA * RADIANS) *
      Math.cos(latB * RADIANS) *
      Math.sin(((lonB - lonA) * RADIANS) / 2) ** 2;
  return 2 * EARTH_RADIUS_KM * Math.asin(Math.sqrt(h));
}
