import type { Group } from '../../../features/placesOnScreen';
import type { Pixel, Screen } from '../../../features/screen';
import type { Bounds, Place } from '../../../story/types';

/** Edges of a part of the map, pixels. */
export interface Frame extends Pixel {
  readonly width: number;
  readonly height: number;
}

/** Where the map shows what an inset shows at a larger scale. */
export function frameOf([west, south, east, north]: Bounds, { project }: Screen): Frame {
  const { x, y } = project([west, north]);
  const corner = project([east, south]);
  return { x, y, width: corner.x - x, height: corner.y - y };
}

/** One place of a group, pixels of the map. */
export interface GroupRow {
  readonly place: Place;
  /** The middle of its number. */
  readonly badge: Pixel;
  /** The edge of its name, towards the number. */
  readonly name: Pixel;
}

export interface GroupRows {
  readonly rows: readonly GroupRow[];
  /** The line that ties the rows to their spot, from top to bottom. */
  readonly bracket: Pixel & { readonly height: number };
}

/** From the group's spot, as the map has kept it free for rows (`reservedRows`); pixels. */
const away = { bracket: 20, badge: 37, name: 53 };
const rowHeight = 28;
/** Between the frame of an inset and the bracket. */
const gap = 5;

/**
 * The numbers and names of places that lie too close together to be numbered on their spots: a
 * column beside it, level with it where the map has room, else above it.
 *
 * @param frame What marks the spot, where that is larger than a disc.
 */
export function groupRows({ members, head, side, open }: Group, frame?: Frame): GroupRows {
  const { x, y } = head.pixel;
  const way = side === 'right' ? 1 : -1;
  const reach = frame ? (way > 0 ? frame.x + frame.width - x : x - frame.x) : 0;
  const shift = Math.max(reach + gap - away.bracket, 0);
  const first = open ? -members.indexOf(head) : 1 - members.length;
  const at = (what: keyof typeof away) => x + way * (away[what] + shift);
  const rows = members.map(({ place }, index): GroupRow => {
    const level = y + (first + index) * rowHeight;
    return { place, badge: { x: at('badge'), y: level }, name: { x: at('name'), y: level } };
  });
  const top = y + (first - 0.5) * rowHeight;
  return { rows, bracket: { x: at('bracket'), y: top, height: members.length * rowHeight } };
}
