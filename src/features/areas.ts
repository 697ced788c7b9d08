import { circle } from '@turf/turf';
import type { FeatureCollection, Polygon } from 'geojson';
import type { Certainty, PlaceId, Story } from '../story/types';
import { nameProperties, type NameProperties } from './names';
import { isUncertain } from './uncertain';

export { uncertaintyEdges } from './edges';

export interface AreaProperties extends NameProperties {
  readonly id: PlaceId;
  readonly certainty: Certainty;
  readonly uncertaintyMeters: number;
}

/** Corners of a circle: at 128 a radius of 500 px strays from the true circle by 0.15 px. */
const steps = 128;

/**
 * The circle within which each place lies whose location is not certain; `[longitude, latitude]`.
 * A circle across the antimeridian goes on beyond ±180 instead of being cut.
 */
export function uncertaintyAreas(
  places: Story['places'],
): FeatureCollection<Polygon, AreaProperties> {
  return {
    type: 'FeatureCollection',
    features: places.features.filter(isUncertain).map((place) => {
      const { id, name, certainty, uncertaintyMeters } = place.properties;
      return circle(place.geometry.coordinates, uncertaintyMeters, {
        units: 'meters',
        steps,
        properties: { id, ...nameProperties(name), certainty, uncertaintyMeters },
      });
    }),
  };
}
