import type { FeatureCollection, Point } from 'geojson';
import type { Certainty, Place, PlaceId, PlaceKind, Story } from '../story/types';
import { metersPerPixel } from './mercator';
import { nameProperties, type NameProperties } from './names';

/** What the map style asks of a place. */
export interface PlaceFeatureProperties extends NameProperties {
  readonly id: PlaceId;
  readonly kind: PlaceKind;
  readonly certainty: Certainty;
  readonly certain: boolean;
  readonly chief: boolean;
  readonly uncertaintyMeters: number;
  /** Radius of the uncertainty in CSS pixels at zoom 0; doubles with every zoom level. */
  readonly radiusAtZoomZero: number;
}

/** Points `[longitude, latitude]` for the source `places`, in the story's order. */
export function placeFeatures(
  story: Pick<Story, 'places' | 'chiefPlace'>,
): FeatureCollection<Point, PlaceFeatureProperties> {
  return {
    type: 'FeatureCollection',
    features: story.places.features.map((place) => ({
      type: 'Feature',
      geometry: place.geometry,
      properties: placeProperties(place, story.chiefPlace),
    })),
  };
}

function placeProperties(place: Place, chiefPlace: PlaceId): PlaceFeatureProperties {
  const { id, name, kind, certainty, uncertaintyMeters } = place.properties;
  const [, latitude = 0] = place.geometry.coordinates;
  return {
    id,
    ...nameProperties(name),
    kind,
    certainty,
    certain: certainty === 'certain',
    chief: id === chiefPlace,
    uncertaintyMeters,
    radiusAtZoomZero: uncertaintyMeters / metersPerPixel(latitude, 0),
  };
}
