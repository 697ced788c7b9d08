import { readFileSync } from 'node:fs';
import { expectNothing } from './axe';
import { article, expect, hasStatus, inList, list, map, onMap, open, popup, test } from './promise';

const words = {
  en: {
    menu: 'Stories',
    palmyra: 'Islamic State is back in Palmyra',
    danube: 'The Danube from source to sea',
    own: 'A text of our own',
    disputed: 'Source of the Danube',
    says: 'Disputed: within about 16 km',
    vienna: 'Vienna',
  },
  ar: {
    menu: 'القصص',
    palmyra: 'تنظيم الدولة الإسلامية يعود إلى تدمر',
    danube: 'الدانوب من المنبع إلى البحر',
    own: 'نص من إعدادنا',
    disputed: 'منبع الدانوب',
    says: 'مختلف فيه: ضمن نحو ١٦ كم',
    vienna: 'فيينا',
  },
} as const;

/** The stories of the menu, in its order. */
const { stories: listed } = JSON.parse(readFileSync('geodata/stories/index.json', 'utf8')) as {
  readonly stories: readonly { readonly title: Readonly<Record<'en' | 'ar', string>> }[];
};
const titlesIn = (language: 'en' | 'ar') => listed.map(({ title }) => title[language]);

/** Near the two springs, so that the area between them stands by itself. */
const atTheSource = 'map=9.5/48.023/8.338';

for (const language of ['en', 'ar'] as const) {
  const { menu, palmyra, danube, own, disputed, says, vienna } = words[language];

  test(`the header leads to another story and back, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    const opener = page.getByRole('button', { name: menu });
    const stories = page.getByRole('navigation', { name: menu });

    await test.step('the menu marks the story that is open', async () => {
      await opener.click();
      await expect(stories.getByRole('link')).toHaveText(titlesIn(language));
      await expect(stories.locator('[aria-current]')).toHaveText(palmyra);
      await expectNothing(page);
    });

    await test.step('a link opens the other one, in the same language', async () => {
      await stories.getByRole('link', { name: danube }).click();
      await expect(page).toHaveURL(new RegExp(`story=danube&view=explore&lang=${language}`));
      await hasStatus(page, 'ready');
      await expect(page.locator('html')).toHaveAttribute('lang', language);
      await expect(article(page).getByRole('heading', { level: 1 })).toHaveText(danube);
      await expect(article(page)).toContainText(own);
      await expect(list(page).getByRole('button')).toHaveCount(12);
      await expect(onMap(page, vienna)).toBeVisible();
      await expectNothing(page);
    });

    await test.step('and the way back is the same', async () => {
      await opener.click();
      await expect(stories.locator('[aria-current]')).toHaveText(danube);
      await stories.getByRole('link', { name: palmyra }).click();
      await hasStatus(page, 'ready');
      await expect(article(page).getByRole('heading', { level: 1 })).toHaveText(palmyra);
    });
  });

  test(`a disputed place is an area, and its popup says so, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?story=danube&lang=${language}#${atTheSource}`);
    // an area is not drawn as a disc: far from its middle a click still meets it
    const box = await map(page).boundingBox();
    if (!box) throw new Error('The map has no place on the screen.');
    await page.mouse.click(box.x + box.width / 2, box.y + box.height / 2 + 120);
    await expect(popup(page, disputed)).toContainText(says);

    await popup(page).getByRole('button').first().focus();
    await page.keyboard.press('Escape');
    await inList(page, disputed).click();
    await expect(popup(page, disputed)).toContainText(says);
    await expectNothing(page);
  });
}

test('by keyboard: the menu opens, is walked through, and closes with the focus where it was', async ({
  page,
}) => {
  await open(page);
  const opener = page.getByRole('button', { name: 'Stories' });
  const links = page.getByRole('navigation', { name: 'Stories' }).getByRole('link');
  await opener.focus();
  await page.keyboard.press('Enter');
  await expect(links).toHaveCount(listed.length);
  for (let link = 0; link < listed.length; link += 1) await page.keyboard.press('Tab');
  await expect(links.last()).toBeFocused();
  await page.keyboard.press('Escape');
  await expect(links).toHaveCount(0);
  await expect(opener).toBeFocused();

  await page.keyboard.press('Enter');
  await expect(links).toHaveCount(listed.length);
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Enter');
  await expect(page).toHaveURL(/story=danube/);
  await hasStatus(page, 'ready');
});

test('on a phone too', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  const opener = page.getByRole('button', { name: 'Stories' });
  await opener.click();
  const danube = page.getByRole('link', { name: words.en.danube });
  for (const target of [opener, danube]) {
    expect((await target.boundingBox())?.height).toBeGreaterThanOrEqual(44);
  }
  await expectNothing(page);
  await danube.click();
  await expect(page).toHaveURL(/story=danube/);
  await hasStatus(page, 'ready');
  await expect(page.getByRole('heading', { level: 1 })).toHaveText(words.en.danube);
  await expectNothing(page);
});

test('where the list cannot be had, the menu says so', async ({ page, troubles }) => {
  troubles.expect(/index\.json/);
  await open(page);
  await page.route('**/stories/index.json', (route) => route.abort());
  await page.getByRole('button', { name: 'Stories' }).click();
  await expect(page.getByRole('alert')).toContainText('could not be loaded');

  await page.unroute('**/stories/index.json');
  await page.mouse.click(700, 500);
  await page.getByRole('button', { name: 'Stories' }).click();
  await expect(page.getByRole('link', { name: words.en.danube })).toBeVisible();
});
