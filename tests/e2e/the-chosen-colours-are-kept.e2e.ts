import { expect, open, test } from './promise';

test('for the next visit, and changed again', async ({ page }) => {
  await page.emulateMedia({ colorScheme: 'light' });
  await open(page);
  const root = page.locator('html');
  await expect(root).toHaveAttribute('data-flavor', 'day');
  for (const [name, flavor] of [
    ['Night', 'night'],
    ['High contrast', 'contrast'],
    ['Day', 'day'],
  ] as const) {
    await test.step(name, async () => {
      const radio = page.getByRole('radio', { name });
      await radio.focus();
      await radio.press('Space');
      await expect(root).toHaveAttribute('data-flavor', flavor);
      await open(page);
      await expect(root).toHaveAttribute('data-flavor', flavor);
      await expect(page.getByRole('radio', { name })).toBeChecked();
    });
  }
});

test('before a choice the system’s own is taken', async ({ page }) => {
  const root = page.locator('html');
  const ground = () =>
    page.evaluate(() => getComputedStyle(document.documentElement).backgroundColor);
  await page.emulateMedia({ colorScheme: 'dark' });
  await open(page);
  await expect(root).toHaveAttribute('data-flavor', 'night');
  expect(await ground()).toBe('rgb(30, 27, 24)');
  await page.emulateMedia({ colorScheme: 'dark', contrast: 'more' });
  await open(page);
  await expect(root).toHaveAttribute('data-flavor', 'contrast');
  expect(await ground()).toBe('rgb(255, 255, 255)');
});
