import { dateOf, millisecondsOfADay } from '../story/when';
import type { TimePart, TimeScale } from './timeScale';

/** Something that is written or drawn at the axis of time. */
export interface TimeTick {
  /** A day, or the first of a month. */
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
 * The ticks of an axis: days where a day has room, elsewhere as many months or years
 * as have room, with as many labels as fit.
 *
 * @param letter the width of a letter, as a share of the axis
 */
export function timeTicks({ parts }: TimeScale, words: DateWords, letter: number): TimeTick[] {
  return parts.flatMap((part) => {
    const ticks =
      part.to - part.from <= 62 ? dayTicks(part, words) : monthTicks(part, words, letter);
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

const daysOfAMonth = 30.4369;
/** What may lie between two ticks: a month, a quarter, and round numbers of years; in months. */
const steps = [1, 3, ...[1, 5, 10, 20, 50, 100, 200, 500, 1000].map((years) => 12 * years)];
/** As many ticks as the whole axis has room for. */
const mostTicks = 60;
const lettersOfYear = 5;

function monthTicks(part: TimePart, words: DateWords, letter: number): TimeTick[] {
  const months = monthsOf(part);
  const most = mostTicks * (part.end - part.start);
  const step = steps.find((each) => multiplesIn(months, each) <= most);
  if (step === undefined) return [];
  const named = namedStep(part, step, letter);
  const first = Math.ceil(months.first / step) * step;
  return Array.from({ length: multiplesIn(months, step) }, (_, index) => {
    const month = first + index * step;
    const day = firstDayOf(month);
    const label = month % named === 0 || (index === 0 && step < 12) ? words.year(day) : undefined;
    return { unit: 'month', day, at: placed(part, day), ...(label ? { label } : {}) };
  });
}

/** From one named year to the next, in months: the names have room, and each stands at a tick. */
function namedStep({ from, to, start, end }: TimePart, step: number, letter: number): number {
  const least = (lettersOfYear * letter * (to - from)) / (end - start) / daysOfAMonth;
  const fits = (each: number) => each >= Math.max(12, least) && each % step === 0;
  return steps.find(fits) ?? Infinity;
}

interface Months {
  readonly first: number;
  readonly last: number;
}

/** The months that begin in a part, both inclusive, counted from January of the year 0. */
function monthsOf({ from, to }: TimePart): Months {
  return { first: monthOf(from - 1) + 1, last: monthOf(to - 1) };
}

function multiplesIn({ first, last }: Months, step: number): number {
  return Math.floor(last / step) - Math.ceil(first / step) + 1;
}

function monthOf(day: number): number {
  const date = dateOf(day);
  return date.getUTCFullYear() * 12 + date.getUTCMonth();
}

function firstDayOf(month: number): number {
  // Date.UTC takes the years below 100 for those of the last century
  return new Date(0).setUTCFullYear(Math.floor(month / 12), month % 12, 1) / millisecondsOfADay;
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
