/** The upper corners of the screen, which staff touch in turn. */
export type Corner = 'left' | 'right';

/** One touch: where, by the share of the width from the left, and of the height from the top. */
export interface Touch {
  readonly x: number;
  readonly y: number;
  /** Milliseconds of a clock that only goes forward. */
  readonly at: number;
}

/** So many touches, one corner after the other. */
export const touchesNeeded = 5;
/** From the first to the last. */
export const withinMilliseconds = 6_000;
const cornerShare = 0.12;

/** Which corner a touch is in; none elsewhere. */
export function cornerOf({ x, y }: Pick<Touch, 'x' | 'y'>): Corner | undefined {
  if (y > cornerShare) return undefined;
  if (x <= cornerShare) return 'left';
  return x >= 1 - cornerShare ? 'right' : undefined;
}

/** What is known so far of a gesture: the times of its touches, and where the last one was. */
export interface Gesture {
  readonly times: readonly number[];
  readonly last?: Corner;
}

export const noGesture: Gesture = { times: [] };

/** The gesture with one more touch; a touch elsewhere, or the same corner twice, begins anew. */
export function withTouch(gesture: Gesture, touch: Touch): Gesture {
  const corner = cornerOf(touch);
  if (corner === undefined) return noGesture;
  if (corner === gesture.last) return { times: [touch.at], last: corner };
  const recent = gesture.times.filter((at) => touch.at - at <= withinMilliseconds);
  return { times: [...recent, touch.at].slice(-touchesNeeded), last: corner };
}

export const isWhole = ({ times }: Gesture): boolean => times.length === touchesNeeded;
