import type { Feature, FeatureCollection, Geometry, Position } from 'geojson';
import { arcBetween, middleBetween } from './greatCircle';
import { measure } from './distance';
import { labelSpot, ringAround, ringMeters } from './rings';

/** What a feature of the measuring tool is drawn as. */
export type MeasuredKind = 'line' | 'ring' | 'end' | 'figure';

export interface MeasuredProperties {
  readonly kind: MeasuredKind;
  /** Of a figure. */
  readonly label?: string;
}

type MeasuredFeature = Feature<Geometry, MeasuredProperties>;

/** What is measured; all positions are `[longitude, latitude]` in degrees. */
export interface Measured {
  readonly from: Position | undefined;
  readonly to: Position | undefined;
  /** The middle of the rings; none are drawn without one. */
  readonly around: Position | undefined;
}

/** Nearer than this two ends are one, and no line joins them. */
const sameSpotMeters = 1;

/**
 * The great circle between two ends, the ends themselves, and the rings around a place, each with
 * its figure. `label` puts metres into words.
 */
export function measuredFeatures(
  { from, to, around }: Measured,
  label: { readonly line: (meters: number) => string; readonly ring: (meters: number) => string },
): FeatureCollection<Geometry, MeasuredProperties> {
  const ends = [from, to].filter((end) => end !== undefined);
  return {
    type: 'FeatureCollection',
    features: [
      ...(around ? ringMeters.flatMap((meters) => ring(around, meters, label.ring)) : []),
      ...(from && to ? line(from, to, label.line) : []),
      ...ends.map((end) => point(end, { kind: 'end' })),
    ],
  };
}

function ring(
  center: Position,
  meters: number,
  label: (meters: number) => string,
): MeasuredFeature[] {
  return [
    { type: 'Feature', geometry: ringAround(center, meters), properties: { kind: 'ring' } },
    point(labelSpot(center, meters), { kind: 'figure', label: label(meters) }),
  ];
}

function line(from: Position, to: Position, label: (meters: number) => string): MeasuredFeature[] {
  const { meters } = measure(from, to);
  if (meters < sameSpotMeters) return [];
  return [
    { type: 'Feature', geometry: arcBetween(from, to), properties: { kind: 'line' } },
    point(middleBetween(from, to), { kind: 'figure', label: label(meters) }),
  ];
}

const point = (coordinates: Position, properties: MeasuredProperties): MeasuredFeature => ({
  type: 'Feature',
  geometry: { type: 'Point', coordinates },
  properties,
});
