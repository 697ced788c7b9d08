/** Runs of one thing, in the order in which they were made. */
export type Sample = readonly number[];

/** The middle value; the mean of the two middle ones where the count is even. */
export function median(sample: Sample): number {
  const sorted = [...sample].sort((a, b) => a - b);
  const upper = sorted[Math.floor(sorted.length / 2)];
  const lower = sorted[Math.ceil(sorted.length / 2) - 1];
  if (upper === undefined || lower === undefined) throw new RangeError('No runs, no median.');
  return (lower + upper) / 2;
}

/** Two things measured in turn: run 3 of the one stands next in time to run 3 of the other. */
export interface Pair {
  readonly ours: Sample;
  readonly yardstick: Sample;
}

export interface Ratios {
  readonly ofMedians: number;
  /** The median of the ratios run by run: what slows both for a while falls out of it. */
  readonly byPairs: number;
}

export function ratiosOf({ ours, yardstick }: Pair): Ratios {
  const pairs = ours.flatMap((value, run) => {
    const other = yardstick[run];
    return other === undefined ? [] : [value / other];
  });
  return { ofMedians: median(ours) / median(yardstick), byPairs: median(pairs) };
}
