import { greatCircle } from '@turf/turf';
import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  Point,
  Position,
} from 'geojson';
import type { Place, PlaceId, Story } from '../story/types';
import { measure } from './distance';

export interface DistanceProperties {
  readonly id: PlaceId;
  readonly label: string;
}

/** Nearer places stand in one group with the chief place; a line to them would say nothing. */
export const nearestLineMeters = 50_000;

const points = 64;

/** From here on (half the earth's girth, less 5 km) every direction is the shortest. */
const antipodeMeters = 20_010_000;

/**
 * Great circles from the story's chief place, each followed by the point half-way that carries its
 * figure: to every place beyond 50 km while the chief place is chosen, to the chosen place
 * otherwise. Cut at the antimeridian (RFC 7946, 3.1.9). `label` puts metres into words.
 * All positions are `[longitude, latitude]` in degrees.
 */
export function distanceLines(
  story: Pick<Story, 'places' | 'chiefPlace'>,
  chosen: PlaceId | null,
  label: (meters: number, place: Place) => string,
): FeatureCollection<LineString | MultiLineString | Point, DistanceProperties> {
  const chief = story.places.features.find(({ properties }) => properties.id === story.chiefPlace);
  if (chosen === null || !chief) return { type: 'FeatureCollection', features: [] };

  const others = story.places.features.filter(
    (place) => place !== chief && (chosen === story.chiefPlace || place.properties.id === chosen),
  );
  const features = others.flatMap((place) => {
    const from = chief.geometry.coordinates;
    const to = place.geometry.coordinates;
    const { meters } = measure(from, to);
    if (meters < nearestLineMeters) return [];
    const properties = { id: place.properties.id, label: label(meters, place) };
    return lineWithMiddle(from, meters > antipodeMeters ? besides(to) : to, properties);
  });
  return { type: 'FeatureCollection', features };
}

function lineWithMiddle(
  from: Position,
  to: Position,
  properties: DistanceProperties,
): Feature<LineString | MultiLineString | Point, DistanceProperties>[] {
  return [
    { type: 'Feature', geometry: arc(from, to), properties },
    { type: 'Feature', geometry: { type: 'Point', coordinates: middle(from, to) }, properties },
  ];
}

/** Ten kilometres towards the equator, where one great circle is again the shortest. */
function besides([longitude = 0, latitude = 0]: Position): Position {
  return [longitude, latitude > 0 ? latitude - 0.1 : latitude + 0.1];
}

function arc(from: Position, to: Position): LineString | MultiLineString {
  // The returned feature carries a null bbox and no more, so only its geometry is of use.
  return greatCircle(from, to, { npoints: points }).geometry;
}

/**
 * The middle of a great circle: the sum of both unit vectors, back on the sphere.
 * https://www.movable-type.co.uk/scripts/latlong.html#midpoint
 */
function middle(from: Position, to: Position): Position {
  const [x1, y1, z1] = vector(from);
  const [x2, y2, z2] = vector(to);
  const [x, y, z] = [x1 + x2, y1 + y2, z1 + z2];
  return [degrees(Math.atan2(y, x)), degrees(Math.atan2(z, Math.hypot(x, y)))];
}

const degrees = (radians: number): number => (radians * 180) / Math.PI;

function vector([longitude = 0, latitude = 0]: Position): [number, number, number] {
  const [lambda, phi] = [(longitude * Math.PI) / 180, (latitude * Math.PI) / 180];
  return [Math.cos(phi) * Math.cos(lambda), Math.cos(phi) * Math.sin(lambda), Math.sin(phi)];
}
