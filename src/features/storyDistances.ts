import type { Place, Story } from '../story/types';
import { measure, nearestLineMeters, roundMeters, type CompassPoint } from './distance';

/** A distance of the story, rounded as a person would say it. */
export interface StoryDistance {
  readonly from: Place;
  readonly to: Place;
  readonly meters: number;
  /** The direction from `from` to `to`. */
  readonly compass: CompassPoint;
  /** One of the two is not certain, so neither is the distance. */
  readonly about: boolean;
}

export function distanceBetween(from: Place, to: Place): StoryDistance {
  const { meters, compass } = measure(from.geometry.coordinates, to.geometry.coordinates);
  const certain = [from, to].every(({ properties }) => properties.certainty === 'certain');
  return { from, to, meters: roundMeters(meters), compass, about: !certain };
}

/**
 * The distances that an open place tells: from the chief place to it; of the chief place itself,
 * to the places beyond its surroundings, nearest first.
 */
export function distancesOf(story: Story, place: Place): StoryDistance[] {
  const { features } = story.places;
  const chief = features.find(({ properties }) => properties.id === story.chiefPlace);
  if (!chief) return [];
  if (place !== chief) return [distanceBetween(chief, place)];
  return features
    .filter((other) => other !== chief)
    .map((other) => distanceBetween(chief, other))
    .filter(({ meters }) => meters >= nearestLineMeters)
    .sort((a, b) => a.meters - b.meters);
}
