/** Where the browser does not tell of a picture, it is taken for seen after this. */
const patienceMilliseconds = 1500;

/**
 * Resolves when the first picture of the page is on its way to the screen: what is left to be done
 * for it is not done by scripts. At once in a tab behind others, which draws none.
 */
export const firstPicture = (): Promise<void> =>
  inTime((drawn) => {
    const isLettered = () => document.documentElement.dataset['lettering'] === undefined;
    const look = () => {
      requestAnimationFrame(() => {
        if (isLettered()) afterThisFrame(drawn);
        else look();
      });
    };
    look();
  });

/** A message is a task of its own: it comes when the browser has drawn the frame that has begun. */
function afterThisFrame(work: () => void): void {
  const { port1, port2 } = new MessageChannel();
  port1.onmessage = () => {
    port1.close();
    work();
  };
  port2.postMessage(null);
}

/** Resolves when the first text of the page is on the screen; at once in a tab behind others. */
export const firstText = (): Promise<void> =>
  inTime((seen) => {
    const observer = new PerformanceObserver((list) => {
      if (list.getEntriesByName('first-contentful-paint').length === 0) return;
      observer.disconnect();
      seen();
    });
    observer.observe({ type: 'paint', buffered: true });
  });

const inTime = (wait: (resolve: () => void) => void): Promise<void> =>
  new Promise((resolve) => {
    if (document.hidden) {
      resolve();
      return;
    }
    setTimeout(resolve, patienceMilliseconds);
    wait(resolve);
  });
