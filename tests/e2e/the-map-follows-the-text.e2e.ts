import type { Page } from '@playwright/test';
import { expectNothing } from './axe';
import { article, cameraOf, expect, hashOf, inList, map, open, popup, test } from './promise';

const words = {
  en: { follow: 'Follow the text', next: 'Next mention', previous: 'Previous mention' },
  ar: { follow: 'تتبّع النص', next: 'الذكر التالي', previous: 'الذكر السابق' },
} as const;

/** Scrolls the text until the paragraph that holds some words is where one reads. */
async function readOn(page: Page, words: string): Promise<void> {
  await article(page)
    .getByText(words)
    .first()
    .evaluate((paragraph) => {
      paragraph.scrollIntoView({ block: 'center' });
    });
}

for (const language of ['en', 'ar'] as const) {
  const { follow } = words[language];

  test(`to the place that is being read about, until the person takes the map, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    const switched = page.getByRole('switch', { name: follow });
    await expect(switched).not.toBeChecked();
    const name = language === 'en' ? 'Mosul' : 'الموصل';
    const mention = article(page).getByRole('link', { name, exact: true }).first();
    const toMention = () =>
      mention.evaluate((link) => {
        link.scrollIntoView({ block: 'center' });
      });

    await test.step('not before it is asked to', async () => {
      await toMention();
      await expect(mention).toBeInViewport();
      expect((await hashOf(page))['map']).toBeUndefined();
    });
    await test.step('to Mosul', async () => {
      await switched.check();
      await expect.poll(async () => (await cameraOf(page)).lng).toBeCloseTo(43.1, 0);
    });
    await expectNothing(page);
    await test.step('and back, when the reader goes back', async () => {
      await article(page).evaluate((text) => {
        text.scrollTo({ top: 0 });
      });
      // the story's own view needs no place in the address
      await expect.poll(async () => (await hashOf(page))['map']).toBeUndefined();
    });
    await test.step('not when the person has taken the map', async () => {
      const box = await map(page).boundingBox();
      const [x, y] = [(box?.x ?? 0) + 500, (box?.y ?? 0) + 200];
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x - 60, y + 30, { steps: 6 });
      await page.mouse.up();
      await expect(switched).not.toBeChecked();
    });
  });

  test(`from mention to mention by key and by button, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    const links = article(page).getByRole('link');
    await article(page).focus();
    await links.first().focus();
    await page.keyboard.press('n');
    await expect(links.nth(1)).toBeFocused();
    await page.keyboard.press('n');
    await expect(links.nth(2)).toBeFocused();
    await page.keyboard.press('p');
    await expect(links.nth(1)).toBeFocused();
    await expect(links.nth(1)).toBeInViewport();
    // a keyboard set to Arabic writes another letter with the same key
    await links.nth(1).dispatchEvent('keydown', { key: 'ى', code: 'KeyN' });
    await expect(links.nth(2)).toBeFocused();
    await links.nth(2).dispatchEvent('keydown', { key: 'ح', code: 'KeyP' });
    await expect(links.nth(1)).toBeFocused();

    const place = language === 'en' ? 'Raqqa' : 'الرقة';
    await inList(page, place).click();
    await expect(popup(page, place)).toBeVisible();
    await page.getByRole('button', { name: words[language].next }).click();
    const focused = page.locator(':focus');
    await expect(focused).toHaveAttribute('href', /place=raqqa/);
    await expect(focused).toBeInViewport();
    await page.getByRole('button', { name: words[language].previous }).click();
    await expect(page.locator(':focus')).toHaveAttribute('href', /place=raqqa/);
  });
}

test('not where the device asks for less motion, and it says why', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const switched = page.getByRole('switch', { name: words.en.follow });
  await expect(switched).toBeDisabled();
  await expect(switched).toHaveAccessibleDescription(/less motion/);
  await readOn(page, 'Mosul');
  expect((await hashOf(page))['map']).toBeUndefined();
});
