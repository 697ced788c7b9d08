import type { CDPSession, Page } from '@playwright/test';
import {
  article,
  expect,
  expectWithinWindow,
  inList,
  list,
  map,
  onMap,
  open,
  places,
  popup,
  test,
} from './promise';

test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

const tab = (page: Page, name: string) => page.getByRole('tab', { name, exact: true });

/** Where the row of tabs stands: the sheet's upper edge is a handle's height above. */
async function edge(page: Page): Promise<number> {
  const box = await page.getByRole('tablist').boundingBox();
  return box?.y ?? NaN;
}

/** Between two looks at a finger: half a second for the whole way, as a brisk hand takes it; milliseconds. */
const frame = 40;
/** A finger that rests so long before it lifts throws nothing. */
const rest = 1500;

/**
 * A finger that goes down on the handle, moves and is lifted. It has its own clock, so that it is
 * as quick on a slow machine.
 */
async function drag(page: Page, finger: CDPSession, to: number, rested = 0): Promise<void> {
  const from = (await edge(page)) - 12;
  const steps = 12;
  let milliseconds = Date.now() - rested - (steps + 1) * frame;
  const touch = async (type: 'touchStart' | 'touchMove' | 'touchEnd', y?: number) => {
    const touchPoints = y === undefined ? [] : [{ x: 150, y }];
    const timestamp = milliseconds / 1000;
    await finger.send('Input.dispatchTouchEvent', { type, touchPoints, timestamp });
    milliseconds += frame;
  };
  await touch('touchStart', from);
  for (let step = 1; step <= steps; step += 1)
    await touch('touchMove', from + ((to - from) * step) / steps);
  milliseconds += rested;
  await touch('touchEnd');
}

test('tabs, three heights by button and by finger', async ({ page, context }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await expect(map(page)).toBeVisible();
  await expect(article(page)).toBeVisible();
  await expect(page.getByRole('tab')).toHaveText(['Place', 'Article', 'All places']);

  const low = 844 - 96;
  const half = 844 - 0.56 * 792;
  const full = 52;
  const stands = (at: number) => expect.poll(() => edge(page)).toBeCloseTo(at + 28, -1);

  await test.step('by button', async () => {
    await stands(half);
    await page.getByRole('button', { name: 'Make the sheet taller' }).tap();
    await stands(full);
    await page.getByRole('button', { name: 'Make the sheet lower' }).tap();
    await page.getByRole('button', { name: 'Make the sheet lower' }).tap();
    await stands(low);
  });
  await test.step('by finger', async () => {
    const finger = await context.newCDPSession(page);
    await drag(page, finger, 420, rest);
    await stands(half);
    await drag(page, finger, 80);
    await stands(full);
    await drag(page, finger, 800);
    // a quick finger throws the sheet one height further: from the top it ends at the strip
    await stands(low);
  });
  await test.step('a tab raises a low sheet', async () => {
    // after a finger that is thrown by a clock of its own, Chromium now and then makes no click of a tap
    await expect(async () => {
      await tab(page, 'All places').tap();
      await expect(list(page)).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await stands(half);
  });
});

test('a place opens by tap, on the map and in the list, whole inside the window', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const { en } of places) {
    await test.step(`${en} on the map`, async () => {
      await onMap(page, en).first().tap();
      await expect(popup(page, en)).toBeVisible();
      await expect(tab(page, 'Place')).toHaveAttribute('aria-selected', 'true');
      await expectWithinWindow(page, popup(page, en));
      await expect(popup(page, en).getByRole('blockquote')).toBeVisible();
      await popup(page, en).getByRole('button', { name: 'Close' }).tap();
      await expect(popup(page)).toHaveCount(0);
    });
    await test.step(`${en} in the list`, async () => {
      await tab(page, 'All places').tap();
      await inList(page, en).tap();
      await expect(popup(page, en)).toBeVisible();
      // what it is about can be seen above the sheet
      const target = await onMap(page, en).first().boundingBox();
      expect((target?.y ?? NaN) + 22).toBeLessThan((await edge(page)) - 28);
      await page.keyboard.press('Escape');
    });
  }
});

for (const [language, name, text, close] of [
  ['en', 'Mosul', 'Article', 'Close'],
  ['ar', 'الموصل', 'المقال', 'إغلاق'],
] as const) {
  test(`a place that was opened in the text leads back to the same line, in ${language}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    const mention = article(page).getByRole('link', { name, exact: true }).last();
    await mention.tap();
    await expect(popup(page, name)).toBeVisible();
    await popup(page, name).getByRole('button', { name: close }).tap();
    await expect(tab(page, text)).toHaveAttribute('aria-selected', 'true');
    await expect(mention).toBeFocused();
    await expect(mention).toBeInViewport();
  });
}

test('targets are a fingertip wide', async ({ page }) => {
  await open(page);
  await tab(page, 'All places').tap();
  const targets = await page
    .locator('header button, [role="tab"], ul[aria-labelledby="places-title"] button')
    .all();
  expect(targets.length).toBeGreaterThanOrEqual(10);
  for (const target of targets) {
    const box = await target.boundingBox();
    expect(box?.height, await target.innerText()).toBeGreaterThanOrEqual(44);
    expect(box?.width).toBeGreaterThanOrEqual(44);
  }
});

test('"Read it in the text" turns to the article, with the passage in view', async ({ page }) => {
  await open(page, '#place=palmyra&passage=palmyra-concert');
  await popup(page).getByRole('button', { name: 'Read it in the text' }).tap();
  await expect(tab(page, 'Article')).toHaveAttribute('aria-selected', 'true');
  await expect(
    article(page).getByRole('paragraph').filter({ hasText: 'soaring Roman amphitheatre' }),
  ).toBeInViewport({ ratio: 0.5 });
});

test('in Arabic the sheet speaks Arabic', async ({ page }) => {
  await open(page, '?lang=ar#place=raqqa');
  await expect(popup(page, 'الرقة').getByText('مختوم')).toBeVisible();
  await tab(page, 'كل الأماكن').tap();
  for (const { ar } of places) await expect(inList(page, ar)).toBeVisible();
});

test('a link from a wide screen shows its place above the sheet', async ({ page }) => {
  await open(page, '#map=9/34.6/38.25&place=jabal-antara');
  const target = onMap(page, 'Jabal Antara').first();
  await expect(async () => {
    const place = await target.boundingBox();
    expect((place?.y ?? NaN) + (place?.height ?? NaN)).toBeLessThan((await edge(page)) - 28);
  }).toPass();
});
