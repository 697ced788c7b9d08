import { bearing as turfBearing, distance as turfDistance, earthRadius } from '@turf/turf';
import type { Position } from 'geojson';

/** The sixteen points of the compass, clockwise from north. */
export const compassPoints = [
  'N',
  'NNE',
  'NE',
  'ENE',
  'E',
  'ESE',
  'SE',
  'SSE',
  'S',
  'SSW',
  'SW',
  'WSW',
  'W',
  'WNW',
  'NW',
  'NNW',
] as const;
export type CompassPoint = (typeof compassPoints)[number];

/** Nearer places stand in one group with the chief place; a line to them would say nothing. */
export const nearestLineMeters = 50_000;

/** How far and in which direction one position lies from another. */
export interface Measurement {
  /** Along the great circle, on a sphere of 6 371 008.8 m radius. */
  readonly meters: number;
  /** Initial bearing in degrees clockwise from north, 0 up to but not 360. */
  readonly bearing: number;
  readonly compass: CompassPoint;
}

/**
 * Measures along the great circle; positions are `[longitude, latitude]` in degrees.
 * Turf computes the haversine distance and the initial bearing.
 */
export function measure(from: Position, to: Position): Measurement {
  // A tiny negative bearing plus 360 is 360 itself in floating point, hence the second modulo.
  const bearing = (turfBearing(from, to) + 360) % 360;
  const meters = turfDistance(from, to, { units: 'meters' });
  return {
    // just opposite on the globe, Turf takes the root of a little less than nothing
    meters: Number.isNaN(meters) ? Math.PI * earthRadius : meters,
    bearing,
    compass: compass(bearing),
  };
}

/** The compass point nearest to a bearing given in degrees clockwise from north. */
export function compass(bearing: number): CompassPoint {
  const turned = ((bearing % 360) + 360) % 360;
  return compassPoints[Math.round(turned / 22.5) % compassPoints.length] ?? 'N';
}

/** Up to how many metres which step is fine enough to be said aloud. */
const spokenSteps: readonly (readonly [below: number, step: number])[] = [
  [100, 10],
  [500, 50],
  [2_000, 100],
  [10_000, 500],
];

/**
 * Rounds metres as a person would say them: 478 232 to 480 000, 7 940 to 8 000, 3 500 stays.
 * Two significant figures from 10 km on; half kilometres below, 100 m below 2 km, 50 m below 500 m.
 */
export function roundMeters(meters: number): number {
  const [, spoken] = spokenSteps.find(([below]) => meters < below) ?? [];
  const step = spoken ?? 10 ** (Math.floor(Math.log10(meters)) - 1);
  return Math.round(meters / step) * step;
}

const metersPerMile = 1609.344;
const metersPerFoot = 0.3048;

/** Metres, rounded to what a person would say in miles or, below a quarter of a mile, in feet. */
export function roundImperial(meters: number): number {
  const miles = meters / metersPerMile;
  if (miles < 0.25) return roundTo(meters, 50 * metersPerFoot);
  const [, spoken] = spokenMiles.find(([below]) => miles < below) ?? [];
  const step = spoken ?? 10 ** (Math.floor(Math.log10(miles)) - 1);
  return roundTo(meters, step * metersPerMile);
}

/** Up to how many miles which step is fine enough to be said aloud. */
const spokenMiles: readonly (readonly [below: number, step: number])[] = [
  [2, 0.1],
  [10, 0.5],
];

/** Metres, rounded to whole miles. */
export const wholeMiles = (meters: number): number => roundTo(meters, metersPerMile);

const roundTo = (value: number, step: number): number => Math.round(value / step) * step;
