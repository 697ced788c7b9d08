import { dateOf, type Days } from '../story/when';

/** A stretch of time that is drawn to one scale. */
export interface TimePart extends Days {
  /** Where it begins and ends along the axis, from 0 to 1. */
  readonly start: number;
  readonly end: number;
  /** Drawn larger than what is before and after. */
  readonly magnified: boolean;
}

export interface TimeScale {
  /** In the order of time; each begins where the one before it ends. */
  readonly parts: readonly TimePart[];
  /** Where a day begins along the axis, from 0 to 1; what lies outside stands at the end. */
  readonly at: (day: number) => number;
}

/** A crowd is three events or more within a sixteenth of the whole time. */
const crowd = 3;
const crowdShare = 1 / 16;
/** How much of the axis a crowd is given, and the room beside it. */
const magnifiedShare = 1 / 2;
const gap = 0.02;

/**
 * An axis on which all of these stretches have room. Where many of them crowd into a short time,
 * that time is magnified to half of the axis, and the rest shares the other half.
 */
export function timeScale(stretches: readonly Days[]): TimeScale {
  const parts = divided(stretches);
  return { parts, at: (day) => place(day, parts) };
}

function place(day: number, parts: readonly TimePart[]): number {
  const part = parts.find(({ to }) => day < to) ?? parts.at(-1);
  if (!part) return 0;
  const share = (Math.min(Math.max(day, part.from), part.to) - part.from) / (part.to - part.from);
  return part.start + share * (part.end - part.start);
}

function divided(stretches: readonly Days[]): TimePart[] {
  if (stretches.length === 0) return [];
  const whole = wholeMonths(extentOf(stretches));
  const dense = crowdIn(stretches, whole);
  if (!dense) return [{ ...whole, start: 0, end: 1, magnified: false }];
  const latest = extentOf(stretches).to;
  const before = { from: whole.from, to: dense.from };
  const after = { from: dense.to, to: latest > dense.to ? whole.to : dense.to };
  return laidOut([
    { ...before, magnified: false },
    { ...dense, magnified: true },
    { ...after, magnified: false },
  ]);
}

type Sized = Days & Pick<TimePart, 'magnified'>;

function laidOut(all: readonly Sized[]): TimePart[] {
  const parts = all.filter(({ from, to }) => from < to);
  const length = ({ from, to }: Days) => to - from;
  const rest = parts.filter(({ magnified }) => !magnified).reduce((sum, it) => sum + length(it), 0);
  const room = 1 - gap * (parts.length - 1);
  let start = 0;
  return parts.map((part) => {
    const share =
      rest === 0
        ? 1
        : part.magnified
          ? magnifiedShare
          : (1 - magnifiedShare) * (length(part) / rest);
    const end = start + share * room;
    const placed = { ...part, start, end };
    start = end + gap;
    return placed;
  });
}

function extentOf(stretches: readonly Days[]): Days {
  return {
    from: Math.min(...stretches.map(({ from }) => from)),
    to: Math.max(...stretches.map(({ to }) => to)),
  };
}

/** From the first of a month to the last of one; a short time only gets a day on either side. */
function wholeMonths({ from, to }: Days): Days {
  if (to - from <= 62) return { from: from - 1, to: to + 1 };
  const first = dateOf(from).getUTCDate();
  const last = dateOf(to - 1);
  const days = new Date(Date.UTC(last.getUTCFullYear(), last.getUTCMonth() + 1, 0)).getUTCDate();
  return { from: from - first + 1, to: to + days - last.getUTCDate() };
}

/** The stretch with the most events in it, a day added on either side. */
function crowdIn(stretches: readonly Days[], whole: Days): Days | undefined {
  const most = (whole.to - whole.from) * crowdShare;
  const short = stretches.filter(({ from, to }) => to - from <= most);
  let best: readonly Days[] = [];
  for (const { from } of short) {
    const near = short.filter((each) => each.from >= from && each.to - from <= most);
    if (near.length > best.length) best = near;
  }
  if (best.length < crowd || whole.to - whole.from <= 62) return undefined;
  const { from, to } = extentOf(best);
  return { from: Math.max(from - 1, whole.from), to: to + 1 };
}
