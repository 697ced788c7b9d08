import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { patience, type Rung } from '../../../../src/views/kiosk/care/ladder';
import { MapWatch } from '../../../../src/views/kiosk/care/mapWatch.svelte';

const page = {
  visibilityState: 'visible',
  documentElement: { dataset: {} as Record<string, string> },
};
const rungs: Rung[] = [];
let watch: MapWatch;
let leave: () => void;

beforeEach(() => {
  page.visibilityState = 'visible';
  page.documentElement.dataset = { status: 'loading' };
  rungs.length = 0;
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
  watch = new MapWatch((rung) => {
    rungs.push(rung);
  });
  leave = watch.await();
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

const status = () => page.documentElement.dataset['status'];

it('climbs down by patience alone where nothing more is heard', () => {
  watch.hear('drawn');
  watch.hear('lost');
  expect(status()).toBe('loading');
  vi.advanceTimersByTime(patience.lost ?? NaN);
  expect([watch.rung, watch.generation]).toEqual(['rebuilding', 1]);
  vi.advanceTimersByTime(patience.rebuilding ?? NaN);
  expect(rungs).toEqual(['drawn', 'lost', 'rebuilding', 'without']);
  expect(status()).toBe('failed');
});

it('makes another map where the first one is never drawn, and gives that up too', () => {
  vi.advanceTimersByTime(patience.loading ?? NaN);
  expect([watch.rung, watch.generation]).toEqual(['rebuilding', 1]);
  vi.advanceTimersByTime(patience.rebuilding ?? NaN);
  expect(rungs).toEqual(['rebuilding', 'without']);
});

it('waits for no map while the page for staff is in its place, and then anew', () => {
  watch.hear('drawn');
  watch.hear('lost');
  leave();
  vi.advanceTimersByTime(10 * (patience.loading ?? NaN));
  expect(watch.rung).toBe('lost');
  leave = watch.await();
  expect([watch.rung, status()]).toEqual(['loading', 'loading']);
  vi.advanceTimersByTime(patience.loading ?? NaN);
  expect(watch.rung).toBe('rebuilding');
});

it('waits no longer once the map is drawn', () => {
  watch.hear('drawn');
  watch.hear('replaced');
  watch.hear('drawn');
  vi.runAllTimers();
  expect(rungs).toEqual(['drawn', 'restoring', 'drawn']);
});

it('has patience with a page out of sight, which draws nothing', () => {
  watch.hear('drawn');
  watch.hear('lost');
  page.visibilityState = 'hidden';
  vi.advanceTimersByTime(10 * (patience.lost ?? NaN));
  expect(watch.rung).toBe('lost');
  page.visibilityState = 'visible';
  vi.advanceTimersByTime(patience.lost ?? NaN);
  expect(watch.rung).toBe('rebuilding');
});

it('says nothing of what means nothing at its rung', () => {
  watch.hear('begun');
  watch.hear('replaced');
  expect(rungs).toEqual([]);
});
