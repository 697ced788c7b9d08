/** A place on the screen; `x` to the right and `y` down, in CSS pixels. */
export interface ScreenPoint {
  readonly id: string;
  readonly x: number;
  readonly y: number;
  /** Decides the order inside a group where the map is turned; otherwise `y` does. */
  readonly latitude?: number;
}

/** Nearer than this, two marks are one target for a finger (CSS pixels). */
export const fingertipPixels = 24;

/**
 * Single-link clusters: points nearer than `fingertip` are in one group, and so are those linked
 * by a chain of such neighbours. Every id stands in exactly one group; a group runs north to
 * south; groups keep the order of their first point.
 */
export function groupPoints(
  points: readonly ScreenPoint[],
  fingertip: number = fingertipPixels,
): string[][] {
  const waiting = new Set(points);
  const groups: string[][] = [];
  for (const point of points) {
    if (!waiting.has(point)) continue;
    groups.push(
      takeGroup(point, waiting, fingertip)
        .sort(northToSouth)
        .map(({ id }) => id),
    );
  }
  return groups;
}

/** Floods from one point to all that hang together with it, taking them out of `waiting`. */
function takeGroup(
  first: ScreenPoint,
  waiting: Set<ScreenPoint>,
  fingertip: number,
): ScreenPoint[] {
  waiting.delete(first);
  const group = [first];
  // The loop also visits the members that it appends.
  for (const member of group) {
    for (const other of waiting) {
      if (Math.hypot(member.x - other.x, member.y - other.y) >= fingertip) continue;
      waiting.delete(other);
      group.push(other);
    }
  }
  return group;
}

function northToSouth(a: ScreenPoint, b: ScreenPoint): number {
  if (a.latitude !== undefined && b.latitude !== undefined && a.latitude !== b.latitude) {
    return b.latitude - a.latitude;
  }
  return a.y - b.y || a.x - b.x;
}
