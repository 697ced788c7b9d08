import type { Locator, Page } from '@playwright/test';
import { shippedTour } from '../fixtures/shippedTour';
import { here, task, way, words } from './lesson';
import { article, expect, map, open, places, test } from './promise';

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: true, isMobile: true });

const { claims } = shippedTour('palmyra-2016');

/**
 * A finger wipes over the panel, or over a board, in CSS pixels to the right, and comes to rest
 * before it is lifted: the browser takes the tap after a fling for the end of the fling.
 */
async function wipe(page: Page, by: number, over: Locator = article(page)): Promise<void> {
  const box = await over.boundingBox();
  if (!box) throw new Error('There is no panel to wipe over.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  // seconds since 1970, told to the browser: nobody waits
  let timestamp = Date.now() / 1000 - 1;
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) => {
    timestamp += 0.15;
    const touchPoints = at === undefined ? [] : [{ x: at, y }];
    return session.send('Input.dispatchTouchEvent', { type, timestamp, touchPoints });
  };
  await send('touchStart', x);
  await send('touchMove', x + by / 2);
  await send('touchMove', x + by);
  await send('touchMove', x + by);
  await send('touchEnd');
}

for (const language of ['en', 'ar'] as const) {
  test(`from the first stop to the scores, by buttons, taps and wipes, in ${language}`, async ({
    page,
  }) => {
    const { next, back, notes, seen, controls } = words[language];
    const { voices, show, summary, quiz, start, scores } = words[language];
    const onward = language === 'ar' ? 200 : -200;
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?view=classroom&lang=${language}`);
    const number = async () => Number((await here(page).getAttribute('data-step')) ?? NaN);
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await test.step('buttons are there without a pointer, and large enough', async () => {
      for (const name of [next, back]) {
        const box = await button(name).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      await button(next).tap();
      await expect.poll(number).toBe(2);
    });
    await test.step('a wipe goes on and back, the way pages turn', async () => {
      await wipe(page, onward);
      await expect.poll(number).toBe(3);
      await wipe(page, -onward);
      await expect.poll(number).toBe(2);
      // a tremble is no wipe
      await wipe(page, 20);
      await expect.poll(number).toBe(2);
    });
    await test.step('notes end above the buttons, which stay to be touched', async () => {
      await button(notes).tap();
      const drawer = page.getByRole('region', { name: seen });
      await expect(drawer).toBeVisible();
      const low = await drawer.boundingBox();
      const high = await page.getByRole('group', { name: controls }).boundingBox();
      expect((low?.y ?? NaN) + (low?.height ?? NaN)).toBeLessThanOrEqual(high?.y ?? NaN);
      await button(notes).tap();
      await expect(drawer).toHaveCount(0);
    });
    const count = await way(page).getByRole('button').count();
    await test.step('the whole way to the tasks', async () => {
      for (let step = 3; step < count; step += 1) {
        await button(next).tap();
        await expect.poll(number).toBe(step);
      }
      await expect(article(page)).toHaveCount(0);
    });
    await test.step('who says so: a tap chooses, shows and goes on; so does a wipe', async () => {
      const board = task(page, voices);
      await board.locator('label').last().tap();
      await expect(board.getByRole('radio', { checked: true })).toHaveCount(1);
      for (const [claim] of claims.entries()) {
        if (claim === 0) await board.getByRole('button', { name: show }).tap();
        else await wipe(page, onward, board);
        await expect(board.getByRole('blockquote')).toBeVisible();
        await board.getByRole('button').tap();
        await expect(board.getByRole('blockquote')).toHaveCount(0);
      }
      await expect(board.getByRole('heading', { name: summary })).toBeVisible();
      await button(next).tap();
    });
    await test.step('where it is: a tap points, and at the end stand the scores', async () => {
      const board = task(page, quiz);
      await board.getByRole('button', { name: start }).tap();
      for (const [question] of places.entries()) {
        await expect(board.locator('blockquote')).toBeVisible();
        // the answer to the one before has gone
        await expect(board.getByRole('heading', { level: 2 })).toHaveCount(0);
        const frame = await map(page).boundingBox();
        if (!frame) throw new Error('There is no map to point at.');
        // a tap that comes at once after a wipe is one with it to the browser: a hand would tap again
        await expect(async () => {
          await page.touchscreen.tap(frame.x + frame.width * 0.3, frame.y + frame.height * 0.4);
          await expect(board.getByRole('heading', { level: 2 })).toBeVisible({ timeout: 1000 });
        }).toPass();
        if (question === 0) await wipe(page, onward, board);
        else await board.getByRole('button').last().tap();
      }
      await expect(board.getByRole('heading', { name: scores })).toBeVisible();
    });
  });
}

test('on a phone and on a tablet held upright every button is on the screen', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?view=classroom&lang=ar#stop=mosul');
    const controls = page.getByRole('group', { name: 'أدوات الدرس' });
    for (const button of await controls.getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
  }
});
