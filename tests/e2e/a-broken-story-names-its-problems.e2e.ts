import type { Page } from '@playwright/test';
import { expect, open, test } from './promise';

const problem = (page: Page, file: string) => page.getByRole('listitem').filter({ hasText: file });

async function serve(page: Page, file: string, change: (text: string) => string): Promise<void> {
  await page.route(`**/palmyra-2016/${file}`, async (route) => {
    const response = await route.fetch();
    await route.fulfill({ response, body: change(await response.text()) });
  });
}

test('an address of a story that is not there says so, in both languages', async ({
  page,
  troubles,
}) => {
  // a host may answer 404, which Chromium writes to the console
  troubles.expect(/Failed to load resource: the server responded with a status of 404/);
  // the page hurries to fetch the first story, which nobody asked for here
  troubles.expect(/was preloaded using link preload but not used/);
  await open(page, '?story=nope', 'failed');
  await expect(page.getByRole('heading', { name: 'This story cannot be shown' })).toBeVisible();
  await expect(
    page.getByText('There is no story named “nope” here. Check the address.'),
  ).toBeVisible();
  await open(page, '?story=nope&lang=ar', 'failed');
  await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
  await expect(page.getByText('لا توجد هنا قصة باسم «nope». تحقّق من العنوان.')).toBeVisible();
});

test('a file that is not JSON is named, with what to do', async ({ page }) => {
  await serve(page, 'places.geojson', (text) => text.slice(0, 500));
  await open(page, '', 'failed');
  await expect(problem(page, 'places.geojson').first()).toBeVisible();
  await expect(problem(page, 'places.geojson').first()).toContainText('found');
});

test('every problem of several files is listed at once', async ({ page }) => {
  await serve(page, 'places.geojson', (text) =>
    text.replace('[43.11889, 36.335]', '[43.11889, 136.335]'),
  );
  await serve(page, 'story.json', (text) => text.replace('2016-12-11', '2016-12-41'));
  await serve(page, 'passages.json', (text) =>
    text.replace('"exact":"as an institution', '"exact":"as an Institution'),
  );
  await open(page, '', 'failed');
  await expect(page.getByText(/\d problems in its files:/)).toBeVisible();
  const wrongPlace = problem(page, 'places.geojson').first();
  await expect(wrongPlace).toContainText('/features/3/geometry/coordinates');
  await expect(wrongPlace).toContainText('136.335');
  await expect(wrongPlace).toContainText('longitude first');
  await expect(problem(page, 'story.json').first()).toContainText('2016-12-41');
  await expect(problem(page, 'passages.json').first()).toContainText('as an Institution');
});

test('a server that fails is told apart from a story that is wrong', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource.*passages\.json/);
  troubles.expect(/status of 500/);
  await page.route('**/passages.json', (route) => route.fulfill({ status: 500, body: 'no' }));
  await open(page, '', 'failed');
  await expect(problem(page, 'passages.json')).toContainText('500');
  await expect(problem(page, 'passages.json')).toContainText('try again');
});
