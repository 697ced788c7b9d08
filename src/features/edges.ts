import { destination } from '@turf/turf';
import type { Feature, FeatureCollection, LineString, Point, Position } from 'geojson';
import type { Place, PlaceId, Story } from '../story/types';
import { measure } from './distance';
import { nameProperties, type NameProperties } from './names';
import { isUncertain, radiusAtZoomZero } from './uncertain';

/** Of a stretch of the edge: what is written along it. */
export interface EdgeProperties {
  readonly id: PlaceId;
  readonly label: string;
  /** CSS pixels at zoom 0; doubles with every zoom level. */
  readonly radiusAtZoomZero: number;
}

/** Of a point on the edge: the name that stands outside while the area is too small to hold it. */
export interface OutsideNameProperties extends NameProperties {
  readonly id: PlaceId;
  readonly side: 'above' | 'below';
  readonly radiusAtZoomZero: number;
}

type Edge = Feature<LineString, EdgeProperties> | Feature<Point, OutsideNameProperties>;

/** Degrees of the edge that a label may use, to both sides of its middle. */
const halfArc = 55;

/**
 * Where a label may have its middle: on the lower half of the edge, so that it never stands on
 * its head and “inside the circle” is always above the text. Straight below comes first.
 */
const labelBearings = [180, 165, 195, 150, 210, 135, 225, 120, 240, 110, 250] as const;

/** Share of the radius that must be free around the label's middle. */
const enoughRoom = 0.2;

/** Radii that a label may stand farther off for each degree that it stands less steep. */
const tiltCost = 0.02;

/**
 * What is written on the edges of uncertain places. For each a stretch of its edge, west to east,
 * for “within about …” to be set along: its middle keeps clear of the other places and is near the
 * certain ones, where a reader looks. And the point above or below the area where its name goes
 * while the area is small. `label` puts a radius, in metres, into words; `[longitude, latitude]`.
 */
export function uncertaintyEdges(
  places: Story['places'],
  label: (meters: number) => string,
): FeatureCollection<LineString | Point, EdgeProperties | OutsideNameProperties> {
  return {
    type: 'FeatureCollection',
    features: places.features.filter(isUncertain).flatMap((place): Edge[] => {
      const others = places.features.filter((other) => other !== place);
      return [edge(place, others, label), outsideName(place, others)];
    }),
  };
}

function edge(
  place: Place,
  others: readonly Place[],
  label: (meters: number) => string,
): Feature<LineString, EdgeProperties> {
  const { id, uncertaintyMeters } = place.properties;
  return {
    type: 'Feature',
    geometry: { type: 'LineString', coordinates: arc(place, labelBearing(place, others)) },
    properties: {
      id,
      label: label(uncertaintyMeters),
      radiusAtZoomZero: radiusAtZoomZero(place),
    },
  };
}

/** On the side that the nearest other area does not lie on. */
function outsideName(
  place: Place,
  others: readonly Place[],
): Feature<Point, OutsideNameProperties> {
  const { id, name } = place.properties;
  const distanceTo = (other: Place): number =>
    measure(place.geometry.coordinates, other.geometry.coordinates).meters;
  const [nearest] = others.filter(isUncertain).sort((a, b) => distanceTo(a) - distanceTo(b));
  const [, latitude = 0] = place.geometry.coordinates;
  const side = nearest && (nearest.geometry.coordinates[1] ?? 0) < latitude ? 'above' : 'below';
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: edgePoint(place, side === 'above' ? 0 : 180) },
    properties: { id, ...nameProperties(name), side, radiusAtZoomZero: radiusAtZoomZero(place) },
  };
}

function arc(place: Place, middle: number): Position[] {
  const count = 24;
  return Array.from({ length: count + 1 }, (_, index) =>
    edgePoint(place, middle + halfArc - (index * 2 * halfArc) / count),
  );
}

function edgePoint(place: Place, bearing: number): Position {
  const { coordinates } = place.geometry;
  const { uncertaintyMeters } = place.properties;
  return destination(coordinates, uncertaintyMeters, bearing, { units: 'meters' }).geometry
    .coordinates;
}

function labelBearing(place: Place, others: readonly Place[]): number {
  const clear = labelBearings.filter((bearing) =>
    isClear(edgePoint(place, bearing), place, others),
  );
  const effort = (bearing: number): number =>
    toNearest(edgePoint(place, bearing), others) / place.properties.uncertaintyMeters +
    Math.abs(bearing - 180) * tiltCost;
  const [first = 180, ...rest] = clear;
  return rest.reduce((best, bearing) => (effort(bearing) < effort(best) ? bearing : best), first);
}

/** Outside the other areas, and away from their edges and from the discs of certain places. */
function isClear(point: Position, place: Place, others: readonly Place[]): boolean {
  const room = place.properties.uncertaintyMeters * enoughRoom;
  return others.every((other) => {
    const radius = isUncertain(other) ? other.properties.uncertaintyMeters : 0;
    return measure(point, other.geometry.coordinates).meters >= radius + room;
  });
}

/** Metres to the nearest certain place; 0 where there is none. */
function toNearest(point: Position, places: readonly Place[]): number {
  const distances = places
    .filter((place) => !isUncertain(place))
    .map((place) => measure(point, place.geometry.coordinates).meters);
  return distances.length === 0 ? 0 : Math.min(...distances);
}
