/** CSS pixels from the top left corner of the panel that holds the popup. */
export interface Rectangle {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

export interface Spot {
  readonly x: number;
  readonly y: number;
  readonly radius: number;
}

export type PopupSide = 'below' | 'right' | 'left' | 'above';

export interface Placement extends Rectangle {
  /** Where the caret's tip touches the popup's edge; none where the popup stands free. */
  readonly caret?: { readonly side: PopupSide; readonly offset: number };
}

export interface PlacementInput {
  readonly spot: Spot;
  readonly size: { readonly width: number; readonly height: number };
  /** `foot` is the height of the credits, which stay uncovered. */
  readonly panel: { readonly width: number; readonly height: number; readonly foot: number };
  /** What the popup should leave open: the inset, controls, labels of other places. */
  readonly avoid: readonly Rectangle[];
}

/** From every edge of the panel. */
const margin = 12;
/** From the credits at the panel's foot. */
const aboveFoot = 8;
/** Between what is described and the popup: the caret and a little air. */
const gap = 14;
/** The caret stays this far from the popup's corners. */
const corner = 28;

interface Candidate extends Rectangle {
  readonly side: PopupSide;
}

/** How far down a popup may reach. */
const lowest = ({ height, foot }: PlacementInput['panel']) => height - foot - aboveFoot;

const clamp = (value: number, low: number, high: number) =>
  Math.max(low, Math.min(value, Math.max(low, high)));

function overlap(a: Rectangle, b: Rectangle): number {
  const width = Math.min(a.left + a.width, b.left + b.width) - Math.max(a.left, b.left);
  const height = Math.min(a.top + a.height, b.top + b.height) - Math.max(a.top, b.top);
  return Math.max(0, width) * Math.max(0, height);
}

/** All positions worth trying, the dearest first: below, beside, above; three leans each. */
function candidates({ spot, size, panel }: PlacementInput): Candidate[] {
  const { x, y, radius } = spot;
  const reach = radius + gap;
  const leans = (length: number) => [length / 2, corner, length - corner];
  const right = panel.width - margin - size.width;
  const bottom = lowest(panel) - size.height;
  const across = (side: PopupSide, top: number) =>
    leans(size.width).map((lean) => ({ side, top, left: clamp(x - lean, margin, right), ...size }));
  const along = (side: PopupSide, left: number) =>
    leans(size.height).map((lean) => ({
      side,
      left,
      top: clamp(y - lean, margin, bottom),
      ...size,
    }));
  return [
    ...across('below', y + reach),
    ...along('right', x + reach),
    ...along('left', x - reach - size.width),
    ...across('above', y - reach - size.height),
  ];
}

function fits({ left, top, width, height }: Rectangle, panel: PlacementInput['panel']): boolean {
  return (
    left >= margin &&
    top >= margin &&
    left + width <= panel.width - margin &&
    top + height <= lowest(panel)
  );
}

/** The caret must be able to reach the spot from the popup's edge. */
function reaches({ side, left, top, width, height }: Candidate, { x, y }: Spot): boolean {
  return side === 'below' || side === 'above'
    ? x >= left + corner / 2 && x <= left + width - corner / 2
    : y >= top + corner / 2 && y <= top + height - corner / 2;
}

/**
 * Where a popup stands: it never covers what it describes, keeps 12 px from the panel's edges and
 * stays above the attribution. Among what fits, the one that covers least of `avoid` wins; below
 * comes before beside, beside before above. Where nothing fits (an area larger than the panel, a
 * spot outside it), it stands free in the corner that covers least.
 */
export function placePopup(input: PlacementInput): Placement {
  const { spot, size, panel, avoid } = input;
  const possible = candidates(input).filter(
    (candidate) => fits(candidate, panel) && reaches(candidate, spot),
  );
  const cost = (candidate: Candidate) =>
    avoid.reduce((sum, rectangle) => sum + overlap(candidate, rectangle), 0);
  const [best] = possible
    .map((candidate, order) => ({ candidate, cost: cost(candidate), order }))
    .sort((a, b) => a.cost - b.cost || a.order - b.order);
  if (!best) return freeCorner(input);
  const { side, left, top } = best.candidate;
  const offset =
    side === 'below' || side === 'above'
      ? clamp(spot.x - left, corner / 2, size.width - corner / 2)
      : clamp(spot.y - top, corner / 2, size.height - corner / 2);
  return { left, top, ...size, caret: { side, offset } };
}

/** Where there is no map to point at: in the middle, below what is said at the top. */
export function centerPopup(
  size: PlacementInput['size'],
  panel: PlacementInput['panel'],
): Placement {
  const top = clamp(panel.height * 0.3, margin, lowest(panel) - size.height);
  return { left: (panel.width - size.width) / 2, top, ...size };
}

/** The corner of the panel that covers least of what is described and of what should stay open. */
function freeCorner({ spot, size, panel, avoid }: PlacementInput): Rectangle {
  const { x, y, radius } = spot;
  const described = { left: x - radius, top: y - radius, width: 2 * radius, height: 2 * radius };
  const right = Math.max(margin, panel.width - margin - size.width);
  const bottom = Math.max(margin, lowest(panel) - size.height);
  const cost = (corner: Rectangle) =>
    [described, ...avoid].reduce((sum, rectangle) => sum + overlap(corner, rectangle), 0);
  return [right, margin]
    .flatMap((left) => [margin, bottom].map((top) => ({ left, top, ...size })))
    .reduce((best, corner) => (cost(corner) < cost(best) ? corner : best));
}
