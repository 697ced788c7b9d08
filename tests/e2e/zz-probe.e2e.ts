import { test, expect, open, map, list, popup } from './promise';
test('probe', async ({ page }) => {
  const t0 = Date.now();
  await open(page);
  console.log('ready', Date.now() - t0);
  console.log(await page.locator('body').ariaSnapshot());
  await page.screenshot({ path: '/tmp/probe/open.png' });
  console.log(page.url());
  await list(page).getByRole('button', { name: /^Palmyra/ }).click();
  await expect(popup(page)).toBeVisible();
  console.log(await popup(page).ariaSnapshot());
  await page.screenshot({ path: '/tmp/probe/palmyra.png' });
  console.log(page.url());
});
