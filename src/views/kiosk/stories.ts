/** Says, for one load of the page, that a visitor asked for it and stands before it. */
const key = 'dateline.kiosk.visiting';

/** Opens another story of the kiosk in place of this one, for a visitor who goes on, or for nobody. */
export function openStory(id: string, language: string, visiting: boolean): void {
  try {
    if (visiting) sessionStorage.setItem(key, '1');
  } catch {
    // without storage the story opens as for the first visitor
  }
  const query = new URLSearchParams({ story: id, view: 'kiosk', lang: language });
  location.replace(`?${query.toString()}`);
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
