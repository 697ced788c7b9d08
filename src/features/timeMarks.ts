import type { StoryEvent } from '../story/types';
import { isDay } from '../story/when';
import type { TimeScale } from './timeScale';

/** An event as it is drawn above the axis of time. */
export interface TimeMark {
  readonly event: StoryEvent;
  /**
   * Where it begins and ends along the axis, from 0 to 1; of a bar that takes the smallest room the
   * ends of that room, which may reach out of the axis.
   */
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
    const half = Math.max(to - from, least) / 2;
    const taken = { start: middle - half, end: middle + half };
    const found = free.findIndex((since) => since <= taken.start + 1e-9);
    const lane = found === -1 ? free.length : found;
    free[lane] = taken.end;
    return { event, ...(isPoint ? { start: middle, end: middle } : taken), isPoint, lane };
  });
}
