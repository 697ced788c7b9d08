/** Chromium's own entry; TypeScript's DOM does not know it. */
interface LayoutShift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Adds up how far the layout has jumped by itself; ask for the sum at any time. */
export function watchShifts(): () => number {
  let sum = 0;
  const add = (entries: PerformanceEntryList) => {
    for (const { value, hadRecentInput } of entries as LayoutShift[]) {
      if (!hadRecentInput) sum += value;
    }
  };
  const observer = new PerformanceObserver((list) => {
    add(list.getEntries());
  });
  observer.observe({ type: 'layout-shift', buffered: true });
  return () => {
    add(observer.takeRecords());
    return sum;
  };
}
