/** Work that can be left off after each of its steps, and gone on with. */
export type Steps<Result> = Generator<undefined, Result, undefined>;

/** Lets the page draw and answer. */
export type Pause = () => Promise<void>;
export const pauseShortly: Pause = () => new Promise((resolve) => setTimeout(resolve));

/** With what its last step adds, a stretch ends before a screen has to draw again, after 16 ms. */
const longestStretchMilliseconds = 12;

/** Does work without leaving it off. */
export function atOnce<Result>(steps: Steps<Result>): Result {
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
  }
}

/** Does work, with a pause whenever a stretch of it has lasted long enough. */
export async function withPauses<Result>(steps: Steps<Result>, pause: Pause): Promise<Result> {
  let began = performance.now();
  for (;;) {
    const { done, value } = steps.next();
    if (done) return value;
    if (performance.now() - began < longestStretchMilliseconds) continue;
    await pause();
    began = performance.now();
  }
}
