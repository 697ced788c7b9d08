import type { Locator, Page } from '@playwright/test';
import { expect, inList, map, onMap, open, places, popup, test } from './promise';

async function close(page: Page): Promise<void> {
  await page.keyboard.press('Escape');
  await expect(popup(page)).toHaveCount(0);
}

/** Goes on with Tab, as a person without a pointer does, until the focus has come to an element. */
async function tabTo(page: Page, element: Locator): Promise<void> {
  for (let presses = 0; presses < 120; presses += 1) {
    if (await element.evaluate((each) => each === document.activeElement)) return;
    await page.keyboard.press('Tab');
  }
  throw new Error('The Tab key does not lead there.');
}

for (const language of ['en', 'ar'] as const) {
  test(`by pointer, on the map and in the list, in ${language}`, async ({ page }) => {
    await open(page, `?lang=${language}`);
    for (const { id, [language]: name } of places) {
      await test.step(`${id} on the map`, async () => {
        await onMap(page, name).first().click();
        await expect(popup(page, name)).toBeVisible();
        await expect(inList(page, name)).toHaveAttribute('aria-current', 'location');
        await close(page);
      });
      await test.step(`${id} in the list`, async () => {
        await inList(page, name).click();
        await expect(popup(page, name)).toBeVisible();
        await expect(onMap(page, name).first()).toHaveAttribute('aria-pressed', 'true');
        await close(page);
      });
    }
    await test.step('the neighbours in the inset', async () => {
      const inset = map(page).getByRole('region');
      for (const { [language]: name } of places.slice(0, 3)) {
        await inset.getByRole('button', { name: new RegExp(`^${name},`) }).click();
        await expect(popup(page, name)).toBeVisible();
        await close(page);
      }
    });
  });
}

test('by keyboard alone, on the map and in the list', async ({ page }) => {
  await open(page);
  for (const { id, en } of places) {
    await test.step(`${id} on the map`, async () => {
      const button = onMap(page, en).first();
      await tabTo(page, button);
      await page.keyboard.press('Enter');
      await expect(popup(page, en)).toBeVisible();
      await close(page);
      await expect(button).toBeFocused();
    });
  }
  await test.step('the list, by the link that skips to it', async () => {
    const skip = page.getByRole('link', { name: 'Skip to the places' });
    await skip.focus();
    await page.keyboard.press('Enter');
    for (const { en } of places) {
      await tabTo(page, inList(page, en));
      await page.keyboard.press('Enter');
      await expect(popup(page, en)).toBeVisible();
      await close(page);
      await expect(inList(page, en)).toBeFocused();
    }
  });
});

test('the group of neighbours opens into its places, and an area opens where it is touched', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await map(page)
    .getByRole('button', { name: /^3 places close together/ })
    .click();
  await expect(map(page).getByRole('button', { name: /places close together/ })).toHaveCount(0);
  const target = onMap(page, 'Jabal Antara');
  await expect(target).toHaveCount(1);
  const box = await target.boundingBox();
  if (!box) throw new Error('Jabal Antara has no place on the screen.');
  // beside its name, in the north-west, where no other area lies
  await expect
    .poll(async () => {
      await page.mouse.click(box.x - 20, box.y - 20);
      return popup(page, 'Jabal Antara').count();
    })
    .toBe(1);
  await test.step('and the open map closes it again', async () => {
    const panel = await map(page).boundingBox();
    const dialog = await popup(page).boundingBox();
    if (!panel || !dialog) throw new Error('The map or the popup is not on the screen.');
    // the upper corner that the popup leaves open; no area reaches so far
    const x = dialog.x - panel.x > 60 ? 30 : panel.width - 30;
    await map(page)
      .getByRole('application')
      .click({ position: { x, y: 30 } });
    await expect(popup(page)).toHaveCount(0);
  });
});
