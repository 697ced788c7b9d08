import type { Place } from '../story/types';
import { metersPerPixel } from './mercator';

/** Drawn as an area, never as a dot. */
export const isUncertain = (place: Place): boolean => place.properties.certainty !== 'certain';

/** Radius of a place's uncertainty in CSS pixels at zoom 0; doubles with every zoom level. */
export function radiusAtZoomZero({ geometry, properties }: Place): number {
  const [, latitude = 0] = geometry.coordinates;
  return properties.uncertaintyMeters / metersPerPixel(latitude, 0);
}
