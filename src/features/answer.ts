import type { Position } from 'geojson';
import type { Bounds, Place } from '../story/types';
import { boundsAround } from './bounds';
import { measure, roundMeters, type CompassPoint } from './distance';
import { boxAround } from './openingView';
import type { Margins, Screen } from './screen';
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

/**
 * What a fingertip covers of a screen, units of the classroom: half of the least target that is
 * touched safely. In units, because the map grows with the screen, and an answer is worth the same
 * on each.
 */
const fingertipUnits = 22;

/**
 * How far from a place nobody can tell whether it was meant, in metres. A map that is zoomed out
 * further than `own`, the view that the question is asked in, allows no more for it.
 *
 * @param unit Pixels of the screen in one unit of the classroom.
 */
export const fingertipMeters = (
  now: Pick<Screen, 'metersPerPixel'>,
  own: typeof now,
  unit: number,
): number => fingertipUnits * unit * Math.min(now.metersPerPixel, own.metersPerPixel);

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

/** Half a pixel off is a place that the map was fitted to. */
const tolerance = 1;

/** Whether a place, its area and the answers all stand where nothing covers the map. */
function isInSight(
  place: Place,
  answers: readonly Position[],
  { project, width, height }: Pick<Screen, 'project' | 'width' | 'height'>,
  { top, right, bottom, left }: Margins,
): boolean {
  return [...cornersOf(place), ...answers].map(project).every(({ x, y }) => {
    const across = x >= left - tolerance && x <= width - right + tolerance;
    return across && y >= top - tolerance && y <= height - bottom + tolerance;
  });
}

/** South-west and north-east of the area of a place that is not certain; the spot of another. */
function cornersOf(place: Place): Position[] {
  const { coordinates } = place.geometry;
  if (!isUncertain(place)) return [coordinates];
  const [west, south, east, north] = boxAround(coordinates, place.properties.uncertaintyMeters);
  return [
    [west, south],
    [east, north],
  ];
}

/** A map as it is now and as the question was asked on it, and what it shows by itself. */
interface AskedOn {
  readonly now: Screen;
  readonly own: Screen;
  /** CSS pixels that other panels and names take at its edges. */
  readonly covered: Margins;
  readonly bounds: Bounds;
}

/**
 * What the map must show once a place is told, wherever pupils have moved it to point; nothing
 * where it shows the place, its area and the answers already, and well enough.
 */
export function revealingView(
  place: Place,
  answers: readonly Position[],
  { now, own, covered, bounds }: AskedOn,
): Bounds | undefined {
  const nearer = nearerView(place, answers, now);
  if (nearer || isInSight(place, answers, now, covered)) return nearer;
  const [west, south, east, north] = bounds;
  const asked: Position[] = [
    [west, south],
    [east, north],
  ];
  return (
    nearerView(place, answers, own) ?? boundsAround([...asked, ...cornersOf(place), ...answers])
  );
}
