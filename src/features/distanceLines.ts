import type {
  Feature,
  FeatureCollection,
  LineString,
  MultiLineString,
  Point,
  Position,
} from 'geojson';
import type { Place, PlaceId, Story } from '../story/types';
import { measure, nearestLineMeters } from './distance';
import { arcBetween, middleBetween } from './greatCircle';

export interface DistanceProperties {
  readonly id: PlaceId;
  readonly label: string;
}

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
    return lineWithMiddle(from, to, properties);
  });
  return { type: 'FeatureCollection', features };
}

function lineWithMiddle(
  from: Position,
  to: Position,
  properties: DistanceProperties,
): Feature<LineString | MultiLineString | Point, DistanceProperties>[] {
  return [
    { type: 'Feature', geometry: arcBetween(from, to), properties },
    {
      type: 'Feature',
      geometry: { type: 'Point', coordinates: middleBetween(from, to) },
      properties,
    },
  ];
}
