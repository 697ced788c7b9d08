/**
 * `loading` until the map is idle with the story drawn (`ready`) or cannot be (`failed`, with the
 * reason on screen). Tests, screens that watch themselves and assistive tools wait on it.
 */
export type Status = 'loading' | 'ready' | 'failed';

/**
 * Runs work once the page is no longer loading; for what may wait until the map stands.
 * @returns Gives it up.
 */
export function afterLoading(work: () => void): () => void {
  const root = document.documentElement;
  if (root.dataset['status'] !== 'loading') {
    work();
    return () => undefined;
  }
  const observer = new MutationObserver(() => {
    if (root.dataset['status'] === 'loading') return;
    observer.disconnect();
    work();
  });
  observer.observe(root, { attributes: true, attributeFilter: ['data-status'] });
  return () => {
    observer.disconnect();
  };
}

export function report(status: Status): void {
  document.documentElement.dataset['status'] = status;
}
