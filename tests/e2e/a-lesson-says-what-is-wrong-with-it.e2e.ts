import { way } from './lesson';
import { article, expect, hasStatus, list, open, test } from './promise';

const tour = '**/palmyra-2016/tour.json';

test('a tour with a mistake is named with it, and the way back to the story is there', async ({
  page,
}) => {
  await page.route(tour, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    await route.fulfill({ response, body: text.replace('"places": [', '"places": "",\n"x": [') });
  });
  await open(page, '?view=classroom', 'failed');
  await expect(page.getByRole('heading', { name: 'This lesson cannot be shown' })).toBeVisible();
  await expect(page.getByRole('listitem').filter({ hasText: 'tour.json' }).first()).toContainText(
    'a list of places',
  );
  await page.getByRole('button', { name: 'Leave the lesson' }).click();
  await hasStatus(page, 'ready');
  await expect(list(page).getByRole('button')).toHaveCount(5);
});

test('a story without a tour goes from place to place', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource.*tour\.json/);
  troubles.expect(/status of 404/);
  await page.route(tour, (route) => route.fulfill({ status: 404, body: '' }));
  await open(page, '?view=classroom');
  // all of it, its five places, and “Where is it?”
  await expect(way(page).getByRole('button')).toHaveCount(7);
  await page.keyboard.press('PageDown');
  await expect(article(page).getByRole('heading', { level: 1 })).toContainText('Palmyra');
  await expect(article(page).getByRole('blockquote')).toHaveCount(1);
});

test('code of the lesson that does not come leaves the story where it was', async ({
  page,
  troubles,
}) => {
  troubles.expect(/Failed to load resource|Failed to fetch dynamically|net::ERR_FAILED/);
  await open(page);
  await page.route('**/assets/Classroom-*.js', (route) => route.abort());
  await page.getByRole('button', { name: 'Classroom' }).click();
  await expect(page.getByRole('dialog', { name: 'This part could not be loaded' })).toBeVisible();
  await page.keyboard.press('Escape');
  await expect(list(page).getByRole('button')).toHaveCount(5);
});
