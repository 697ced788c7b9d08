/** Says, for one load of the page, that a visitor asked for it and stands before it. */
const key = 'dateline.kiosk.visiting';

/**
 * Opens another story of the kiosk in place of this one, if it would come: this page goes on without
 * any server, and what a browser says of one that is missing does not.
 *
 * @param isVisited Whether somebody is there as it opens, and goes on in it.
 * @param isServed Whether a page that is opened now would come.
 * @returns Whether it opens.
 */
export async function openStory(
  id: string,
  language: string,
  isVisited: () => boolean,
  isServed: () => Promise<boolean>,
): Promise<boolean> {
  if (!(await isServed())) return false;
  try {
    if (isVisited()) sessionStorage.setItem(key, '1');
  } catch {
    // without storage the story opens as for the first visitor
  }
  const query = new URLSearchParams({ story: id, view: 'kiosk', lang: language });
  location.replace(`?${query.toString()}`);
  return true;
}

/** Whether a visitor came here from another story; asked a second time, no. */
export function tookVisitor(): boolean {
  try {
    const isVisiting = sessionStorage.getItem(key) !== null;
    sessionStorage.removeItem(key);
    return isVisiting;
  } catch {
    return false;
  }
}

/** Whether the page was loaded anew: its address then says what the last visitor saw. */
export function isReloaded(): boolean {
  const [page] = performance.getEntriesByType('navigation') as PerformanceNavigationTiming[];
  return page?.type === 'reload';
}
