import type { Locator, Page } from '@playwright/test';
import { expect, map, onMap, open, test } from './promise';

const near = '#map=11/34.58/38.25';

/** What the map shows, as bytes of a picture of its quiet part, without the panels on it. */
async function picture(page: Page, canvas: Locator): Promise<string> {
  const box = await canvas.boundingBox();
  if (!box) throw new Error('The map has no size.');
  const clip = { x: box.x + 330, y: box.y + 60, width: box.width - 460, height: box.height - 320 };
  return (await page.screenshot({ clip })).toString('base64');
}

test('places, uncertain areas, landmarks and names go and come back, by keyboard too', async ({
  page,
}) => {
  await open(page, near);
  const canvas = map(page).getByRole('application');
  const opener = map(page).getByRole('button', { name: 'Layers' });
  await opener.click();
  await expect(opener).toHaveAttribute('aria-expanded', 'true');
  const panel = map(page).getByRole('group', { name: 'Layers' });
  // the picture of the whole is taken when two in a row are alike: everything has been drawn
  let before = await picture(page, canvas);
  await expect
    .poll(async () => {
      const last = before;
      before = await picture(page, canvas);
      return before === last;
    })
    .toBe(true);

  for (const layer of ['Places', 'Uncertain areas', 'Landmarks', 'Names']) {
    await test.step(layer, async () => {
      const box = panel.getByRole('checkbox', { name: layer });
      await expect(box).toBeChecked();
      await box.press('Space');
      await expect(box).not.toBeChecked();
      await expect.poll(() => picture(page, canvas)).not.toBe(before);
      await expect(onMap(page, 'Palmyra')).toHaveCount(layer === 'Places' ? 0 : 1);
      await box.press('Space');
      await expect(box).toBeChecked();
      await expect.poll(() => picture(page, canvas)).toBe(before);
    });
  }

  await test.step('Escape closes the panel and gives the focus back', async () => {
    await page.keyboard.press('Escape');
    await expect(panel).toHaveCount(0);
    await expect(opener).toBeFocused();
  });
});
