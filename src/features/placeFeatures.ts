import type { FeatureCollection, Point } from 'geojson';
import type { Certainty, Place, PlaceId, PlaceKind, Story } from '../story/types';
import { pointBounds } from './bounds';
import { measure } from './distance';
import { nameProperties, type NameProperties } from './names';
import { isUncertain, radiusAtZoomZero } from './uncertain';

export type LabelSide = 'above' | 'left' | 'right';

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
  /** Where the name stands beside the disc. */
  readonly labelSide: LabelSide;
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
      properties: placeProperties(place, story),
    })),
  };
}

function placeProperties(
  place: Place,
  { places, chiefPlace }: Pick<Story, 'places' | 'chiefPlace'>,
): PlaceFeatureProperties {
  const { id, name, kind, certainty, uncertaintyMeters } = place.properties;
  return {
    id,
    ...nameProperties(name),
    kind,
    certainty,
    certain: !isUncertain(place),
    chief: id === chiefPlace,
    uncertaintyMeters,
    radiusAtZoomZero: radiusAtZoomZero(place),
    labelSide: labelSide(place, places.features),
  };
}

/** Nearer than this share of the story's extent, the names of two places would lie on each other. */
const crowdedShare = 0.1;

/**
 * Above, where it is looked for first; beside what lies at hand, turned away from it: areas, and
 * other places where there is no room for two names. The nearest counts most.
 */
function labelSide(place: Place, places: readonly Place[]): LabelSide {
  const crowd = crowdedShare * extentMeters(places);
  const neighbours = places
    .filter((other) => other !== place)
    .map((other) => ({
      ...measure(place.geometry.coordinates, other.geometry.coordinates),
      reach: isUncertain(other) ? 2 * other.properties.uncertaintyMeters : crowd,
    }))
    .filter(({ meters, reach }) => meters < reach);
  if (neighbours.length === 0) return 'above';
  const eastwards = neighbours.reduce(
    (sum, { bearing, meters }) => sum + Math.sin((bearing * Math.PI) / 180) / Math.max(meters, 1),
    0,
  );
  return eastwards > 0 ? 'left' : 'right';
}

/** From the south-western to the north-eastern corner of what holds all the points. */
function extentMeters(places: readonly Place[]): number {
  const [west, south, east, north] = pointBounds(places);
  return measure([west, south], [east, north]).meters;
}
