/** What was asked for has arrived by then, and been painted on the slowest of screens. */
const arrivalMilliseconds = 150;

/**
 * Puts work off until what was asked for has been painted. However often it is called in between,
 * the work is done once.
 */
export function afterArrival(work: () => void): () => void {
  let isWaiting = false;
  return () => {
    if (isWaiting) return;
    isWaiting = true;
    setTimeout(() => {
      isWaiting = false;
      work();
    }, arrivalMilliseconds);
  };
}
