/** Resolves in each coming frame until `seen` says so, then when that frame has been painted. */
export function painted(seen: () => boolean): Promise<number> {
  return new Promise((resolve) => {
    const look = () => {
      if (seen()) afterThisFrame(resolve);
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}

/**
 * Called inside a frame. A message is a task of its own, and the browser lays out and paints what
 * the frame's callbacks left before it runs another task.
 */
function afterThisFrame(then: (now: number) => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    then(performance.now());
    port1.close();
  };
  port2.postMessage(null);
}

/** Slower frames than this are busy ones, where maps are drawn in software too. */
const busyMilliseconds = 60;
const calmFrames = 12;
const patienceMilliseconds = 4000;

/** Resolves when some frames have come one after the other without work, or it takes too long. */
export function calm(): Promise<void> {
  return new Promise((resolve) => {
    const start = performance.now();
    let last = start;
    let count = 0;
    const look = () => {
      const now = performance.now();
      count = now - last < busyMilliseconds ? count + 1 : 0;
      last = now;
      if (count >= calmFrames || now - start > patienceMilliseconds) resolve();
      else requestAnimationFrame(look);
    };
    requestAnimationFrame(look);
  });
}
