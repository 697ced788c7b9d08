import type { PlaceOnScreen, PlacesOnScreen } from '../../features/placesOnScreen';
import type { PlaceId } from '../../story/types';

/** A place that the map draws, and those near it that it leaves out. */
export interface Crowd {
  readonly drawn: PlaceOnScreen;
  readonly leftOut: readonly PlaceOnScreen[];
}

/** Every place that is drawn; each one that is left out is told of at the nearest of them. */
export function crowdsOf({ groups, alone }: PlacesOnScreen, leftOut: readonly PlaceId[]): Crowd[] {
  const all = [...groups.flatMap(({ members }) => members), ...alone];
  const isLeftOut = ({ place }: PlaceOnScreen) => leftOut.includes(place.properties.id);
  const drawn = all.filter((spot) => !isLeftOut(spot));
  const hidden = all.filter(isLeftOut).map((spot) => ({ spot, at: nearest(drawn, spot) }));
  return drawn.map((spot) => ({
    drawn: spot,
    leftOut: hidden.filter(({ at }) => at === spot).map((one) => one.spot),
  }));
}

/** The places that stand together there. */
export const placesOf = ({ drawn, leftOut }: Crowd): PlaceId[] =>
  [drawn, ...leftOut].map(({ place }) => place.properties.id);

/** The crowd that is shown apart: the one around the chief place, or else the largest. */
export function chiefCrowd(crowds: readonly Crowd[], chiefPlace: PlaceId): Crowd | undefined {
  const isChief = ({ drawn }: Crowd) => drawn.place.properties.id === chiefPlace;
  return crowds
    .filter(({ leftOut }) => leftOut.length > 0)
    .sort(
      (a, b) => Number(isChief(b)) - Number(isChief(a)) || b.leftOut.length - a.leftOut.length,
    )[0];
}

function nearest(spots: readonly PlaceOnScreen[], { pixel }: PlaceOnScreen) {
  const far = (spot: PlaceOnScreen) => Math.hypot(spot.pixel.x - pixel.x, spot.pixel.y - pixel.y);
  return [...spots].sort((a, b) => far(a) - far(b))[0];
}
