import { expect, it } from 'vitest';
import { LessonClock } from '../../../src/explorer/lessonClock.svelte';

it('counts from the first step, and anew after a reset', () => {
  let now = 5000;
  const clock = new LessonClock(() => now);
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
