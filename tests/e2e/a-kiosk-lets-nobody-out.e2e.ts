import type { Page } from '@playwright/test';
import { fewPixels, lying, setUp, upright, wake } from './kiosk';
import { expect, hasStatus, inList, list, open, places, popup, test } from './promise';

/** What happened to events, once everything on the page has seen them: `keydown F5: refused`. */
async function watch(page: Page): Promise<void> {
  await page.evaluate(() => {
    const seen: string[] = [];
    Reflect.set(window, 'seen', seen);
    for (const type of ['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'keydown']) {
      window.addEventListener(type, (event) => {
        const key = event instanceof KeyboardEvent ? ` ${event.key}` : '';
        seen.push(`${type}${key}: ${event.defaultPrevented ? 'refused' : 'allowed'}`);
      });
    }
  });
}
const seen = (page: Page) =>
  page.evaluate(() => (Reflect.get(window, 'seen') as string[]).splice(0));
const zoom = (page: Page) => page.evaluate(() => visualViewport?.scale);

const ways = ['F5', 'F11', 'F12', 'Control+r', 'Control+p', 'Control+l', 'Control+t', 'Control+f'];
const back = ['Alt+ArrowLeft', 'Alt+Home', 'Backspace', 'ContextMenu', 'Control+Equal', '/'];

test.use({ hasTouch: true, ...fewPixels });

for (const [language, size] of [
  ['en', upright],
  ['ar', lying],
] as const) {
  test(`by touch, pointer, key or history, in ${language}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setUp(page, { languages: [language] });
    await open(page, `?view=kiosk&lang=${language}`);
    await wake(page);
    await watch(page);
    const address = page.url();
    const name = places[3]?.[language] ?? '';
    await inList(page, name).tap();
    const card = popup(page, name);
    await expect(card).toBeVisible();
    const quotation = card.getByRole('blockquote');
    const box = await quotation.boundingBox();
    const spot = { x: (box?.x ?? 0) + 60, y: (box?.y ?? 0) + 30 };

    await test.step('no menu, no selection, no drag', async () => {
      await quotation.click({ button: 'right' });
      await quotation.dblclick();
      await page.mouse.move(spot.x, spot.y);
      await page.mouse.down();
      await page.mouse.move(spot.x + 200, spot.y + 60, { steps: 5 });
      await page.mouse.up();
      expect((await seen(page)).filter((event) => event.endsWith('allowed'))).toEqual([]);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
    });

    await test.step('no zoom by two taps or two fingers, no menu by a long press', async () => {
      await page.touchscreen.tap(spot.x, spot.y);
      await page.touchscreen.tap(spot.x, spot.y);
      const session = await page.context().newCDPSession(page);
      const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
        session.send('Input.dispatchTouchEvent', {
          type,
          touchPoints: xs.map((x, id) => ({ x, y: spot.y, id })),
        });
      await touch('touchStart', spot.x + 100, spot.x + 140);
      for (let step = 1; step <= 5; step += 1) {
        await touch('touchMove', spot.x + 100 - step * 10, spot.x + 140 + step * 20);
      }
      await touch('touchEnd');
      expect(await zoom(page)).toBe(1);

      await session.send('Input.synthesizeTapGesture', { ...spot, duration: 1200 });
      expect((await seen(page)).filter((event) => event.endsWith('allowed'))).toEqual([]);
      expect(await page.evaluate(() => getSelection()?.toString())).toBe('');

      // from the edge to the middle
      await touch('touchStart', 1);
      for (let x = 50; x < 500; x += 50) await touch('touchMove', x);
      await touch('touchEnd');
      expect(page.url()).toBe(address);
      await expect(card).toBeVisible();
    });

    await test.step('a file that is dropped opens nothing', async () => {
      const data = await page.evaluateHandle(() => {
        const transfer = new DataTransfer();
        transfer.items.add(new File(['<p>elsewhere</p>'], 'page.html', { type: 'text/html' }));
        return transfer;
      });
      await quotation.dispatchEvent('dragover', { dataTransfer: data });
      await quotation.dispatchEvent('drop', { dataTransfer: data });
      expect(await seen(page)).toEqual(['dragover: refused', 'drop: refused']);
    });

    await test.step('no key reloads, closes, prints, finds or goes back', async () => {
      for (const way of [...ways, ...back]) await page.keyboard.press(way);
      const events = (await seen(page)).filter((event) => event.startsWith('keydown'));
      expect(events.length).toBeGreaterThan(ways.length);
      const held = /^keydown (Control|Alt): /;
      expect(events.filter((event) => !held.test(event) && event.endsWith('allowed'))).toEqual([]);
      await expect(card).toBeVisible();
    });

    await test.step('no script opens a window, and the printer stays quiet', async () => {
      expect(await page.evaluate(() => window.open('about:blank'))).toBeNull();
      await page.evaluate(() => {
        window.print();
      });
      expect(page.context().pages()).toHaveLength(1);
    });

    await test.step('going back leads to the same page, as it was', async () => {
      for (let time = 0; time < 3; time += 1) {
        await page.evaluate(() => {
          history.back();
        });
        await expect(card).toBeVisible();
      }
      expect(page.url()).toBe(address);
      await hasStatus(page, 'ready');
    });

    await test.step('whoever drags the map away for long still sees the story', async () => {
      const map = page.locator('.canvas').first();
      const area = await map.boundingBox();
      const middle = { x: (area?.x ?? 0) + (area?.width ?? 0) / 2, y: (area?.y ?? 0) + 200 };
      for (let time = 0; time < 12; time += 1) {
        await page.mouse.move(middle.x - 200, middle.y);
        await page.mouse.down();
        await page.mouse.move(middle.x + 200, middle.y, { steps: 3 });
        await page.mouse.up();
      }
      const whole = page.getByRole('button', { name: /^(The whole map|الخريطة كاملة)$/ });
      await whole.click();
      await expect(whole).toBeDisabled();
      await expect(list(page)).toBeVisible();
    });

    await expect(page.locator('a')).toHaveCount(0);
  });
}
