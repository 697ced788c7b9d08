import { expect, it } from 'vitest';
import { keptInTab, LessonClock } from '../../../src/explorer/lessonClock.svelte';

/** What a tab keeps. */
function tab(): Storage {
  const items = new Map<string, string>();
  return {
    getItem: (name: string) => items.get(name) ?? null,
    setItem: (name: string, value: string) => void items.set(name, value),
    removeItem: (name: string) => void items.delete(name),
  } as unknown as Storage;
}

it('counts from the first step, and anew after a reset', () => {
  let now = 5000;
  const clock = new LessonClock(keptInTab('story', tab()), () => now);
  clock.look();
  expect(clock.elapsed).toBeUndefined();
  clock.begin();
  expect(clock.elapsed).toBe(0);
  now = 65_000;
  clock.begin();
  expect(clock.elapsed).toBe(60_000);
  clock.reset();
  clock.look();
  expect(clock.elapsed).toBeUndefined();
  now = 70_000;
  clock.begin();
  now = 71_000;
  clock.look();
  expect(clock.elapsed).toBe(1000);
});

it('goes on counting where the window is loaded again, and only on the same story', () => {
  const storage = tab();
  new LessonClock(keptInTab('story', storage), () => 5000).begin();
  const loaded = (story: string, now: number) =>
    new LessonClock(keptInTab(story, storage), () => now);
  expect(loaded('story', 65_000).elapsed).toBe(60_000);
  expect(loaded('other', 65_000).elapsed).toBeUndefined();
  loaded('story', 65_000).reset();
  expect(loaded('story', 70_000).elapsed).toBeUndefined();
});

it('has not begun where what was kept is no time, or one to come', () => {
  const storage = tab();
  storage.setItem('dateline-lesson-began-story', 'soon');
  expect(new LessonClock(keptInTab('story', storage), () => 5000).elapsed).toBeUndefined();
  storage.setItem('dateline-lesson-began-story', '9000');
  expect(new LessonClock(keptInTab('story', storage), () => 5000).elapsed).toBeUndefined();
});

it('counts without a storage too', () => {
  const clock = new LessonClock(keptInTab('story', undefined), () => 5000);
  clock.begin();
  expect(clock.elapsed).toBe(0);
});
