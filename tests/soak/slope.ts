/** What was measured after so many visitors. */
export interface Point {
  readonly cycle: number;
  /** Of any unit. */
  readonly value: number;
}

/** By how much the value grows with each visitor: the line of least squares. */
export function slopeOf(points: readonly Point[]): number {
  const mean = (values: readonly number[]) =>
    values.reduce((sum, value) => sum + value, 0) / values.length;
  const x = mean(points.map(({ cycle }) => cycle));
  const y = mean(points.map(({ value }) => value));
  const spread = points.reduce((sum, { cycle }) => sum + (cycle - x) ** 2, 0);
  if (points.length < 2 || spread === 0) return 0;
  return points.reduce((sum, { cycle, value }) => sum + (cycle - x) * (value - y), 0) / spread;
}

/** The second half: by then everything has been loaded that is loaded once. */
export function settled(points: readonly Point[]): readonly Point[] {
  const end = points.at(-1)?.cycle ?? 0;
  return points.filter(({ cycle }) => cycle >= end / 2);
}

/** A museum in which somebody comes every two minutes, ten hours a day. */
export const museum = { visitorsADay: 300, days: 30 } as const;

export const inThirtyDays = (perVisitor: number): number =>
  perVisitor * museum.visitorsADay * museum.days;
