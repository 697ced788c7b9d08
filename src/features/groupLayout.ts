import type { Pixel } from './screen';

export interface GroupLayoutInput {
  /** Centre of the group's disc. */
  readonly disc: Pixel;
  /** Number of rows; they stand centred on the disc. */
  readonly rows: number;
  readonly rowWidth: number;
  readonly rowHeight: number;
  /** From the disc's centre to the rows. */
  readonly gap: number;
  readonly viewport: {
    readonly width: number;
    readonly height: number;
    /** What panels, inset and controls take from the left and right. */
    readonly padding: { readonly left: number; readonly right: number };
  };
  /** The places outside the group. */
  readonly others: readonly Pixel[];
}

export type Side = 'left' | 'right';

/** How far a place's disc and label reach from its point. */
const labelReach = { x: 70, y: 40 };

/**
 * On which side of its disc a group's rows stand: the one that fits into the viewport and covers
 * fewest other labels; where both do, the one that fewer places (and lines to them) lie towards.
 */
export function groupSide(input: GroupLayoutInput): Side {
  const left = assess(input, 'left');
  const right = assess(input, 'right');
  // Outside the viewport a row cannot be touched at all, so fitting comes before everything.
  if (left.overflow !== right.overflow) return left.overflow < right.overflow ? 'left' : 'right';
  if (left.covered !== right.covered) return left.covered < right.covered ? 'left' : 'right';
  return left.ahead <= right.ahead ? 'left' : 'right';
}

interface Assessment {
  /** Pixels of the rows outside the viewport. */
  readonly overflow: number;
  /** Labels under the rows. */
  readonly covered: number;
  /** Places anywhere on this side. */
  readonly ahead: number;
}

function assess(input: GroupLayoutInput, side: Side): Assessment {
  const { disc, gap, rowWidth, rows, rowHeight, viewport, others } = input;
  const start = side === 'right' ? disc.x + gap : disc.x - gap - rowWidth;
  const end = start + rowWidth;
  const { left, right } = viewport.padding;
  const overflow = Math.max(0, left - start) + Math.max(0, end - (viewport.width - right));
  const halfHeight = (rows * rowHeight) / 2;
  const covered = others.filter(
    ({ x, y }) =>
      x > start - labelReach.x &&
      x < end + labelReach.x &&
      Math.abs(y - disc.y) < halfHeight + labelReach.y,
  ).length;
  const ahead = others.filter(({ x }) => (side === 'right' ? x > disc.x : x < disc.x)).length;
  return { overflow, covered, ahead };
}
