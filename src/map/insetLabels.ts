import type { Place } from '../story/types';
import type { Pixel } from '../features/screen';

/** A place as an inset draws it. */
export interface InsetPlace {
  readonly place: Place;
  readonly pixel: Pixel;
  /** Radius of the area; 0 for a certain place. */
  readonly radius: number;
}

/** Where a name stands beside what it names. */
export type LabelSpot = 'right' | 'left' | 'middle' | 'below';

/** How far a name reaches from the middle of its disc, CSS pixels, in the longest language. */
const reach = ({ properties: { name } }: Place) =>
  14 + 8 * Math.max(...Object.values(name).map(({ length }) => length));

const apart = (a: Pixel, b: Pixel) => Math.hypot(a.x - b.x, a.y - b.y);

/** Two names need so much between their middles, from top to bottom, to be touched each by itself. */
const lineHeight = 28;

/** Whether a disc lies so near to the middle of an area that their names would meet. */
const meets = (area: InsetPlace, { place, pixel, radius }: InsetPlace) =>
  radius === 0 &&
  Math.abs(pixel.y - area.pixel.y) < lineHeight &&
  Math.abs(pixel.x - area.pixel.x) < reach(area.place) / 2 + reach(place);

/**
 * A disc is named on the side with room. An area is named in its middle, unless that lies inside
 * another area, where the name would seem to belong to both, or beside the name of a disc: then
 * below its edge.
 */
export function labelSpot(
  subject: InsetPlace,
  all: readonly InsetPlace[],
  width: number,
): LabelSpot {
  const { pixel, radius } = subject;
  if (radius === 0) return pixel.x + reach(subject.place) < width ? 'right' : 'left';
  const covered = all.some(
    (other) =>
      other !== subject && (apart(other.pixel, pixel) < other.radius || meets(subject, other)),
  );
  return covered ? 'below' : 'middle';
}
