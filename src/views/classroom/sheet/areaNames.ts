import type { PlaceOnScreen } from '../../../features/placesOnScreen';
import type { Pixel } from '../../../features/screen';
import { labelSpot, type InsetPlace } from '../../../map/insetLabels';
import type { Place } from '../../../story/types';
import type { PlannedMap } from './mapPlan';

/** Two lines, a language each: the baseline of the first and the middle of both; pixels. */
export interface AreaName extends Pixel {
  readonly place: Place;
}

/** From this radius on an area holds its name. */
const roomForName = 52;
/** From the edge of an area, or from its middle, to the baseline of the first line. */
const offset = { below: 18, middle: -2 };
export const lineHeight = 19;
const letterWidth = 9;

const isUncertain = ({ place }: PlaceOnScreen) => place.properties.certainty !== 'certain';

const inInset = (subject: PlaceOnScreen): InsetPlace => ({
  ...subject,
  radius: isUncertain(subject) ? subject.radius : 0,
});

/** The places that are drawn as areas, by themselves. */
export const areasOn = ({ places, screen }: PlannedMap): PlaceOnScreen[] =>
  places.alone.filter((subject) => isUncertain(subject) && screen.contains(subject.pixel));

/** Where the names of areas stand: inside, or below where that has no room. */
export function areaNames(map: PlannedMap): AreaName[] {
  const all = map.places.alone.map(inInset);
  return areasOn(map).map(({ place, pixel, radius }) => {
    const subject = all.find((other) => other.place === place);
    const isInside =
      subject && radius >= roomForName && labelSpot(subject, all, map.size.width) === 'middle';
    const y = isInside ? pixel.y + offset.middle : pixel.y + radius + offset.below;
    return { place, x: withinFrame(pixel.x, place, map), y };
  });
}

const halfWidth = ({ properties: { name } }: Place) =>
  (letterWidth * Math.max(name.en.length, name.ar.length)) / 2;

function withinFrame(x: number, place: Place, { size }: PlannedMap): number {
  const room = halfWidth(place) + 6;
  return Math.min(Math.max(x, room), size.width - room);
}

/** Between points that are kept free; a little less than what each of them takes. */
const step = 30;

/** Points under the names, for the map to keep its own labels away. */
export function underNames(names: readonly AreaName[]): Pixel[] {
  return names.flatMap(({ place, x, y }) => {
    const half = Math.max(halfWidth(place) - step / 2, 0);
    const count = Math.max(Math.ceil((2 * half) / step), 1);
    return Array.from({ length: count + 1 }, (_, index) => ({
      x: x - half + (index * 2 * half) / count,
      y: y + lineHeight / 4,
    }));
  });
}
