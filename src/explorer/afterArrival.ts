/** What was asked for has arrived by then, and been painted on the slowest of screens. */
const arrivalMilliseconds = 150;

/**
 * Puts work off until what was asked for has been painted. Whatever is asked for meanwhile comes
 * first too, and the work is done once.
 */
export function afterArrival(work: () => void): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  return () => {
    clearTimeout(timer);
    timer = setTimeout(work, arrivalMilliseconds);
  };
}
