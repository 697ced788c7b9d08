/** How often something happened, and when last: milliseconds since 1970 by the wall clock. */
export interface Times {
  readonly count: number;
  readonly last: number;
}

/** What is counted beside what goes wrong. */
export const counted = [
  'reloads',
  'resets',
  'contextsLost',
  'mapsRebuilt',
  'workersReplaced',
] as const;
export type Counted = (typeof counted)[number];
export type Tally = Readonly<Partial<Record<Counted, Times>>>;

export function withOneMore(tally: Tally, what: Counted, at: number): Tally {
  return { ...tally, [what]: { count: (tally[what]?.count ?? 0) + 1, last: at } };
}

/** Reads what was kept; what is broken in it begins anew. */
export function parseTally(kept: unknown): Tally {
  if (typeof kept !== 'object' || kept === null) return {};
  const values = kept as Partial<Record<string, unknown>>;
  return Object.fromEntries(counted.flatMap((what) => timesOf(what, values[what])));
}

function timesOf(what: Counted, value: unknown): [Counted, Times][] {
  if (typeof value !== 'object' || value === null) return [];
  const { count, last } = value as Partial<Record<string, unknown>>;
  const isGood = Number.isSafeInteger(count) && Number(count) > 0 && Number.isFinite(last);
  return isGood ? [[what, { count: Number(count), last: Number(last) }]] : [];
}
