/**
 * Reloads that still count. Each is forgotten after an hour in which the page has run, measured by
 * a clock that only goes forward: the time of day may jump by years, and neither forbids reloads
 * for ever then nor allows them without end.
 */
export interface Spent {
  readonly reason: string;
  /** Milliseconds of running until it is forgotten. */
  readonly left: number;
}

export const hour = 3_600_000;
/** More than anyone can set; a longer list is not ours. */
const most = 100;
const longestReason = 24;

/** What still counts after so many milliseconds more of running. */
export function aged(spent: readonly Spent[], elapsed: number): Spent[] {
  const gone = Math.max(elapsed, 0);
  return spent
    .map(({ reason, left }) => ({ reason, left: left - gone }))
    .filter(({ left }) => left > 0);
}

/** @param once For reasons that a second reload would not mend either: one of them counts. */
export function mayReload(
  spent: readonly Spent[],
  perHour: number,
  reason: string,
  once = false,
): boolean {
  if (once && spent.some((other) => other.reason === reason)) return false;
  return spent.length < perHour;
}

export function withReload(spent: readonly Spent[], reason: string): Spent[] {
  return [...spent, { reason: reason.slice(0, longestReason), left: hour }].slice(-most);
}

/**
 * Where nothing can be kept from one page to the next, a page cannot know of reloads before it. It
 * begins with all of them spent and gets one back in each part of the hour.
 */
export function allSpent(perHour: number): Spent[] {
  return Array.from({ length: perHour }, (_, index) => ({
    reason: 'unknown',
    left: ((index + 1) * hour) / perHour,
  }));
}

/** Reads what was kept; nothing where it is broken or another's. */
export function parseSpent(kept: unknown): Spent[] | undefined {
  return Array.isArray(kept) && kept.length <= most && kept.every(isSpent) ? kept : undefined;
}

function isSpent(value: unknown): value is Spent {
  if (typeof value !== 'object' || value === null) return false;
  const { reason, left } = value as Partial<Record<string, unknown>>;
  return (
    typeof reason === 'string' &&
    reason.length <= longestReason &&
    typeof left === 'number' &&
    left > 0 &&
    left <= hour
  );
}
