import { expect, map, onMap, open, places, popup, test } from './promise';

test('a basemap that cannot be read is said, and the places are there all the same', async ({
  page,
  troubles,
}) => {
  troubles.expect(/Failed to load resource.*world\.pmtiles/);
  await page.route('**/world.pmtiles', (route) => route.abort());
  await open(page);
  await expect(map(page).getByRole('status')).toHaveText('Parts of the map could not be loaded.');
  for (const { en } of places) await expect(onMap(page, en).first()).toBeVisible();
  await onMap(page, 'Mosul').click();
  await expect(popup(page, 'Mosul')).toBeVisible();
});
