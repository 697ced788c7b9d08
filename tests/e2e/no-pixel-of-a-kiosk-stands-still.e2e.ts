import type { Page } from '@playwright/test';
import { lying, upright } from './kiosk';
import { noWebGL } from './noWebGL';
import { expect, expectWithinWindow, list, open, test } from './promise';

/** How long a picture of the tour stands; milliseconds. */
const picture = 9000;
/** The story, and a picture for each of its places. */
const pictures = 6;

/** Until nothing slides any more: that goes by the browser's own clock. */
const atRest = (page: Page) =>
  page.evaluate(() =>
    Promise.allSettled(
      document
        .getAnimations()
        .filter((animation) => animation instanceof CSSTransition)
        .map(({ finished }) => finished),
    ),
  );

for (const [stands, size] of [
  ['upright', upright],
  ['lying', lying],
] as const) {
  test(`while nobody is there, ${stands}`, async ({ page }) => {
    const noon = Date.parse('2026-06-01T12:00:00Z');
    await page.clock.install({ time: noon });
    // the map moves by itself; this is about what stands around it
    await page.addInitScript(noWebGL);
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'no-preference' });
    await open(page, '?view=kiosk&lang=en', 'failed');
    await page.clock.pauseAt(noon + 60 * 60 * 1000);
    const title = page.getByRole('heading', { level: 1 });
    const positionOf = async () => {
      await atRest(page);
      const { x, y } = (await title.boundingBox()) ?? { x: NaN, y: NaN };
      return { x, y };
    };

    await test.step('each picture stands a little beside the one before it', async () => {
      const seen = new Set<string>();
      for (let shown = 0; shown < pictures - 1; shown += 1) {
        seen.add(JSON.stringify(await positionOf()));
        await expectWithinWindow(page, title);
        await expectWithinWindow(page, list(page));
        await page.clock.runFor(picture);
      }
      expect(seen.size).toBe(pictures - 1);
    });

    await test.step('after all of them, what stood on one side stands on the other, and comes back', async () => {
      const side = async () => {
        const { x, y } = await positionOf();
        return size === upright ? y < size.height / 2 : x < size.width / 2;
      };
      const first = await side();
      await page.clock.runFor(pictures * picture);
      expect(await side()).toBe(!first);
      await expectWithinWindow(page, title);
      await page.clock.runFor(pictures * picture);
      expect(await side()).toBe(first);
    });
  });
}
