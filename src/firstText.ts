/** Where the browser does not tell of the paint, it is taken for done after this. */
const patienceMilliseconds = 1500;

/** Runs work once the first text of the page is on the screen; at once in a tab behind others. */
export function afterFirstText(work: () => void): void {
  if (document.hidden) {
    work();
    return;
  }
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
