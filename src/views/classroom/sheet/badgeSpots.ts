import type { PlaceOnScreen } from '../../../features/placesOnScreen';
import type { Pixel, Size } from '../../../features/screen';

/** Radius of the disc that a place's number stands in, pixels of the map. */
export const badgeRadius = 11;

/** An area whose ring would meet the number in its middle wears it on the ring instead. */
const roomyRing = 2.4 * badgeRadius;

/** Degrees from north; the lower half of a ring belongs to what is written along it. */
const bearings = Array.from({ length: 17 }, (_, index) => -80 + index * 10);

/** Beyond this the number is free enough, and the spot farthest up is taken; pixels. */
const enough = 3 * badgeRadius;

/**
 * Where the number of a place stands: on the place itself, or on the upper half of the ring within
 * which an uncertain one lies, as clear as can be of other places, other rings and the frame.
 */
export function badgeSpot(
  subject: PlaceOnScreen,
  all: readonly PlaceOnScreen[],
  frame: Size,
): Pixel {
  const { place, pixel, radius } = subject;
  if (place.properties.certainty === 'certain' || radius < roomyRing) return pixel;
  const others = all.filter((other) => other !== subject);
  const spots = bearings.map((bearing) => onRing(subject, bearing));
  const clearance = (spot: Pixel) =>
    Math.min(enough, toFrame(spot, frame), ...others.map((other) => toPlace(spot, other)));
  return spots.reduce((best, spot) => {
    const gain = clearance(spot) - clearance(best);
    return gain > 0 || (gain === 0 && spot.y < best.y) ? spot : best;
  });
}

function onRing({ pixel, radius }: PlaceOnScreen, bearing: number): Pixel {
  const angle = (bearing * Math.PI) / 180;
  return { x: pixel.x + radius * Math.sin(angle), y: pixel.y - radius * Math.cos(angle) };
}

const toFrame = ({ x, y }: Pixel, { width, height }: Size) =>
  Math.min(x, y, width - x, height - y) - badgeRadius;

/** Half of a name, which stands in the middle of an area. */
const halfName = 44;

/** From a spot to the disc of a certain place, or to the line of a ring and the name inside of it. */
function toPlace({ x, y }: Pixel, { place, pixel, radius }: PlaceOnScreen): number {
  const away = Math.hypot(x - pixel.x, y - pixel.y);
  if (place.properties.certainty === 'certain') return away - badgeRadius;
  return Math.min(Math.abs(away - radius), Math.max(away - halfName, 0));
}
