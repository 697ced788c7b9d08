/**
 * Pages that were opened to bring the map back since this device has last drawn one; nothing on a
 * device that never has, to which no page would bring it.
 */
export type MapTries = number | undefined;

const minute = 60_000;

/**
 * How long a page without a map waits before it asks for the next one, by the tries before it;
 * milliseconds. Chromium gives a site whose graphics were lost twice no other map for two minutes,
 * on a new page neither; what does not pass by then may pass by tomorrow.
 */
const waits = [0, 2.5 * minute, 20 * minute, 60 * minute] as const;

export const waitAfter = (tries: number): number => waits[tries] ?? 60 * minute;

/** Reads what was kept; what is not ours is of a device that never had a map. */
export function parseTries(kept: unknown): MapTries {
  return Number.isSafeInteger(kept) && Number(kept) >= 0 ? Number(kept) : undefined;
}
