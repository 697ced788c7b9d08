/** Longer than this a page that is not painted, in a tab behind others, does not wait. */
const patienceMilliseconds = 400;

/** Runs work once the first text of the page is on the screen. */
export function afterFirstText(work: () => void): void {
  let done = false;
  const once = () => {
    if (done) return;
    done = true;
    observer.disconnect();
    work();
  };
  const observer = new PerformanceObserver((list) => {
    if (list.getEntriesByName('first-contentful-paint').length > 0) once();
  });
  observer.observe({ type: 'paint', buffered: true });
  setTimeout(once, patienceMilliseconds);
}
