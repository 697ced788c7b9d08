import { expect, expectWithinWindow, inList, map, open, places, popup, test } from './promise';

const smallest = { width: 1024, height: 768 };
const windows = {
  // the size between them has a promise of its own below
  en: [{ width: 1920, height: 1080 }, smallest],
  // the same layout mirrored: where it is tightest
  ar: [smallest],
};

for (const language of ['en', 'ar'] as const) {
  test(`whole, for each place, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    for (const size of windows[language]) {
      await page.setViewportSize(size);
      for (const { id, [language]: name } of places) {
        await test.step(`${id} at ${size.width} × ${size.height}`, async () => {
          await inList(page, name).click();
          const dialog = popup(page, name);
          await expect(dialog).toBeVisible();
          await expectWithinWindow(page, dialog);
          await expect(dialog.getByRole('button').last()).toBeInViewport({ ratio: 1 });
          await test.step('with its sources open too', async () => {
            await dialog.getByRole('button', { name: /Sources|المصادر/ }).click();
            await expect(dialog.getByRole('link').first()).toBeVisible();
            await expectWithinWindow(page, dialog);
          });
          await page.keyboard.press('Escape');
        });
      }
    }
  });
}

test('and never covers the place that it is about, nor the credits of the map', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  for (const { en } of places) {
    await inList(page, en).click();
    await expectWithinWindow(page, popup(page, en));
    const target = map(page)
      .getByRole('button', { name: new RegExp(`^${en},`) })
      .first();
    await expect(async () => {
      const dialog = await popup(page, en).boundingBox();
      const spot = await target.boundingBox();
      const panel = await map(page).boundingBox();
      if (!dialog || !spot || !panel) throw new Error(`${en} is not on the screen.`);
      const x = spot.x + spot.width / 2;
      const y = spot.y + spot.height / 2;
      const covers =
        x > dialog.x && x < dialog.x + dialog.width && y > dialog.y && y < dialog.y + dialog.height;
      expect(covers, `the popup covers ${en}`).toBe(false);
      expect(dialog.y + dialog.height).toBeLessThanOrEqual(panel.y + panel.height - 24);
    }).toPass();
    await page.keyboard.press('Escape');
  }
});
