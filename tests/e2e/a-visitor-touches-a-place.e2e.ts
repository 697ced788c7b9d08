import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { calls, expectHighEnough, expectLargeEnough, lying, setUp, upright, wake } from './kiosk';
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
import { noWebGL } from './noWebGL';

const spoken = {
  en: { read: 'Read the story', larger: 'Larger text', shut: 'Close the story', close: 'Close' },
  ar: { read: 'اقرأ القصة', larger: 'تكبير النص', shut: 'أغلق القصة', close: 'إغلاق' },
} as const;
const home = { en: 'Take it home', ar: 'خذها معك' } as const;
const together = {
  en: 'with Jabal al Tar and Jabal Antara',
  ar: 'مع جبل الطار وجبل عنتر',
} as const;
const around = { en: 'Around Palmyra', ar: 'حول تدمر' } as const;
const whole = { en: 'The whole map', ar: 'الخريطة كاملة' } as const;
const names = { en: 'English', ar: 'العربية' } as const;
/** A story of our own that has more places than stand at their ease. */
const long = {
  en: {
    stories: 'Other stories',
    title: 'The Danube from source to sea',
    last: 'Sulina',
    date: '22 November 2026',
  },
  ar: {
    stories: 'قصص أخرى',
    title: 'الدانوب من المنبع إلى البحر',
    last: 'سولينا',
    date: '٢٢ تشرين الثاني ٢٠٢٦',
  },
} as const;
/** CSS pixels. */
const leastPlace = 64;

/** What lies over the map lets everything be seen and touched that stood there before it. */
async function expectUncovered(page: Page, inset: Locator): Promise<void> {
  const cover = await inset.boundingBox();
  if (!cover) throw new Error('The inset has no size.');
  // three places, three buttons of the map, the credits and the scale bar
  const all = map(page).locator('.overlay button, .controls button, .credits p, .scale');
  await expect(all).toHaveCount(8);
  for (const one of await all.all()) {
    const box = await one.boundingBox();
    if (!box) throw new Error('What stands on the map has no size.');
    const isBeside = box.x + box.width <= cover.x || cover.x + cover.width <= box.x;
    const isAbove = box.y + box.height <= cover.y || cover.y + cover.height <= box.y;
    expect(isBeside || isAbove, await one.evaluate((it) => it.outerHTML)).toBe(true);
  }
}

