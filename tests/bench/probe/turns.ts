export interface Turn {
  readonly painted: number;
  readonly frames: number;
}

/**
 * Waits for the next key, then for another heading on the panel of a lesson: milliseconds from the
 * moment that the browser gives the key itself until the frame that shows it has been painted, and
 * how many frames that took.
 */
export function nextTurn(): Promise<Turn> {
  const heading = () => document.querySelector('h1')?.textContent;
  const before = heading();
  return new Promise((resolve) => {
    const pressed = ({ timeStamp }: Event) => {
      let frames = 0;
      const look = () => {
        frames += 1;
        if (heading() === before) requestAnimationFrame(look);
        else {
          // a message is a task of its own: the browser paints what this frame left before it
          const { port1, port2 } = new MessageChannel();
          port1.onmessage = () => {
            port1.close();
            resolve({ painted: performance.now() - timeStamp, frames });
          };
          port2.postMessage(null);
        }
      };
      requestAnimationFrame(look);
    };
    addEventListener('keydown', pressed, { capture: true, once: true });
  });
}
