import type { Place } from '../story/types';
import type { Pixel } from './screen';

/** A place as an inset draws it. */
export interface InsetPlace {
  readonly place: Place;
  readonly pixel: Pixel;
  /** Radius of the area; 0 for a certain place. */
  readonly radius: number;
}

/** Where a name stands beside what it names. */
export type LabelSpot = 'right' | 'left' | 'middle' | 'below';

const apart = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);

/**
 * A disc is named on the side with room. An area is named in its middle, unless that lies inside
 * another area, where the name would seem to belong to both: then below its edge.
 */
export function labelSpot(
  subject: InsetPlace,
  all: readonly InsetPlace[],
  width: number,
): LabelSpot {
  const { pixel, radius } = subject;
  if (radius === 0) return pixel.x < width * 0.62 ? 'right' : 'left';
  const covered = all.some(
    (other) => other !== subject && apart(other.pixel, pixel) < other.radius,
  );
  return covered ? 'below' : 'middle';
}
