import { circle } from '@turf/turf';
import type { Position } from 'geojson';
import type { Bounds, Place, PlaceId, Story } from '../story/types';
import { mercatorLatitudeLimit } from './mercator';

/**
 * What must be seen to see every place, the areas of uncertain ones included.
 * `padding` is the share of width and height added on each side.
 */
export function storyBounds(story: Pick<Story, 'places'>, padding = 0.08): Bounds {
  return pad(boundsOf(story.places.features), padding);
}

/** The same for some of the places: what an inset around them shows. */
export function localBounds(
  story: Pick<Story, 'places'>,
  ids: readonly PlaceId[],
  padding = 0.12,
): Bounds {
  const places = story.places.features.filter(({ properties }) => ids.includes(properties.id));
  return pad(boundsOf(places), padding);
}

/** What holds the points of these places, without the areas around them. */
export function pointBounds(places: readonly Place[]): Bounds {
  return boundsAround(places.map(({ geometry }) => geometry.coordinates));
}

function boundsOf(places: readonly Place[]): Bounds {
  return boundsAround(places.flatMap(extent));
}

/** What holds these positions, `[longitude, latitude]` in degrees. */
export function boundsAround(positions: readonly Position[]): Bounds {
  if (positions.length === 0) throw new RangeError('Bounds need at least one place, found none.');
  const latitudes = positions.map(([, latitude = 0]) => latitude);
  const [west, east] = shortestSpan(positions.map(([longitude = 0]) => longitude));
  return [west, Math.min(...latitudes), east, Math.max(...latitudes)];
}

/** The point of a certain place; points around the edge of an uncertain one. */
function extent(place: Place): Position[] {
  const { coordinates } = place.geometry;
  if (place.properties.certainty === 'certain') return [coordinates];
  const { uncertaintyMeters } = place.properties;
  const area = circle(coordinates, uncertaintyMeters, { units: 'meters', steps: 32 });
  return area.geometry.coordinates.flat();
}

/**
 * The narrowest span of longitudes that holds them all. Where it crosses the antimeridian, east
 * is beyond 180, which map libraries take as it is meant.
 */
function shortestSpan(longitudes: readonly number[]): [west: number, east: number] {
  const sorted = longitudes
    .map((longitude) => ((longitude % 360) + 360) % 360)
    .sort((a, b) => a - b);
  const gapBefore = (index: number): number => {
    const here = sorted[index] ?? 0;
    const previous = sorted[index - 1] ?? (sorted.at(-1) ?? 0) - 360;
    return here - previous;
  };
  // All lie in what is left of the circle when the widest gap between neighbours is taken out.
  let start = 0;
  for (let index = 1; index < sorted.length; index += 1) {
    if (gapBefore(index) > gapBefore(start)) start = index;
  }
  const west = normalize(sorted[start] ?? 0);
  return [west, west + 360 - gapBefore(start)];
}

/** Brings a longitude into -180 up to but not 180, without the noise of a modulo. */
function normalize(longitude: number): number {
  return longitude >= 180 ? longitude - 360 : longitude;
}

function pad([west, south, east, north]: Bounds, padding: number): Bounds {
  const dx = (east - west) * padding;
  const dy = (north - south) * padding;
  return [
    west - dx,
    Math.max(-mercatorLatitudeLimit, south - dy),
    east + dx,
    Math.min(mercatorLatitudeLimit, north + dy),
  ];
}
