/** Heights that the sheet rests at: a strip, a good half, the whole. */
export const snaps = ['low', 'half', 'full'] as const;
export type Snap = (typeof snaps)[number];

/** Handle and tabs: the sheet can always be brought back. */
const lowPixels = 96;
const halfShare = 0.56;

/** Pixels of a snap in a room of `room` pixels. */
export function heightOf(snap: Snap, room: number): number {
  switch (snap) {
    case 'low':
      return Math.min(lowPixels, room);
    case 'half':
      return Math.round(room * halfShare);
    case 'full':
      return room;
  }
}

/** A flick faster than this, in pixels a millisecond, goes on to the next height. */
const flick = 0.5;

/**
 * Where a sheet comes to rest that a finger lets go of.
 *
 * @param height where it was let go, pixels
 * @param velocity pixels a millisecond, positive where the sheet was growing
 */
export function restOf(height: number, velocity: number, room: number): Snap {
  const ahead = height + (Math.abs(velocity) > flick ? Math.sign(velocity) * room * 0.25 : 0);
  const distance = (snap: Snap) => Math.abs(heightOf(snap, room) - ahead);
  return snaps.reduce((best, snap) => (distance(snap) < distance(best) ? snap : best));
}

/** Where a finger held the sheet's upper edge. */
export interface Hold {
  /** Of the sheet, pixels. */
  readonly height: number;
  /** Of the event, milliseconds. */
  readonly time: number;
}

/** What a finger did longer ago says nothing about how it lets go; milliseconds. */
const lately = 100;

/** The holds of late, with a new one. */
export const withHold = (holds: readonly Hold[], hold: Hold): readonly Hold[] => [
  ...holds.filter(({ time }) => hold.time - time <= lately),
  hold,
];

/** How fast the sheet grew before it was let go at `time`, pixels a millisecond. */
export function velocityAt(time: number, holds: readonly Hold[]): number {
  const late = holds.filter((hold) => time - hold.time <= lately);
  const [first, last] = [late[0], late.at(-1)];
  if (!first || !last) return 0;
  return (last.height - first.height) / Math.max(time - first.time, 1);
}

/** The next height in a direction; the same where there is none. */
export function nextSnap(snap: Snap, steps: 1 | -1): Snap {
  return snaps[snaps.indexOf(snap) + steps] ?? snap;
}
