import type { PlaceId } from '../story/types';
import type { PlaceOnScreen, PlacesOnScreen } from './placesOnScreen';

/** As near to each other on a map of its usual size, one name would stand on the other; CSS pixels. */
export const crowdPixels = 45;

/** An area that is drawn larger than this stands for itself, however near its neighbours are. */
const plainAreaPixels = 24;

/**
 * Places that a map without groups leaves out, because they would stand on top of one that comes
 * before them: the chosen one first, then the chief place, then the others in their order.
 *
 * @param pixels Nearer than this, two places stand on top of each other; CSS pixels.
 */
export function crowdedOut(
  { groups, alone }: PlacesOnScreen,
  first: readonly (PlaceId | null)[],
  pixels: number,
): PlaceId[] {
  const rank = ({ place }: PlaceOnScreen) => {
    const at = first.indexOf(place.properties.id);
    return at === -1 ? first.length : at;
  };
  const all = [...groups.flatMap(({ members }) => members), ...alone]
    .filter(({ radius }) => radius <= plainAreaPixels)
    .sort((a, b) => rank(a) - rank(b));
  const kept: PlaceOnScreen[] = [];
  const left: PlaceId[] = [];
  for (const spot of all) {
    const inTheWay = kept.some(
      ({ pixel }) => Math.hypot(pixel.x - spot.pixel.x, pixel.y - spot.pixel.y) < pixels,
    );
    if (inTheWay) left.push(spot.place.properties.id);
    else kept.push(spot);
  }
  return left;
}
