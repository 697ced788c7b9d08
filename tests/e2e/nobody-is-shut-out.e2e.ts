import { expectNothing } from './axe';
import { expect, inList, map, open, popup, test } from './promise';

const words = {
  en: {
    flavors: ['Day', 'Night', 'High contrast'],
    place: 'Jabal al Tar',
    layers: 'Layers',
    sources: 'Sources',
    tabs: ['Place', 'Article', 'All places'],
  },
  ar: {
    flavors: ['نهاري', 'ليلي', 'تباين عالٍ'],
    place: 'جبل الطار',
    layers: 'الطبقات',
    sources: 'المصادر',
    tabs: ['المكان', 'المقال', 'كل الأماكن'],
  },
} as const;

for (const language of ['en', 'ar'] as const) {
  const { flavors, place, layers, sources, tabs } = words[language];

  test(`axe finds nothing in ${language}, in any flavor, closed, open or with sources`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    for (const flavor of flavors) {
      await test.step(flavor, async () => {
        await page.getByRole('radio', { name: flavor }).check({ force: true });
        await expectNothing(page);
        await inList(page, place).click();
        await expect(popup(page, place)).toBeVisible();
        await expectNothing(page);
        await popup(page).getByRole('button', { name: sources }).click();
        await expectNothing(page);
        await page.keyboard.press('Escape');
      });
    }
    await test.step('with the layers open', async () => {
      await map(page).getByRole('button', { name: layers }).click();
      await expectNothing(page);
    });
  });

  test(`axe finds nothing on a phone in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}#place=jabal-al-tar`);
    for (const tab of tabs) {
      await page.getByRole('tab', { name: tab, exact: true }).click();
      await expectNothing(page);
    }
  });
}

test('axe finds nothing where a story is broken', async ({ page }) => {
  await page.route('**/story.json', (route) => route.fulfill({ body: '{' }));
  await open(page, '', 'failed');
  await expectNothing(page);
});

test('the keyboard is not caught: Tab leads out of an open place, both ways', async ({ page }) => {
  await open(page, '#place=jabal-antara');
  const dialog = popup(page, 'Jabal Antara');
  const inside = () => dialog.evaluate((it) => it.contains(document.activeElement));
  for (const [button, key] of [
    [dialog.getByRole('button').last(), 'Tab'],
    [dialog.getByRole('button', { name: 'Close' }), 'Shift+Tab'],
  ] as const) {
    await button.focus();
    expect(await inside()).toBe(true);
    await page.keyboard.press(key);
    // at most the dialog itself stands between the button and the page around it
    if (await inside()) await page.keyboard.press(key);
    expect(await inside()).toBe(false);
    await expect(dialog).toBeVisible();
  }
});
