import type { StoryEvent } from '../story/types';
import { isDay } from '../story/when';
import type { TimeScale } from './timeScale';

/** An event as it is drawn above the axis of time. */
export interface TimeMark {
  readonly event: StoryEvent;
  /** Where it begins and ends along the axis, from 0 to 1; of a short bar the ends of its room. */
  readonly start: number;
  readonly end: number;
  /** One day, which stands in its middle. Whatever is longer is a bar. */
  readonly isPoint: boolean;
  /** Rows above the axis, so that no mark covers another; the first is 0. */
  readonly lane: number;
}

/**
 * Gives each event a row above the axis in which nothing else stands.
 *
 * @param least the room that the smallest mark takes, as a share of the axis
 */
export function timeMarks(
  events: readonly StoryEvent[],
  scale: TimeScale,
  least: number,
): TimeMark[] {
  /** Where each lane is free again. */
  const free: number[] = [];
  return events.map((event) => {
    const from = scale.at(event.when.from);
    // the last moment of the last day, which may be the end of a part
    const to = scale.at(event.when.to - 1e-6);
    const isPoint = isDay(event.when);
    const middle = (from + to) / 2;
    const room = Math.max(to - from, least);
    // a bar stays between the ends of the axis; a disc stands where its day is
    const start = isPoint ? middle - room / 2 : clamp(middle - room / 2, 0, 1 - room);
    const taken = { start, end: start + room };
    const found = free.findIndex((since) => since <= taken.start + 1e-9);
    const lane = found === -1 ? free.length : found;
    free[lane] = taken.end;
    return { event, ...(isPoint ? { start: middle, end: middle } : taken), isPoint, lane };
  });
}

const clamp = (value: number, low: number, high: number) => Math.max(low, Math.min(value, high));
