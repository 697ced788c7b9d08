import { circle, destination } from '@turf/turf';
import type { FeatureCollection, LineString, Point, Polygon, Position } from 'geojson';
import type { Certainty, Place, PlaceId, PlaceProperties } from '../story/types';
import { measure } from './distance';
import { nameProperties, type NameProperties } from './names';

export interface AreaProperties extends NameProperties {
  readonly id: PlaceId;
  readonly certainty: Certainty;
  readonly uncertaintyMeters: number;
}

export interface EdgeProperties {
  readonly id: PlaceId;
  readonly label: string;
}

type Places = FeatureCollection<Point, PlaceProperties>;

/** Corners of a circle: at 128 a radius of 500 px strays from the true circle by 0.15 px. */
const steps = 128;

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

const uncertain = (place: Place): boolean => place.properties.certainty !== 'certain';

/**
 * The circle within which each place lies whose location is not certain; `[longitude, latitude]`.
 * A circle across the antimeridian goes on beyond ±180 instead of being cut.
 */
export function uncertaintyAreas(places: Places): FeatureCollection<Polygon, AreaProperties> {
  return {
    type: 'FeatureCollection',
    features: places.features.filter(uncertain).map((place) => {
      const { id, name, certainty, uncertaintyMeters } = place.properties;
      return circle(place.geometry.coordinates, uncertaintyMeters, {
        units: 'meters',
        steps,
        properties: { id, ...nameProperties(name), certainty, uncertaintyMeters },
      });
    }),
  };
}

/**
 * A stretch of each circle's edge for “within about …” to be set along. It runs from west to east;
 * its middle keeps clear of the other places, and is near them, for there a reader looks.
 * `label` puts the radius, in metres, into words.
 */
export function uncertaintyEdges(
  places: Places,
  label: (meters: number) => string,
): FeatureCollection<LineString, EdgeProperties> {
  return {
    type: 'FeatureCollection',
    features: places.features.filter(uncertain).map((place) => ({
      type: 'Feature',
      geometry: { type: 'LineString', coordinates: arc(place, labelBearing(place, places)) },
      properties: { id: place.properties.id, label: label(place.properties.uncertaintyMeters) },
    })),
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

function labelBearing(place: Place, places: Places): number {
  const others = places.features.filter((other) => other.properties.id !== place.properties.id);
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
    const radius = uncertain(other) ? other.properties.uncertaintyMeters : 0;
    return measure(point, other.geometry.coordinates).meters >= radius + room;
  });
}

/** Metres to the nearest certain place; 0 where there is none. */
function toNearest(point: Position, places: readonly Place[]): number {
  const distances = places
    .filter((place) => !uncertain(place))
    .map((place) => measure(point, place.geometry.coordinates).meters);
  return distances.length === 0 ? 0 : Math.min(...distances);
}
