import type { Pixel } from '../../features/screen';

/** Edges on the map, CSS pixels from its top left corner. */
export interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

/** What reaches so far from a point to its left and right, above and below it. */
export const around = ({ x, y }: Pixel, across: number, up: number, down = up): Box => ({
  left: x - across,
  top: y - up,
  right: x + across,
  bottom: y + down,
});

/** Whether two boxes are nearer to each other than `gap`, or lie on each other. */
export const meet = (a: Box, b: Box, gap = 0): boolean =>
  a.left < b.right + gap &&
  b.left < a.right + gap &&
  a.top < b.bottom + gap &&
  b.top < a.bottom + gap;

/** From a point to the nearest part of a box; 0 inside of it. */
export const distanceTo = ({ left, top, right, bottom }: Box, { x, y }: Pixel): number =>
  Math.hypot(Math.max(left - x, x - right, 0), Math.max(top - y, y - bottom, 0));

/** Whether a straight line runs through a box. */
export function crosses(from: Pixel, to: Pixel, { left, top, right, bottom }: Box): boolean {
  // the shares of the line between which it is between both edges, from left to right and downwards
  const [x0, x1] = between(from.x, to.x, left, right);
  const [y0, y1] = between(from.y, to.y, top, bottom);
  return Math.max(x0, y0, 0) < Math.min(x1, y1, 1);
}

function between(from: number, to: number, low: number, high: number): readonly [number, number] {
  if (from === to) return from > low && from < high ? [-Infinity, Infinity] : [1, 0];
  const [a, b] = [(low - from) / (to - from), (high - from) / (to - from)];
  return a < b ? [a, b] : [b, a];
}
