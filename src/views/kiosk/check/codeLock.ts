/** As many wrong codes close the pad for a while. */
const triesAllowed = 3;
export const pauseMilliseconds = 60_000;

/** Whether the code of the staff may be tried: who guesses has to wait. */
export interface CodeLock {
  readonly wrong: number;
  /** Milliseconds of a clock that only goes forward, until which nothing is tried. */
  readonly until: number;
}

export const openLock: CodeLock = { wrong: 0, until: -Infinity };

/**
 * The lock of a new page. Whoever typed wrong codes before gains nothing by it: it begins paused.
 *
 * @param wasTried Whether wrong codes were typed since the right one.
 */
export const lockAfter = (wasTried: boolean, now: number): CodeLock =>
  wasTried ? { wrong: 0, until: now + pauseMilliseconds } : openLock;

export const isPaused = ({ until }: CodeLock, now: number): boolean => now < until;

/** The lock after a code was tried. */
export function tried(lock: CodeLock, isRight: boolean, now: number): CodeLock {
  if (isPaused(lock, now)) return lock;
  if (isRight) return openLock;
  const wrong = lock.wrong + 1;
  return wrong < triesAllowed ? { ...lock, wrong } : { wrong: 0, until: now + pauseMilliseconds };
}
