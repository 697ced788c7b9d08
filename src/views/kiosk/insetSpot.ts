import type { Pixel, Size } from '../../features/screen';
import { distanceTo, meet, type Box } from './boxes';

/** How large the inset may be, the size it is drawn for first; units. */
export const insetSizes: readonly Size[] = [
  { width: 590, height: 410 },
  { width: 590, height: 330 },
  { width: 460, height: 330 },
];

/** From what stands on the map; units. */
const airUnits = 12;

export interface InsetGround {
  /** What nothing covers of the map, without its edges; CSS pixels. */
  readonly free: Box;
  /** What the inset leaves in sight. */
  readonly taken: readonly Box[];
  /** What the inset may stand above, in its corner: the scale bar. */
  readonly bar: Box;
}

/** Whether the inset covers nothing there. */
export const isFree = (spot: Box, taken: readonly Box[], unit: number): boolean =>
  !taken.some((box) => meet(box, spot, airUnits * unit));

/**
 * Where the inset stands: as large as it has room for, at an edge of the map, as near as can be to
 * the places that it shows apart. None where it has no room.
 *
 * @param at Where those places are on the map.
 */
export function insetSpot(ground: InsetGround, at: Pixel, unit: number): Box | undefined {
  const taken = [...ground.taken, ground.bar];
  for (const size of insetSizes) {
    const [nearest] = spotsFor(size, ground, unit)
      .filter((spot) => isFree(spot, taken, unit))
      .sort((a, b) => distanceTo(a, at) - distanceTo(b, at));
    if (nearest) return nearest;
  }
  return undefined;
}

/** At the foot of the map, above the scale bar, and at the top; on the left, in the middle, on the right. */
function spotsFor({ width, height }: Size, { free, bar }: InsetGround, unit: number): Box[] {
  const [wide, high] = [width * unit, height * unit];
  const [first, last] = [free.left, free.right - wide];
  const [top, foot] = [free.top, free.bottom - high];
  if (last < first || foot < top) return [];
  const aboveBar = Math.max(Math.min(bar.top - airUnits * unit - high, foot), top);
  return [foot, aboveBar, top].flatMap((y) =>
    [first, (first + last) / 2, last].map((x) => ({
      left: x,
      top: y,
      right: x + wide,
      bottom: y + high,
    })),
  );
}

/** A straight line on the map. */
export interface Hairline {
  readonly from: Pixel;
  readonly to: Pixel;
}

/**
 * The lines that say what the inset shows: from around the place to the corners between which the
 * inset is seen from there.
 *
 * @param reach Of what is drawn around the place, CSS pixels.
 */
export function hairlines(at: Pixel, { left, top, right, bottom }: Box, reach: number): Hairline[] {
  const corners = [left, right].flatMap((x) => [top, bottom].map((y) => ({ x, y })));
  return corners
    .filter((corner) => {
      const turns = corners.map(
        ({ x, y }) => (corner.x - at.x) * (y - at.y) - (corner.y - at.y) * (x - at.x),
      );
      return turns.every((turn) => turn >= 0) || turns.every((turn) => turn <= 0);
    })
    .map((to) => {
      const share = reach / Math.hypot(to.x - at.x, to.y - at.y);
      return { from: { x: at.x + (to.x - at.x) * share, y: at.y + (to.y - at.y) * share }, to };
    });
}
