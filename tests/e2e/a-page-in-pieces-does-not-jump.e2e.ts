import { expect, test } from '@playwright/test';
import { KeptSite } from './keptSite';

test('a page of which half has come is not seen before the rest', async ({ page }) => {
  const site = new KeptSite();
  let comes: () => void = () => undefined;
  site.between = new Promise((resolve) => {
    comes = resolve;
  });
  await site.publish('one');
  await site.start();
  try {
    await page.goto(site.origin, { waitUntil: 'commit' });
    // its text and its letters are there, and a frame has gone by
    await page.waitForFunction(async () => {
      await document.fonts.load('16px "IBM Plex Serif"');
      await new Promise(requestAnimationFrame);
      return document.querySelector('section[aria-label="Article"] p') !== null;
    });
    await expect(page.locator('#app')).toBeHidden();
    await expect(page.getByRole('list', { name: 'Places' })).toHaveCount(0);
    comes();
    await expect(page.getByRole('list', { name: 'Places' })).toBeVisible();
    await expect(page.locator('html')).toHaveAttribute('data-status', 'ready');
  } finally {
    await site.stop();
  }
});
