import type { Screen } from '../../features/screen';
import type { PlaceId } from '../../story/types';
import type { Box } from './boxes';
import { chiefCrowd, placesOf, type Crowd } from './crowds';
import { insetSpot, isFree, type InsetGround } from './insetSpot';
import type { Marks } from './marks';

type Drawn = Marks & { readonly crowds: readonly Crowd[] };

interface Circumstances {
  /** As the map begins, and as it is now. */
  readonly begun: Drawn;
  readonly now: Drawn;
  readonly ground: InsetGround;
  readonly screen: Screen;
  readonly chief: PlaceId;
  /** Pixels of the screen in one unit of the kiosk. */
  readonly unit: number;
}

export interface Inset {
  readonly crowd: Crowd;
  readonly spot: Box;
}

/**
 * The inset belongs to what the map begins with and has its spot there; on a map that is moved it
 * stays where it is while it still shows the same places apart and covers none.
 */
export function insetOf(circumstances: Circumstances): Inset | undefined {
  const { begun, now, ground, screen, chief, unit } = circumstances;
  const [first, crowd] = [begun, now].map(({ crowds }) => chiefCrowd(crowds, chief));
  if (!first || !crowd || !areSame(first, crowd)) return undefined;
  if (!screen.contains(crowd.drawn.pixel)) return undefined;
  const marks = ({ discs, words }: Marks) => [...discs, ...words];
  const { taken } = ground;
  const spot = insetSpot(
    { ...ground, taken: [...taken, ...marks(begun)] },
    first.drawn.pixel,
    unit,
  );
  return spot && isFree(spot, marks(now), unit) ? { crowd, spot } : undefined;
}

const areSame = (a: Crowd, b: Crowd) =>
  placesOf(a).sort().join(' ') === placesOf(b).sort().join(' ');
