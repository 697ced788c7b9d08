import type { FeatureCollection, Point } from 'geojson';
import type { Certainty, Place, PlaceId, PlaceKind, Story } from '../story/types';
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

/** Above, where it is looked for first; beside areas that lie at hand, turned away from them. */
function labelSide(place: Place, places: readonly Place[]): LabelSide {
  const areas = places
    .filter((other) => other !== place && isUncertain(other))
    .map((other) => ({
      ...measure(place.geometry.coordinates, other.geometry.coordinates),
      reach: 2 * other.properties.uncertaintyMeters,
    }))
    .filter(({ meters, reach }) => meters < reach);
  if (areas.length === 0) return 'above';
  const eastwards = areas.reduce(
    (sum, { bearing }) => sum + Math.sin((bearing * Math.PI) / 180),
    0,
  );
  return eastwards > 0 ? 'left' : 'right';
}
