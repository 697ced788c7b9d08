/** How often the page shows that it is alive. */
const beatMilliseconds = 5_000;

/**
 * Writes `data-pulse` on the root: whole seconds since the page began, by a clock that only goes
 * forward. A beat is written in a frame of its own, so a page in sight that shows no frames, or
 * whose thread is busy for ever, has none: what watches from outside then starts it anew.
 *
 * @returns Ends it.
 */
export function startPulse(root: HTMLElement = document.documentElement): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  let frame = 0;
  const beat = () => {
    root.dataset['pulse'] = String(Math.floor(performance.now() / 1000));
    timer = setTimeout(() => {
      frame = requestAnimationFrame(beat);
    }, beatMilliseconds);
  };
  frame = requestAnimationFrame(beat);
  return () => {
    clearTimeout(timer);
    cancelAnimationFrame(frame);
    delete root.dataset['pulse'];
  };
}
