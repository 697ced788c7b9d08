import type { Locator, Page } from '@playwright/test';
import { moveFingers } from './fingers';
import { lying, setUp, upright, wake } from './kiosk';
import { expect, hasStatus, inList, list, map, onMap, open, places, popup, test } from './promise';

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
  const at = (away: number) => ({ x: x + away, y });
  await moveFingers(page, [at(-20), at(-70)], [at(20), at(120)]);
}

const middleOf = async (element: Locator) => {
  const box = await element.boundingBox();
  return {
    x: (box?.x ?? NaN) + (box?.width ?? NaN) / 2,
    y: (box?.y ?? NaN) + (box?.height ?? NaN) / 2,
  };
};

/** What a page may come to hold one day: words that can be selected, and a picture to be dragged. */
const temptations = async (page: Page) => {
  await page.evaluate(() => {
    const words = document.createElement('p');
    words.textContent = 'Elsewhere';
    words.style.userSelect = 'text';
    const picture = document.createElement('canvas');
    picture.draggable = true;
    picture.role = 'img';
    picture.ariaLabel = 'Elsewhere';
    const corner = document.createElement('aside');
    Object.assign(corner.style, { position: 'fixed', inset: '0 auto auto 0', zIndex: '99' });
    corner.append(words, picture);
    document.body.append(corner);
  });
  const corner = page.getByRole('complementary');
  return { corner, words: corner.getByText('Elsewhere'), picture: corner.getByRole('img') };
};

const zoom = (page: Page) => page.evaluate(() => visualViewport?.scale);

const ways = ['F5', 'F11', 'F12', 'Control+r', 'Control+p', 'Control+l', 'Control+t', 'Control+f'];
const back = ['Alt+ArrowLeft', 'Alt+Home', 'Backspace', 'ContextMenu', 'Control+Equal', '/'];

test.use({ hasTouch: true });

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

    await test.step('but the map, which one finger moves', async () => {
      const ends = [onMap(page, name), onMap(page, places[4]?.[language] ?? '')] as const;
      const spots = async () => [await middleOf(ends[0]), await middleOf(ends[1])] as const;
      const apart = async () => {
        const [a, b] = await spots();
        return Math.hypot(a.x - b.x, a.y - b.y);
      };
      const whole = page.getByRole('button', { name: /^(The whole map|الخريطة كاملة)$/ });
      await expect(whole).toBeDisabled();
      const before = await apart();
      const [a, b] = await spots();
      const [x, y] = [(a.x + b.x) / 2, (a.y + b.y) / 2];
      const above = (by: number) => ({ x, y: y - by });
      await moveFingers(page, [above(80), above(100)], [above(-80), above(-100)]);
      await expect.poll(apart).toBeGreaterThan(before * 1.1);
      await whole.click();
      await expect(whole).toBeDisabled();
      await expect.poll(apart).toBeCloseTo(before, 0);
      await moveFingers(page, [above(0), { x: x - 100, y }]);
      await expect.poll(async () => (await middleOf(ends[1])).x).toBeLessThan(b.x - 60);
      await whole.click();
      await expect(whole).toBeDisabled();
      expect(await zoom(page)).toBe(1);
      await seen(page);
    });

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

    await test.step('no selection and no drag either where the look of the page allows them', async () => {
      const { corner, words, picture } = await temptations(page);
      await words.dblclick();
      await expectRefused(page, 'selectstart');
      const from = await middleOf(picture);
      await page.mouse.move(from.x, from.y);
      await page.mouse.down();
      await page.mouse.move(from.x + 200, from.y + 60, { steps: 5 });
      await page.mouse.up();
      await expectRefused(page, 'dragstart');
      await corner.evaluate((it) => {
        it.remove();
      });
    });

    await test.step('no zoom by two taps or two fingers, no menu by a long press', async () => {
      await page.touchscreen.tap(spot.x, spot.y);
      await page.touchscreen.tap(spot.x, spot.y);
      await pinch(page, quotation);
      expect(await zoom(page)).toBe(1);
      const session = await page.context().newCDPSession(page);
      await session.send('Input.synthesizeTapGesture', { ...spot, duration: 1200 });
      await expectRefused(page);
      // not every browser has a menu for a finger that rests; one that does asks for it like this
      const menu = { pointerType: 'touch', bubbles: true, cancelable: true };
      await quotation.evaluate((it, init) => {
        it.dispatchEvent(new PointerEvent('contextmenu', init));
      }, menu);
      await expectRefused(page, 'contextmenu');
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
