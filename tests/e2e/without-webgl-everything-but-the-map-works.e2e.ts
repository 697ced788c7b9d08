import { expectNothing } from './axe';
import { noWebGL } from './noWebGL';
import { article, expect, inList, list, map, open, places, popup, test } from './promise';

test.beforeEach(async ({ page }) => {
  await page.addInitScript(noWebGL);
});

for (const [language, title, measuring] of [
  [
    'en',
    'The map cannot be drawn here',
    { open: 'Measure', to: 'To', far: '480 km (300 miles)', point: /point on the map/ },
  ],
  [
    'ar',
    'لا يمكن رسم الخريطة هنا',
    { open: 'القياس', to: 'إلى', far: '٤٨٠ كم (٣٠٠ ميل)', point: /نقطة/ },
  ],
] as const) {
  test(`a clear message, the article, the list and all passages, in ${language}`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`, 'failed');
    const message = map(page).getByRole('alert');
    await expect(message).toContainText(title);
    await expect(message).toContainText('WebGL');
    await expect(article(page).getByRole('heading', { level: 1 })).toBeVisible();
    await expect(list(page).getByRole('button')).toHaveCount(5);
    for (const { [language]: name } of places) {
      await inList(page, name).click();
      await expect(popup(page, name).getByRole('blockquote')).toBeVisible();
      await page.keyboard.press('Escape');
      await expect(inList(page, name)).toBeFocused();
    }

    await test.step('from Palmyra to Mosul is measured all the same', async () => {
      const opener = map(page).getByRole('button', { name: measuring.open, exact: true });
      await opener.click();
      const panel = map(page).getByRole('region', { name: measuring.open, exact: true });
      await panel.getByLabel(measuring.to, { exact: true }).selectOption('mosul');
      await expect(panel.getByRole('status')).toContainText(measuring.far);
      await expect(panel.getByRole('button', { name: measuring.point })).toHaveCount(0);
      await expectNothing(page);
      await page.keyboard.press('Escape');
      await expect(panel).toHaveCount(0);
      await expect(opener).toBeFocused();
    });
  });
}

test('a link still opens its place and passage', async ({ page }) => {
  await open(page, '#map=8/35/40&place=mosul&passage=mosul-outskirts', 'failed');
  await expect(popup(page, 'Mosul').getByText('2 of 2')).toBeVisible();
});
