import type { Position } from 'geojson';
import type { Bounds, Place } from '../story/types';
import { measure, roundMeters, type CompassPoint } from './distance';
import { boxAround } from './openingView';
import type { Screen } from './screen';
import { isUncertain } from './uncertain';

/**
 * `inside`: anywhere in the area in which a place lies that is not certain.
 * `near`: as near to it as anyone can point.
 * `off`: neither.
 */
export type Verdict = 'inside' | 'near' | 'off';

/** What an answer to “where is it?” is worth. */
export interface Judgement {
  readonly verdict: Verdict;
  /**
   * How far off, rounded as a person would say it; 0 where the answer is right. From the edge of
   * its area for a place that is not certain, since nobody knows where inside it lies.
   */
  readonly meters: number;
  /** Where the answer lies, seen from the place. */
  readonly compass: CompassPoint;
}

/** What a fingertip covers of a screen, CSS pixels: half of the least target that is touched safely. */
const fingertipPixels = 22;

/**
 * How far from a place nobody can tell whether it was meant, in metres. A map that is zoomed out
 * further than `own`, the view that the question is asked in, allows no more for it.
 */
export const fingertipMeters = (now: Pick<Screen, 'metersPerPixel'>, own: typeof now): number =>
  fingertipPixels * Math.min(now.metersPerPixel, own.metersPerPixel);

/** Judges where somebody pointed, `[longitude, latitude]` in degrees. */
export function judge(answer: Position, place: Place, fingertip: number): Judgement {
  const { meters, compass } = measure(place.geometry.coordinates, answer);
  const { uncertaintyMeters } = place.properties;
  const uncertain = isUncertain(place);
  if (uncertain && meters <= uncertaintyMeters) return { verdict: 'inside', meters: 0, compass };
  if (meters <= Math.max(fingertip, uncertaintyMeters))
    return { verdict: 'near', meters: 0, compass };
  return {
    verdict: 'off',
    meters: roundMeters(meters - (uncertain ? uncertaintyMeters : 0)),
    compass,
  };
}

/** What else than the place and the answers is shown around them, times their reach. */
const surroundings = 1.6;
const leastReachMeters = 8_000;
/** A reach smaller than this share of the map is shown from nearer. */
const smallShare = 0.25;

/**
 * What the map must show so that a place, its area and the answers can be told apart; nothing where
 * it shows them well enough.
 */
export function nearerView(
  place: Place,
  answers: readonly Position[],
  { width, height, metersPerPixel }: Pick<Screen, 'width' | 'height' | 'metersPerPixel'>,
): Bounds | undefined {
  const { coordinates } = place.geometry;
  const distances = answers.map((answer) => measure(coordinates, answer).meters);
  const radius = isUncertain(place) ? place.properties.uncertaintyMeters : 0;
  if (radius === 0 && distances.length === 0) return undefined;
  const reach = Math.max(leastReachMeters, surroundings * Math.max(radius, ...distances));
  const shown = (Math.min(width, height) / 2) * metersPerPixel;
  return reach < smallShare * shown ? boxAround(coordinates, reach) : undefined;
}
