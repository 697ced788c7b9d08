import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { article, expect, inList, map, onMap, open, popup, test } from './promise';

const words = {
  en: {
    title: 'When it happened',
    whole: 'Whole time',
    hills: /^IS says that it has taken the two hills, 10 December 2016\?, In the article: no date/,
    sentence: /^IS now claims.*The struggle for the two hills, it says,/,
    damage: /^IS destroys monuments .*, May 2015\s–\sMarch 2016, In the article: /,
    tar: 'Jabal al Tar',
    antara: 'Jabal Antara',
    mosul: 'Mosul',
    forward: 'ArrowRight',
    budapest: /Buda, Óbuda and Pest/,
    group: /places close together/,
  },
  ar: {
    title: 'متى حدث ذلك',
    whole: 'الزمن كله',
    hills: /^التنظيم يعلن سيطرته على المرتفعين، ١٠ كانون الأول ٢٠١٦؟، في المقال: بلا تاريخ/,
    damage: /^التنظيم يدمر معالم أثرية .*، أيار/,
    sentence: /جبل الطار وجبل عنتر.*وكان القتال على الجبلين/,
    tar: 'جبل الطار',
    antara: 'جبل عنتر',
    mosul: 'الموصل',
    forward: 'ArrowLeft',
    budapest: /بودا وأوبودا وبست/,
    group: /متقارب/,
  },
} as const;

const strip = (page: Page): Locator => page.getByRole('toolbar', { name: /^(When it|متى)/ });
const events = (page: Page): Locator => strip(page).getByRole('button');
const chosen = (page: Page): Locator => strip(page).getByRole('button', { pressed: true });

/** What the text says of the chosen events, in one string. */
const told = async (page: Page): Promise<string> =>
  (await article(page).locator('.told').allInnerTexts()).join('').replace(/\s+/g, ' ');

for (const language of ['en', 'ar'] as const) {
  const say = words[language];

  test(`an event shows its places and its passages, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    await expect(events(page)).toHaveCount(11);
    await expect(strip(page).getByRole('button', { name: say.damage })).toBeVisible();
    await expectNothing(page);

    await strip(page).getByRole('button', { name: say.hills }).click();
    await expect(chosen(page)).toHaveCount(1);
    expect(await told(page)).toMatch(say.sentence);
    for (const name of [say.tar, say.antara]) {
      await expect(onMap(page, name).first()).toHaveClass(/\blit\b/);
      await expect(inList(page, name)).toHaveClass(/\blit\b/);
    }
    await expect(onMap(page, say.mosul)).toHaveClass(/\bdim\b/);
    await expect(inList(page, say.mosul)).toHaveClass(/\bdim\b/);
    // what a source says is there to be read, not only for a pointer that rests on it
    await expect(article(page).getByText('IS gained ground around the city')).toBeVisible();
    await expectNothing(page);
    for (const link of await article(page).getByRole('list').getByRole('link').all()) {
      await expect(link).toHaveAttribute('rel', /noreferrer/);
      await expect(link).toHaveAttribute('href', /^https?:\/\//);
    }
    await article(page).getByRole('button', { name: say.whole }).click();
    await expect(chosen(page)).toHaveCount(0);
    await expect(inList(page, say.mosul)).not.toHaveClass(/\b(lit|dim)\b/);
  });

  test(`by keyboard alone, in ${language}`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    // one stop for Tab; arrows go on, in the direction of the writing
    await events(page).first().focus();
    await page.keyboard.press(say.forward);
    await expect(events(page).nth(1)).toBeFocused();
    await page.keyboard.press('End');
    await expect(events(page).last()).toBeFocused();
    await page.keyboard.press(say.forward);
    await expect(events(page).last()).toBeFocused();
    await page.keyboard.press('Home');
    await expect(events(page).first()).toBeFocused();
    await expect(strip(page).locator('button[tabindex="0"]')).toHaveCount(1);

    await page.keyboard.press('Enter');
    await expect(chosen(page)).toHaveCount(1);
    await page.keyboard.press(`Shift+${say.forward}`);
    await page.keyboard.press(`Shift+${say.forward}`);
    await expect(chosen(page)).toHaveCount(3);
    await expect(events(page).nth(2)).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(chosen(page)).toHaveCount(0);
    await expect(events(page).nth(2)).toBeFocused();
  });
}

test('by pointer: days, their passages, and back', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);

  await test.step('sweeping over days chooses what happened then', async () => {
    const from = await strip(page)
      .getByRole('button', { name: /^IS strikes back/ })
      .boundingBox();
    const to = await strip(page)
      .getByRole('button', { name: /^IS begins a new/ })
      .boundingBox();
    if (!from || !to) throw new Error('The events are not on the screen.');
    const y = from.y - 20;
    await page.mouse.move(from.x - 6, y);
    await page.mouse.down();
    await page.mouse.move(to.x + to.width / 2 + 4, y, { steps: 6 });
    await page.mouse.up();
    await expect(chosen(page)).toHaveCount(2);
    await expect(article(page).getByRole('status')).toHaveText('2 events');
    await expect(inList(page, 'Mosul')).toHaveClass(/\blit\b/);
    await expect(inList(page, 'Palmyra')).toHaveClass(/\blit\b/);
    await expect(inList(page, 'Raqqa')).toHaveClass(/\bdim\b/);
  });
  await test.step('the passages of an event are tinted, and it leads to them', async () => {
    await strip(page)
      .getByRole('button', { name: /^A Russian orchestra/ })
      .click();
    expect(await told(page)).toMatch(/^In May 2016, with the city won back,.*amphitheatre”\.$/);
    await expect(article(page).locator('.told').first()).not.toBeInViewport();
    await article(page).getByRole('button', { name: 'Read it in the text' }).click();
    await expect(article(page).locator('.told').first()).toBeInViewport();

    await strip(page)
      .getByRole('button', { name: /^IS takes Palmyra for the first time/ })
      .click();
    expect(await told(page)).toMatch(/^IS had held Palmyra for ten months,/);
    await expect(article(page).getByText('only the month, May 2015')).toBeVisible();
    await expect(article(page).getByRole('status')).toHaveText(
      'IS takes Palmyra for the first time',
    );
  });
  await test.step('Escape closes an open place first, then goes back to the whole time', async () => {
    await strip(page)
      .getByRole('button', { name: /^IS strikes back/ })
      .click();
    await inList(page, 'Mosul').click();
    await expect(popup(page, 'Mosul')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(popup(page)).toHaveCount(0);
    await expect(chosen(page)).toHaveCount(1);
    await page.keyboard.press('Escape');
    await expect(chosen(page)).toHaveCount(0);
  });
});

test.describe('by touch in a wide window', () => {
  test.use({ viewport: { width: 1180, height: 820 }, hasTouch: true });

  for (const [language, hint] of [
    ['en', 'choose one or several'],
    ['ar', 'اختر حدثاً أو أكثر'],
  ] as const) {
    test(`each event that is tapped is added, in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `?lang=${language}`);
      const status = article(page).getByRole('status');
      await expect(status.locator('span').filter({ visible: true })).toHaveText([hint]);
      await events(page).nth(4).tap();
      await events(page).nth(5).tap();
      await expect(chosen(page)).toHaveCount(2);
      await expect(inList(page, words[language].mosul)).toHaveClass(/\blit\b/);
      await expectNothing(page);
      await events(page).nth(4).tap();
      await events(page).nth(5).tap();
      await expect(chosen(page)).toHaveCount(0);
    });
  }
});

