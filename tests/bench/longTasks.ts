import { noWebGL } from '../e2e/noWebGL';
import { serveOwnOriginal } from '../e2e/ownOriginal';
import { inFreshPage, viewport } from './browser';
import type { Bench } from './load';
import { useEverything, type UsedStory } from './using';

const stories: readonly UsedStory[] = [
  { id: 'palmyra-2016', sought: 'palmyra', hasOriginal: true },
  { id: 'danube', sought: 'vienna', hasOriginal: false },
];
const phone = { width: 390, height: 844 } as const;

/**
 * Uses everything once, in each shipped story and in windows of both sizes, and lists the tasks that
 * lasted over 50 ms, in milliseconds. There is no map: every task is ours then.
 */
export async function measureLongTasks(bench: Bench): Promise<number[]> {
  const tasks: number[] = [];
  for (const story of stories) {
    for (const size of [viewport, phone]) tasks.push(...(await longTasksOf(bench, story, size)));
  }
  return tasks;
}

function longTasksOf(
  { browser, server, probe }: Bench,
  story: UsedStory,
  size: { readonly width: number; readonly height: number },
): Promise<number[]> {
  return inFreshPage(browser, probe, async (page) => {
    await page.setViewportSize(size);
    await page.addInitScript(noWebGL);
    if (story.hasOriginal) await serveOwnOriginal(page);
    await page.goto(`${server.origin}/?story=${story.id}`, { waitUntil: 'load' });
    await page.locator('html[data-status="failed"]').waitFor();
    // what the page still fetches for later belongs to its beginning
    await page.waitForLoadState('networkidle');
    await page.evaluate(() => window.probe.calm());
    await page.evaluate(() => {
      const tasks: number[] = [];
      Object.assign(window, { tasks });
      new PerformanceObserver((list) => {
        for (const { duration } of list.getEntries()) tasks.push(duration);
      }).observe({ type: 'longtask' });
    });
    await useEverything(page, story);
    await page.evaluate(() => window.probe.calm());
    return page.evaluate(() => (window as unknown as { tasks: number[] }).tasks);
  });
}
