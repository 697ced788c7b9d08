import { greatCircle } from '@turf/turf';
import type { LineString, MultiLineString, Position } from 'geojson';
import { measure } from './distance';

const points = 64;

/** From here on (half the earth's girth, less 5 km) every direction is the shortest. */
const antipodeMeters = 20_010_000;

/**
 * The shortest way over the sphere, cut at the antimeridian (RFC 7946, 3.1.9). Positions are
 * `[longitude, latitude]` in degrees, and must differ.
 */
export function arcBetween(from: Position, to: Position): LineString | MultiLineString {
  const end = endOf(from, to);
  // The returned feature carries a null bbox and no more, so only its geometry is of use.
  return greatCircle(from, end, { npoints: points }).geometry;
}

/**
 * The middle of that way, `[longitude, latitude]` in degrees: the sum of both unit vectors, back on
 * the sphere. https://www.movable-type.co.uk/scripts/latlong.html#midpoint
 */
export function middleBetween(from: Position, to: Position): Position {
  const [x1, y1, z1] = vector(from);
  const [x2, y2, z2] = vector(endOf(from, to));
  const [x, y, z] = [x1 + x2, y1 + y2, z1 + z2];
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

const endOf = (from: Position, to: Position): Position =>
  measure(from, to).meters > antipodeMeters ? besides(to) : to;

/** Ten kilometres towards the equator, where one great circle is again the shortest. */
function besides([longitude = 0, latitude = 0]: Position): Position {
  return [longitude, latitude > 0 ? latitude - 0.1 : latitude + 0.1];
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;

function vector([longitude = 0, latitude = 0]: Position): [number, number, number] {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