for (const [language, other, size] of [
  ['en', 'ar', upright],
  ['ar', 'en', lying],
] as const) {
  const words = spoken[language];

  test(`and reads, in ${language}`, async ({ page }) => {
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setUp(page, {
      stories: ['palmyra-2016', 'danube'],
      languages: [language, other],
      qrAddress: 'https://museum.example/palmyra',
    });
    await open(page, `?view=kiosk&lang=${language}`);

    await test.step('the touch that wakes the screen does nothing else', async () => {
      await expect(page.getByText(calls[language].begin)).toBeVisible();
      await expectNothing(page);
      await expectLargeEnough(page);
      await inList(page, places[0]?.[language] ?? '').click();
      await expect(page.getByText(calls[language].place)).toBeVisible();
      await expect(popup(page)).toHaveCount(0);
      await expect(map(page)).toBeVisible();
      await expect(article(page).getByRole('heading', { level: 1 })).toBeVisible();
      await expect(list(page).getByRole('button')).toHaveCount(places.length);
      await expectNothing(page);
    });

    await test.step('everything is large enough for a finger, and leads nowhere else', async () => {
      await expectLargeEnough(page);
      await expect(page.locator('a')).toHaveCount(0);
    });

    for (const { [language]: name } of places) {
      await test.step(name, async () => {
        await inList(page, name).click();
        const card = popup(page, name);
        await expectWithinWindow(page, card);
        await expect(card.getByRole('blockquote')).toHaveCount(1);
        await expect(card.locator('cite')).not.toBeEmpty();
        if (size === upright) {
          expect((await card.boundingBox())?.y).toBeGreaterThanOrEqual(size.height / 2);
        }
        await expect(page.locator('a')).toHaveCount(0);
      });
    }

    await test.step('another passage, and the whole story again', async () => {
      const name = places[0]?.[language] ?? '';
      await inList(page, name).click();
      const quotation = popup(page).getByRole('blockquote');
      const before = await quotation.textContent();
      await popup(page).getByRole('navigation').getByRole('button').last().click();
      await expect(quotation).not.toHaveText(before ?? '');
      await expectNothing(page);
      await expectLargeEnough(page);
      await popup(page).getByRole('button', { name: words.close, exact: true }).click();
      await expect(popup(page)).toHaveCount(0);
      await expect(inList(page, name)).toBeFocused();
      await expect(inList(page, name)).not.toHaveCSS('outline-style', 'solid');
    });

    await test.step('by the keys of staff and of those who cannot touch', async () => {
      const name = places[3]?.[language] ?? '';
      await inList(page, name).press('Enter');
      await expect(popup(page, name)).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(popup(page)).toHaveCount(0);
      await expect(inList(page, name)).toBeFocused();
      await expect(inList(page, name)).toHaveCSS('outline-style', 'solid');
      const read = page.getByRole('button', { name: words.read });
      await read.press('Enter');
      await expect(article(page).filter({ has: page.getByRole('group') })).toBeFocused();
      await page.keyboard.press('Escape');
      await expect(read).toBeFocused();
    });

    await test.step('the places that the map has no room for', async () => {
      const note = map(page).getByRole('button', { name: together[language] });
      const inset = map(page).getByRole('region', { name: around[language] });
      expect((await note.boundingBox())?.height).toBeGreaterThanOrEqual(leastPlace);
      await expect(inset.getByRole('button')).toHaveCount(3);
      await expectUncovered(page, inset);
      const name = places[2]?.[language] ?? '';
      const hill = inset.getByRole('button', { name: new RegExp(`^${name},`) });
      expect((await hill.boundingBox())?.width).toBeGreaterThanOrEqual(leastPlace);
      await hill.click();
      await expect(popup(page, name)).toBeVisible();
      await expect(inset).toHaveCount(0);
      await popup(page).getByRole('button', { name: words.close, exact: true }).click();
      await expect(inset).toBeVisible();
      await note.click();
      await expect(note).toHaveCount(0);
      await expect(inset).toHaveCount(0);
      await expect(onMap(page, places[1]?.[language] ?? '')).toHaveCount(1);
      await page.getByRole('button', { name: whole[language] }).click();
      await expect(note).toBeVisible();
    });

    await test.step('a place of the map', async () => {
      const name = places[4]?.[language] ?? '';
      const target = onMap(page, name);
      await expect(target).toHaveCount(1);
      expect((await target.boundingBox())?.width).toBeGreaterThanOrEqual(leastPlace);
      await target.click();
      await expect(popup(page, name)).toBeVisible();
      await popup(page).getByRole('button', { name: words.close, exact: true }).click();
    });

    await test.step('the story as text, whose names open their places', async () => {
      await page.getByRole('button', { name: words.read }).click();
      const text = article(page).getByRole('group');
      const size = () =>
        text
          .locator('p')
          .nth(2)
          .evaluate((p) => getComputedStyle(p).fontSize);
      const before = Number.parseFloat(await size());
      await article(page).getByRole('button', { name: words.larger }).click();
      expect(Number.parseFloat(await size())).toBeGreaterThan(before);
      await expectNothing(page);
      await expectLargeEnough(page);
      await expectHighEnough(text.getByRole('button'));
      await text.evaluate((node) => {
        node.scrollTop = 200;
      });
      await text.getByRole('button').nth(5).click();
      await expect(popup(page)).toBeVisible();
      await popup(page).getByRole('button', { name: words.close, exact: true }).click();
      await expect.poll(() => text.evaluate((node) => node.scrollTop)).toBeGreaterThan(100);
      await article(page).getByRole('button', { name: words.shut }).click();
    });

    await test.step('it goes home as a square, not as a link', async () => {
      await page.getByRole('button', { name: home[language] }).click();
      const dialog = page.getByRole('dialog', { name: home[language] });
      await expect(dialog.getByRole('img')).toBeVisible();
      await expect(dialog.locator('a')).toHaveCount(0);
      await expectNothing(page);
      await expectLargeEnough(page);
      await page.keyboard.press('Escape');
      await expect(dialog).toHaveCount(0);
      await expect(page.getByRole('button', { name: home[language] })).toBeFocused();
    });

    await test.step('the other language, by one touch', async () => {
      await page.getByRole('button', { name: names[other] }).click();
      await expect(page.locator('html')).toHaveAttribute('lang', other);
      await expect(inList(page, places[0]?.[other] ?? '')).toBeVisible();
    });

    await test.step('a story of more places, all of them in sight', async () => {
      const { stories, title, last, date } = long[other];
      await page.getByRole('button', { name: stories }).click();
      const choice = page.getByRole('dialog').getByRole('button', { name: title });
      await expect(choice).toBeVisible();
      await expectNothing(page);
      await expectLargeEnough(page);
      await choice.click();
      await expect(page.getByRole('heading', { level: 1, name: title })).toBeVisible();
      await expect(page.getByText(date, { exact: true })).toBeVisible();
      const buttons = list(page).getByRole('button');
      await expect(buttons).toHaveCount(12);
      for (const button of await buttons.all()) {
        await expect(button).toBeInViewport({ ratio: 1 });
        expect((await button.boundingBox())?.height).toBeGreaterThanOrEqual(leastPlace);
        expect(await button.evaluate((it) => it.scrollWidth - it.clientWidth)).toBe(0);
      }
      await expectNothing(page);
      await inList(page, last).click();
      await expect(popup(page, last)).toBeFocused();
      await expect(inList(page, last)).toBeInViewport({ ratio: 1 });
    });
  });
}

test('without WebGL the places open all the same', async ({ page }) => {
  await page.addInitScript(noWebGL);
  await page.setViewportSize(upright);
  await open(page, '?view=kiosk&lang=en', 'failed');
  await wake(page);
  await expect(map(page).getByRole('alert')).toBeVisible();
  await expectNothing(page);
  for (const { en } of places) {
    await inList(page, en).click();
    await expect(popup(page, en).getByRole('blockquote')).toBeVisible();
  }
});
