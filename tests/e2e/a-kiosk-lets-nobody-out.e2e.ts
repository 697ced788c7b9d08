import type { Locator, Page } from '@playwright/test';
import { fewPixels, lying, setUp, upright, wake } from './kiosk';
import { expect, hasStatus, inList, list, map, open, places, popup, test } from './promise';

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
/** What came was refused, and these kinds of it did come. */
async function expectRefused(page: Page, ...kinds: readonly string[]): Promise<void> {
  const events = await seen(page);
  expect(events).toEqual(expect.arrayContaining(kinds.map((kind) => `${kind}: refused`)));
  expect(events.filter((event) => event.endsWith('allowed'))).toEqual([]);
  expect(await page.evaluate(() => getSelection()?.toString())).toBe('');
}

/** Counts how often the history was gone through; from before the page can do anything about it. */
async function countBack(page: Page): Promise<void> {
  await page.addInitScript(() => {
    let times = 0;
    window.addEventListener(
      'popstate',
      () => {
        times += 1;
        Reflect.set(window, 'wentBack', times);
      },
      { capture: true },
    );
  });
}
const wentBack = (page: Page) => page.evaluate(() => Reflect.get(window, 'wentBack') as number);

/** Two fingers that part. */
async function pinch(page: Page, over: Locator): Promise<void> {
  const box = await over.boundingBox();
  const [x, y] = [(box?.x ?? 0) + 120, (box?.y ?? 0) + (box?.height ?? 0) / 2];
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', ...xs: number[]) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: xs.map((at, id) => ({ x: at, y, id })),
    });
  await touch('touchStart', x - 20, x + 20);
  for (let step = 1; step <= 5; step += 1) {
    await touch('touchMove', x - 20 - step * 10, x + 20 + step * 20);
  }
  await touch('touchEnd');
}

const zoom = (page: Page) => page.evaluate(() => visualViewport?.scale);

const ways = ['F5', 'F11', 'F12', 'Control+r', 'Control+p', 'Control+l', 'Control+t', 'Control+f'];
const back = ['Alt+ArrowLeft', 'Alt+Home', 'Backspace', 'ContextMenu', 'Control+Equal', '/'];

test.use({ hasTouch: true, ...fewPixels });

const names = { en: 'English', ar: 'العربية' } as const;

for (const [language, other, size] of [
  ['en', 'ar', upright],
  ['ar', 'en', lying],
] as const) {
  test(`by touch, pointer, key or history, in ${language}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setUp(page, { languages: [language, other] });
    await countBack(page);
    await open(page, '?view=kiosk');
    await wake(page);
    await watch(page);

    await test.step('two fingers do not zoom the page', async () => {
      await pinch(page, page.getByRole('heading', { level: 1 }));
      expect(await zoom(page)).toBe(1);
      await seen(page);
    });

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
      await expectRefused(page, 'contextmenu');
    });

    await test.step('no zoom by two taps or two fingers, no menu by a long press', async () => {
      await page.touchscreen.tap(spot.x, spot.y);
      await page.touchscreen.tap(spot.x, spot.y);
      await pinch(page, quotation);
      expect(await zoom(page)).toBe(1);
      const session = await page.context().newCDPSession(page);
      await session.send('Input.synthesizeTapGesture', { ...spot, duration: 1200 });
      // not every browser has a menu for a finger that rests; where none is asked for, none opens
      await expectRefused(page);
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

    await test.step('going back leads to the same page, in the language that was chosen', async () => {
      await page.getByRole('button', { name: names[other] }).click();
      const translated = popup(page, places[3]?.[other]);
      await expect(translated).toBeVisible();
      const address = await page.evaluate(() => location.href);
      expect(address).toContain(`lang=${other}`);
      for (let time = 1; time <= 3; time += 1) {
        await page.evaluate(() => {
          history.back();
        });
        await expect.poll(() => wentBack(page)).toBe(time);
        expect(await page.evaluate(() => location.href)).toBe(address);
      }
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(translated).toBeVisible();
      await hasStatus(page, 'ready');
    });

    await test.step('whoever drags the map away for long can drag it back in no time', async () => {
      const area = await map(page).boundingBox();
      const middle = { x: (area?.x ?? 0) + (area?.width ?? 0) / 2, y: (area?.y ?? 0) + 200 };
      const drag = async (by: number, times: number) => {
        for (let time = 0; time < times; time += 1) {
          await page.mouse.move(middle.x - by / 2, middle.y);
          await page.mouse.down();
          await page.mouse.move(middle.x + by / 2, middle.y, { steps: 3 });
          await page.mouse.up();
        }
      };
      const targets = map(page).locator('.overlay').getByRole('button');
      await drag(400, 12);
      await drag(-400, 6);
      await expect(targets.first()).toBeInViewport();
      const whole = page.getByRole('button', { name: /^(The whole map|الخريطة كاملة)$/ });
      await whole.click();
      await expect(whole).toBeDisabled();
      await expect(list(page)).toBeVisible();
    });

    await expect(page.locator('a')).toHaveCount(0);
  });
}
