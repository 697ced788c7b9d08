/** A page that has run for so long is renewed whatever the clock on the wall says. */
const longestHours = 26;

const hour = 3_600_000;

/** When a page was loaded, by the wall's clock and by one that only goes forward. */
export interface Moment {
  readonly date: Date;
  /** Milliseconds. */
  readonly monotonic: number;
}

/**
 * Whether the page is to be loaded anew for the night.
 *
 * A clock that jumps forward brings at most one reload, since the page then begins at the new time;
 * one that jumps back keeps it off for a day and two hours at most.
 *
 * @param time Local time of day, `hh:mm`.
 */
export function isDue(time: string, loaded: Moment, now: Moment): boolean {
  if (now.monotonic - loaded.monotonic >= longestHours * hour) return true;
  return now.date >= nextAt(time, loaded.date);
}

/** The first moment after `date` at which it is `time`. */
function nextAt(time: string, date: Date): Date {
  const [hours = 0, minutes = 0] = time.split(':').map(Number);
  const next = new Date(date);
  next.setHours(hours, minutes, 0, 0);
  if (next <= date) next.setDate(next.getDate() + 1);
  return next;
}
