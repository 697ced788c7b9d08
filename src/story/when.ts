/** How finely a date is told. */
export const precisions = ['day', 'month', 'year'] as const;
export type Precision = (typeof precisions)[number];

/** A stretch of whole days, counted from 1 January 1970 (UTC); `to` is exclusive. */
export interface Days {
  readonly from: number;
  readonly to: number;
}

/** When something happened, as precisely as it is known. */
export interface When extends Days {
  /** As it is written: ISO 8601, EDTF. */
  readonly iso: string;
  /** Of an interval whose ends are told differently: the coarser of the two. */
  readonly precision: Precision;
  /** Likely, not certain: written with a question mark at one of its ends. */
  readonly uncertain: boolean;
}

export const millisecondsOfADay = 86_400_000;

/**
 * Reads a date of EDTF level 0 (ISO 8601): a year `2015`, a month `2015-05`, a day `2015-05-20`, or
 * an interval of two of these, `2015-05-20/2015-05-21`. Both ends of an interval belong to it. Of
 * level 1 it takes the question mark behind a date that is uncertain, `2015-05-20?`.
 * https://www.loc.gov/standards/datetime/
 *
 * @returns nothing where the text is no such date, where the calendar has no such day, or where the
 *   interval ends before it begins.
 */
export function parseWhen(iso: string): When | undefined {
  const [first, last, ...more] = iso.includes('/')
    ? iso.split('/').map(parseDate)
    : [parseDate(iso), parseDate(iso)];
  if (!first || !last || more.length > 0) return undefined;
  if (last.from < first.from || last.to < first.to) return undefined;
  const coarser = Math.max(precisions.indexOf(first.precision), precisions.indexOf(last.precision));
  const precision = precisions[coarser] ?? 'year';
  return { iso, from: first.from, to: last.to, precision, uncertain: iso.includes('?') };
}

/** Whether something took one day and no longer. */
export function isDay({ from, to }: Days): boolean {
  return to - from === 1;
}

/** Whether something is not known to the day. */
export function isLoose({ precision, uncertain }: When): boolean {
  return uncertain || precision !== 'day';
}

/** The day of an ISO 8601 date, counted from 1 January 1970. */
export function dayOf(date: string): number {
  return Date.parse(`${date}T00:00:00Z`) / millisecondsOfADay;
}

/** The date on which a day begins, in UTC. */
export function dateOf(day: number): Date {
  return new Date(day * millisecondsOfADay);
}

interface Dated extends Days {
  readonly precision: Precision;
}

function parseDate(text: string): Dated | undefined {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?\??$/.exec(text) ?? [];
  if (year === undefined) return undefined;
  const date = `${year}-${month ?? '01'}-${day ?? '01'}`;
  const start = new Date(`${date}T00:00:00Z`);
  if (Number.isNaN(start.getTime()) || !start.toISOString().startsWith(date)) return undefined;
  const precision = day !== undefined ? 'day' : month !== undefined ? 'month' : 'year';
  return { from: dayOf(date), to: endOf(start, precision), precision };
}

function endOf(start: Date, precision: Precision): number {
  const end = new Date(start);
  if (precision === 'day') end.setUTCDate(end.getUTCDate() + 1);
  else if (precision === 'month') end.setUTCMonth(end.getUTCMonth() + 1);
  else end.setUTCFullYear(end.getUTCFullYear() + 1);
  return end.getTime() / millisecondsOfADay;
}
