/**
 * `loading` until the map is idle with the story drawn (`ready`) or cannot be (`failed`, with the
 * reason on screen). Tests, screens that watch themselves and assistive tools wait on it.
 */
export type Status = 'loading' | 'ready' | 'failed';

export function report(status: Status): void {
  document.documentElement.dataset['status'] = status;
}