test.describe('on a phone', () => {
  test.use({ viewport: { width: 390, height: 844 }, hasTouch: true, isMobile: true });

  for (const language of ['en', 'ar'] as const) {
    const say = words[language];

    test(`one line unfolds to a list of events, in ${language}`, async ({ page }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `?lang=${language}`);
      const line = article(page).getByRole('button', { name: say.title });
      await expect(line).toHaveAttribute('aria-expanded', 'false');
      const box = await line.boundingBox();
      expect(box?.height).toBe(44);
      await line.tap();
      const rows = article(page).getByRole('listitem').getByRole('button', { pressed: false });
      await expect(rows).toHaveCount(11);
      for (const row of await rows.all()) {
        expect((await row.boundingBox())?.height).toBeGreaterThanOrEqual(44);
      }
      await rows.nth(5).tap();
      await expect(onMap(page, say.mosul)).toHaveClass(/\blit\b/);
      // fingers cannot sweep: several are chosen one by one
      await rows.first().tap();
      const taken = article(page).getByRole('listitem').getByRole('button', { pressed: true });
      await expect(taken).toHaveCount(2);
      await expectNothing(page);
      await article(page).getByRole('button', { name: say.whole }).tap();
      await expect(onMap(page, say.mosul)).not.toHaveClass(/\blit\b/);
    });

    test(`an event of a place in a closed group shows on its disc, in ${language}`, async ({
      page,
    }) => {
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `?story=danube&lang=${language}`);
      await article(page).getByRole('button', { name: say.title }).tap();
      await article(page).getByRole('button', { name: say.budapest }).tap();
      const discs = map(page).getByRole('button', { name: say.group });
      await expect(discs.and(page.locator('.lit'))).toHaveCount(1);
      await expect(discs.and(page.locator('.dim'))).not.toHaveCount(0);
      await expectNothing(page);
    });
  }
});
