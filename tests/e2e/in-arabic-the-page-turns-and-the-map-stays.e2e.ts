import type { Locator } from '@playwright/test';
import { article, expect, inList, map, open, places, popup, test } from './promise';

async function centre(element: Locator): Promise<number> {
  const box = await element.boundingBox();
  if (!box) throw new Error('The element has no size.');
  return box.x + box.width / 2;
}

test('switching languages turns the page, keeps the map’s sides and the open place', async ({
  page,
}) => {
  await open(page);
  const zoom = map(page).getByRole('button', { name: /^(Zoom in|تكبير)$/ });
  const inset = map(page).getByRole('region', { name: /Around Palmyra|حول تدمر/ });
  expect(await centre(article(page))).toBeLessThan(await centre(map(page)));
  await inList(page, 'Mosul').click();
  await popup(page, 'Mosul').getByRole('button', { name: 'Next passage' }).click();
  await expect(popup(page, 'Mosul').getByText('2 of 2')).toBeVisible();

  await page.getByRole('button', { name: 'العربية' }).click();

  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page).toHaveTitle(/تدمر/);
  await test.step('the text is at the right, the map at the left', async () => {
    expect(await centre(article(page))).toBeGreaterThan(await centre(map(page)));
  });
  await test.step('the controls stay at the right of the map, the inset at its left', async () => {
    expect(await centre(zoom)).toBeGreaterThan(await centre(map(page)));
    expect(await centre(inset)).toBeLessThan(await centre(map(page)));
  });
  await test.step('the place stays open, in Arabic', async () => {
    const dialog = popup(page, 'الموصل');
    await expect(dialog.getByText('٢ من ٢')).toBeVisible();
    await expect(dialog.getByRole('blockquote')).toContainText('الأطراف الشرقية لأكبر مدينة');
    await expect(dialog.getByText('الموقع مؤكد')).toBeVisible();
    await expect(dialog.getByText('٤٨٠ كم')).toBeVisible();
    await expect(dialog.getByText('مختوم')).toBeVisible();
    await expect(dialog).toHaveAttribute('dir', 'rtl');
  });
  await test.step('the list speaks Arabic', async () => {
    for (const { ar } of places) await expect(inList(page, ar)).toBeVisible();
  });
  await test.step('west is left and east is right, as on every map', async () => {
    const target = (name: string) =>
      map(page)
        .getByRole('button', { name: new RegExp(`^${name},`) })
        .first();
    expect(await centre(target('الرقة'))).toBeLessThan(await centre(target('الموصل')));
  });

  await page.getByRole('button', { name: 'English' }).click();
  await expect(popup(page, 'Mosul').getByText('2 of 2')).toBeVisible();
  await expect(page.locator('html')).toHaveAttribute('dir', 'ltr');
});

test('a browser that speaks Arabic opens in Arabic', async ({ browser, baseURL }) => {
  const context = await browser.newContext({ locale: 'ar-SY', ...(baseURL && { baseURL }) });
  const page = await context.newPage();
  await open(page);
  await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
  await expect(inList(page, 'تدمر')).toBeVisible();
  await context.close();
});
