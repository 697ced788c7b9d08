import type { PlaceId } from '../story/types';
import type { PlaceOnScreen, PlacesOnScreen } from './placesOnScreen';

/** As near to each other on a map of its usual size, one name would stand on the other; CSS pixels. */
export const crowdPixels = 45;

/** An area that is drawn larger than this stands for itself, however near its neighbours are. */
const plainAreaPixels = 24;

/** A place that is drawn, and those that would stand on top of it. */
export interface Crowd {
  readonly drawn: PlaceOnScreen;
  readonly leftOut: readonly PlaceOnScreen[];
}

/**
 * What a map without groups draws: of places that would stand on top of each other the chosen one
 * first, then the chief place, then the others in their order.
 *
 * @param pixels Nearer than this, two places stand on top of each other; CSS pixels.
 */
export function crowdsOf(
  { groups, alone }: PlacesOnScreen,
  first: readonly (PlaceId | null)[],
  pixels: number,
): Crowd[] {
  const rank = ({ place }: PlaceOnScreen) => {
    const at = first.indexOf(place.properties.id);
    return at === -1 ? first.length : at;
  };
  const isNear = ({ pixel: a }: PlaceOnScreen, { pixel: b }: PlaceOnScreen) =>
    Math.hypot(a.x - b.x, a.y - b.y) < pixels;
  const crowds: { drawn: PlaceOnScreen; leftOut: PlaceOnScreen[] }[] = [];
  const all = [...groups.flatMap(({ members }) => members), ...alone];
  for (const spot of all.sort((a, b) => rank(a) - rank(b))) {
    const inTheWay = crowds.find(({ drawn }) => isPlain(drawn) && isNear(drawn, spot));
    if (inTheWay && isPlain(spot)) inTheWay.leftOut.push(spot);
    else crowds.push({ drawn: spot, leftOut: [] });
  }
  return crowds;
}

const isPlain = ({ radius }: PlaceOnScreen) => radius <= plainAreaPixels;

/** The places that such a map leaves out. */
export const crowdedOut = (...given: Parameters<typeof crowdsOf>): PlaceId[] =>
  crowdsOf(...given).flatMap(({ leftOut }) => leftOut.map(({ place }) => place.properties.id));
