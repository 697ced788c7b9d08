import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { article, expect, expectWithinWindow, map, open, popup, test } from './promise';

const words = {
  en: {
    field: 'Search places and words',
    open: 'Search',
    close: 'Close the search',
    places: 'Places',
    sentences: 'In the text',
    palmyra: 'Palmyra',
    raqqa: 'Raqqa',
    nothing: 'Nothing found for “zzzz”.',
    tab: 'Article',
    both: 'jabal',
    word: 'UNESCO',
  },
  ar: {
    field: 'ابحث في الأماكن والكلمات',
    open: 'بحث',
    close: 'إغلاق البحث',
    places: 'الأماكن',
    sentences: 'في النص',
    palmyra: 'تدمر',
    raqqa: 'الرقة',
    nothing: 'لا نتائج للبحث عن «zzzz».',
    tab: 'المقال',
    both: 'جبل',
    word: 'يونسكو',
  },
} as const;

const field = (page: Page): Locator => page.getByRole('combobox');
const options = (page: Page): Locator => page.getByRole('listbox').getByRole('option');
const status = (page: Page): Locator => page.getByRole('search').getByRole('status');

for (const language of ['en', 'ar'] as const) {
  const say = words[language];

  test(`by keyboard alone, in ${language}: a place by another name, and by it in Arabic`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveAccessibleName(say.field);
    await expect(field(page)).toHaveAttribute('aria-expanded', 'false');
    await page.keyboard.type('tadmor');
    await expect(field(page)).toHaveAttribute('aria-expanded', 'true');
    await expect(options(page)).toHaveCount(1);
    await expect(options(page)).toContainText(say.palmyra);
    await expect(options(page)).toContainText('Tadmor');
    await page.keyboard.press('ArrowDown');
    await expect(options(page)).toHaveAttribute('aria-selected', 'true');
    await expect(field(page)).toHaveAttribute(
      'aria-activedescendant',
      (await options(page).getAttribute('id')) ?? '',
    );
    await page.keyboard.press('Enter');
    await expect(popup(page, say.palmyra)).toBeVisible();
    await expect(options(page)).toHaveCount(0);
    await page.keyboard.press('Escape');
    await expect(field(page)).toBeFocused();

    await field(page).fill('الرقه');
    await page.keyboard.press('Enter');
    await expect(popup(page, say.raqqa)).toBeVisible();
  });

  test(`in ${language}, in two groups that say how much was found, and what to try if nothing was`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    await field(page).fill(say.both);
    const groups = page.getByRole('listbox').getByRole('group');
    await expect(groups).toHaveCount(2);
    await expect(groups.first()).toHaveAccessibleName(say.places);
    await expect(groups.last()).toHaveAccessibleName(say.sentences);
    await expect(status(page)).not.toBeEmpty();
    await page.keyboard.press('ArrowDown');
    await expectNothing(page);
    await expectWithinWindow(page, page.getByRole('search').locator('.found'));
    await page.keyboard.press('Escape');
    await expect(page.getByRole('listbox')).toHaveCount(0);
    await field(page).fill('zzzz');
    await expect(status(page)).toHaveText(say.nothing);
    await expect(page.getByText(say.nothing)).toHaveCount(2);
    await expectNothing(page);
    // the first Escape closes the answer, the second empties the field
    await page.keyboard.press('Escape');
    await page.keyboard.press('Escape');
    await expect(field(page)).toHaveValue('');
  });
}

test('a field like any other, that leads into the text', async ({ page }) => {
  const asked: string[] = [];
  page.on('request', (request) => asked.push(new URL(request.url()).pathname));
  await open(page);

  await test.step('nothing that searches is fetched before a person searches', async () => {
    expect(asked.filter((path) => /search/i.test(path))).toEqual([]);
    await field(page).fill('mosul');
    await expect(options(page).first()).toBeVisible();
    expect(asked.filter((path) => /search/i.test(path))).not.toEqual([]);
  });
  await test.step('arrows go round, Home and End to the ends of the list', async () => {
    await field(page).fill('jabal');
    await expect(options(page)).toHaveCount(3);
    const selected = page.getByRole('option', { selected: true });
    for (const [key, index] of [
      ['ArrowUp', 2],
      ['ArrowDown', 0],
      ['End', 2],
      ['Home', 0],
      ['ArrowDown', 1],
    ] as const) {
      await page.keyboard.press(key);
      await expect(selected).toHaveCount(1);
      await expect(options(page).nth(index)).toHaveAttribute('aria-selected', 'true');
    }
  });
  await test.step('a slash is a slash where something is being written', async () => {
    await field(page).fill('a');
    await page.keyboard.press('/');
    await expect(field(page)).toHaveValue('a/');
    await map(page).click({ position: { x: 60, y: 60 } });
    await page.keyboard.press('/');
    await expect(field(page)).toBeFocused();
    await expect(field(page)).toHaveValue('a/');
  });
  await test.step('a sentence that was found is shown and marked in the text', async () => {
    const paragraph = article(page).getByRole('paragraph').filter({ hasText: 'amphitheatre' });
    await expect(paragraph).not.toBeInViewport();
    await field(page).fill('classical concert');
    await expect(options(page)).toHaveCount(1);
    await expect(options(page).locator('mark')).toHaveText(['concert', 'classical']);
    await options(page).click();
    await expect(paragraph).toBeInViewport({ ratio: 0.9 });
    await expect(paragraph.locator('.sought').first()).toBeFocused();
    const marked = await paragraph.locator('.sought').allInnerTexts();
    expect(marked.join('')).toMatch(/^In May 2016, with the city won back,.*amphitheatre”\.$/);
  });
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of ['en', 'ar'] as const) {
    const say = words[language];

    test(`a button opens the field over the header, in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `?lang=${language}`);
      const opener = page.getByRole('button', { name: say.open, exact: true });
      await opener.tap();
      await expect(field(page)).toBeFocused();
      await field(page).fill('moss');
      await expect(options(page)).toHaveCount(1);
      await expectWithinWindow(page, page.getByRole('search'));
      await expectNothing(page);
      const box = await options(page).boundingBox();
      expect(box?.height).toBeGreaterThanOrEqual(44);
      await page.getByRole('button', { name: say.close }).tap();
      await expect(opener).toBeFocused();

      await opener.tap();
      await field(page).fill(say.word);
      await options(page).tap();
      await expect(page.getByRole('tab', { name: say.tab, exact: true })).toHaveAttribute(
        'aria-selected',
        'true',
      );
      await expect(article(page).locator('.sought').first()).toBeInViewport();
    });
  }
});
