import type { Feature, Geometry } from 'geojson';
import { uncertaintyAreas } from '../features/areas';
import type { Story } from '../story/types';
import { cutAtAntimeridian } from './antimeridian';
import { passagesAbout } from './passages';

/** Its `role` says what it is: a `place`, or the `uncertainty-area` of the `place` that it names. */
export type StoryFeature = Feature<Geometry, Record<string, unknown>>;

/** Features of a story: its places as points, then the areas within which the uncertain ones lie. */
export function storyFeatures(story: Story): StoryFeature[] {
  const points = story.places.features.map((place): Feature => {
    const { id, ...properties } = place.properties;
    return {
      type: 'Feature',
      id,
      geometry: { type: 'Point', coordinates: place.geometry.coordinates },
      properties: { role: 'place', ...properties, passages: passagesAbout(story, id) },
    };
  });
  const areas = uncertaintyAreas(story.places).features.map(({ geometry, properties }): Feature => {
    const { id, certainty, uncertaintyMeters } = properties;
    return {
      type: 'Feature',
      // no place can be called so: an id has no dots
      id: `${id}.area`,
      geometry: cutAtAntimeridian(geometry),
      properties: { role: 'uncertainty-area', place: id, certainty, uncertaintyMeters },
    };
  });
  return [...points, ...areas] as StoryFeature[];
}

/**
 * The story as a GeoJSON FeatureCollection (RFC 7946), with what credits it as foreign members.
 * Positions are `[longitude, latitude]` in degrees, WGS 84; passages are sentences of our digests.
 */
export function toGeoJson(story: Story): string {
  const { id, title, published, credit } = story;
  return JSON.stringify(
    {
      type: 'FeatureCollection',
      story: { id, title, published, credit: credit.label, notice: credit.notice },
      features: storyFeatures(story),
    },
    null,
    2,
  );
}
