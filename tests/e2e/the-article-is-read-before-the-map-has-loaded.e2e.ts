import { article, expect, hasStatus, inList, map, onMap, popup, test } from './promise';

test('article, list and passages work while the code of the map is on its way', async ({
  page,
}) => {
  let letGo = (): void => undefined;
  const held = new Promise<void>((resolve) => {
    letGo = resolve;
  });
  let asked = 0;
  await page.route(/\/assets\/load-[^/]*\.js$/, async (route) => {
    asked += 1;
    await held;
    await route.continue();
  });

  await page.goto('./', { waitUntil: 'commit' });
  await expect(article(page).getByRole('heading', { level: 1 })).toHaveText(
    'Islamic State is back in Palmyra',
  );
  await expect(article(page).getByText('Islamic State (IS) fighters have')).toBeVisible();
  await expect(map(page).getByRole('application')).toHaveCount(0);
  await inList(page, 'Raqqa').click();
  await expect(popup(page, 'Raqqa').getByRole('blockquote')).toContainText('IS capital of Raqqa');
  await expect.poll(() => asked).toBe(1);
  await hasStatusLoading(page);

  letGo();
  await hasStatus(page, 'ready');
  await expect(onMap(page, 'Raqqa')).toHaveAttribute('aria-pressed', 'true');
  await expect(popup(page, 'Raqqa')).toBeVisible();
});

test('in the page as it is served no place is open yet', async ({ request }) => {
  const page = await (await request.get('./')).text();
  const links = page.match(/<a [^>]*data-mention[^>]*>/g) ?? [];
  expect(links.length).toBeGreaterThan(10);
  expect(links.filter((link) => /class="[^"]*(chosen|lit)|aria-current/.test(link))).toEqual([]);
});

test('the page as it is served names what its text is seen in before any script holds it up, and no map', async ({
  request,
}) => {
  const page = await (await request.get('./')).text();
  const holdsUp = page.search(/<script(?![^>]*type="module")/);
  expect(holdsUp).toBeGreaterThan(0);
  const named = [...page.matchAll(/<link [^>]*href="([^"]*)"/g)];
  const before = named.filter(({ index }) => index < holdsUp).map(([tag]) => tag);
  expect(before.filter((tag) => tag.includes('as="font"'))).toHaveLength(5);
  expect(before.filter((tag) => tag.includes('rel="stylesheet"'))).toHaveLength(2);
  const files = named.map(([, href]) => href);
  expect(files).toContainEqual(expect.stringContaining('/app-'));
  expect(files).not.toContainEqual(expect.stringMatching(/\/(load|maplibre)[^/]*\.js$/));
});

test('a map whose code does not come says so, and the rest works', async ({ page, troubles }) => {
  troubles.expect(/Failed to load resource.*load-/);
  troubles.expect(/modulepreload|Failed to fetch dynamically imported module/);
  await page.route(/\/assets\/load-[^/]*\.js$/, (route) => route.abort());
  await page.goto('./');
  await hasStatus(page, 'failed');
  await expect(map(page).getByRole('alert')).toContainText('The map could not be loaded');
  await inList(page, 'Mosul').click();
  await expect(popup(page, 'Mosul').getByRole('blockquote')).toBeVisible();
});

async function hasStatusLoading(page: Parameters<typeof hasStatus>[0]): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-status', 'loading');
}
