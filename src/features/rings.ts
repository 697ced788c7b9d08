import { circle } from '@turf/turf';
import type { MultiLineString, Position } from 'geojson';

/** How far from their middle the rings of the measuring tool lie, in metres. */
export const ringMeters = [50_000, 100_000, 250_000] as const;

/** Corners of a ring: at 256 one of 1000 px strays from the true circle by 0.08 px. */
const steps = 256;

/**
 * All points of the sphere at a distance from a position, `[longitude, latitude]` in degrees. Goes
 * on beyond ±180 where it crosses the antimeridian, and is cut where it runs round a pole.
 *
 * @param meters Along the great circle.
 */
export function ringAround(center: Position, meters: number): MultiLineString {
  const [outline = []] = circle(center, meters, { units: 'meters', steps }).geometry.coordinates;
  return { type: 'MultiLineString', coordinates: cutAtLeaps(outline) };
}

/** Parts a line where two neighbours lie half the world from each other. */
function cutAtLeaps(line: readonly Position[]): Position[][] {
  const parts: Position[][] = [];
  let last: Position | undefined;
  for (const position of line) {
    const leaps = !last || Math.abs((position[0] ?? 0) - (last[0] ?? 0)) > 180;
    if (leaps) parts.push([]);
    parts.at(-1)?.push(position);
    last = position;
  }
  return parts.filter(({ length }) => length > 1);
}

/** The northernmost point of a ring, or the southernmost where that would lie beyond the map. */
export function labelSpot(center: Position, meters: number): Position {
  const [longitude = 0, latitude = 0] = center;
  const degrees = (meters / 6_371_008.8) * (180 / Math.PI);
  return [longitude, latitude + (latitude + degrees > 85 ? -degrees : degrees)];
}
