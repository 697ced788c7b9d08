import { dateOf } from '../story/when';
import type { TimePart, TimeScale } from './timeScale';

/** Something that is written or drawn at the axis of time. */
export interface TimeTick {
  readonly unit: 'day' | 'month';
  readonly day: number;
  /** Along the axis, from 0 to 1; of a day in a magnified part, its middle. */
  readonly at: number;
  /** Nothing where it has none; that of a month begins at its tick, that of a day is centred. */
  readonly label?: string;
}

/** How the parts of a date are written. */
export interface DateWords {
  readonly year: (day: number) => string;
  readonly dayOfMonth: (day: number) => string;
  readonly dayAndMonth: (day: number) => string;
}

/**
 * The ticks of an axis: days where a day has room, months elsewhere, with as many labels as fit.
 *
 * @param letter the width of a letter, as a share of the axis
 */
export function timeTicks({ parts }: TimeScale, words: DateWords, letter: number): TimeTick[] {
  return parts.flatMap((part) => {
    const ticks = part.to - part.from <= 62 ? dayTicks(part, words) : monthTicks(part, words);
    return withRoom(ticks, part, letter);
  });
}

function placed({ from, to, start, end }: TimePart, day: number): number {
  return start + ((day - from) / (to - from)) * (end - start);
}

function dayTicks(part: TimePart, words: DateWords): TimeTick[] {
  // the outermost days are only there for the room beside the others
  const days = Array.from({ length: part.to - part.from - 2 }, (_, index) => part.from + 1 + index);
  return days.map((day, index) => {
    const named = index === 0 || dateOf(day).getUTCDate() === 1;
    const label = named ? words.dayAndMonth(day) : words.dayOfMonth(day);
    return { unit: 'day', day, at: placed(part, day + 0.5), label };
  });
}

function monthTicks(part: TimePart, words: DateWords): TimeTick[] {
  const ticks: TimeTick[] = [];
  for (let day = part.from; day < part.to; day += 1) {
    const date = dateOf(day);
    if (date.getUTCDate() !== 1) continue;
    const named = ticks.length === 0 || date.getUTCMonth() === 0;
    const label = named ? { label: words.year(day) } : {};
    ticks.push({ unit: 'month', day, at: placed(part, day), ...label });
  }
  return ticks;
}

/** Takes away labels that would touch the one before them, or reach out of their part. */
function withRoom(ticks: readonly TimeTick[], part: TimePart, letter: number): TimeTick[] {
  let free = -Infinity;
  return ticks.map(({ label, ...tick }) => {
    if (label === undefined) return tick;
    const width = (label.length + 1) * letter;
    const start = tick.unit === 'day' ? tick.at - width / 2 : tick.at;
    if (start < free || start + width > part.end + letter) return tick;
    free = start + width;
    return { ...tick, label };
  });
}
