import { inFreshPage } from './browser';
import type { Bench } from './load';
import type { Sample } from './median';

/** From a key to the next stop of a lesson. */
export interface Turning {
  /** Milliseconds from the key's own time stamp until the panel has been painted. */
  readonly painted: Sample;
  /** The same in frames of the page, the one in which it was painted included. */
  readonly frames: Sample;
}

interface Turn {
  readonly painted: number;
  readonly frames: number;
}

/** Goes through a whole lesson on a projector's screen by the key that a clicker sends. */
export async function measureLesson(bench: Bench, runs: number): Promise<Turning> {
  const turns: Turn[] = [];
  for (let run = 0; run < runs; run += 1) turns.push(...(await goThrough(bench)));
  return {
    painted: turns.map(({ painted }) => painted),
    frames: turns.map(({ frames }) => frames),
  };
}

function goThrough({ browser, server, probe }: Bench): Promise<Turn[]> {
  return inFreshPage(browser, probe, async (page) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.goto(`${server.origin}/?view=classroom`, { waitUntil: 'commit' });
    await page.evaluate(() => window.probe.ready);
    const stops = await page.locator('nav ol li:not(.activity)').count();
    const turns: Turn[] = [];
    for (let stop = 1; stop < stops; stop += 1) {
      await page.evaluate(() => window.probe.calm());
      await page.evaluate(() => {
        window.probe.turn = window.probe.nextTurn();
      });
      await page.keyboard.press('PageDown');
      const turn = await page.evaluate(() => window.probe.turn);
      if (turn) turns.push(turn);
    }
    return turns;
  });
}
