/** Beyond this a page has hung. */
const patienceMilliseconds = 120_000;

/** When `<html data-status>` says `ready`; rejects where it says `failed` or nothing. */
export function ready(): Promise<number> {
  return new Promise((resolve, reject) => {
    // before the first tag there is no element to watch, so the document is
    const observer = new MutationObserver(() => {
      const status = document.documentElement.dataset['status'];
      if (status !== 'ready' && status !== 'failed') return;
      observer.disconnect();
      if (status === 'ready') resolve(performance.now());
      else reject(new Error('The page reported that it failed.'));
    });
    observer.observe(document, {
      subtree: true,
      attributes: true,
      attributeFilter: ['data-status'],
    });
    setTimeout(() => {
      reject(new Error('The page was not ready after two minutes.'));
    }, patienceMilliseconds);
  });
}
