import type { Page } from '@playwright/test';
import { expect, hasStatus, open, popup, test } from './promise';

/** Serves a file of the story with one stretch replaced; nothing may be left as it was. */
async function replaceIn(page: Page, file: string, found: string, put: string): Promise<void> {
  await page.route(`**/palmyra-2016/${file}`, async (route) => {
    const response = await route.fetch();
    const text = await response.text();
    expect(text).toContain(found);
    await route.fulfill({ response, body: text.replaceAll(found, put) });
  });
}

const attack = '<img src=x onerror=window.attacked=1>';

for (const [what, file, found] of [
  ['the caption of a place', 'places.geojson', 'City on the Euphrates · Syria'],
  ['the name of a place', 'places.geojson', '"en": "Raqqa"'],
  ['the title', 'story.json', 'Islamic State is back in Palmyra'],
  ['the digest', 'article.en.md', 'It reports that'],
] as const) {
  test(`markup in ${what} makes no element: the judge says what it found`, async ({ page }) => {
    const put = found.startsWith('"en"') ? `"en": "${attack}"` : attack;
    await replaceIn(page, file, found, put);
    await open(page, '#place=raqqa', 'failed');
    await expect(page.getByRole('heading', { name: 'This story cannot be shown' })).toBeVisible();
    const problem = page.getByRole('listitem').filter({ hasText: file }).first();
    await expect(problem).toContainText('<img src=x');
    await expect(page.locator('img')).toHaveCount(0);
    expect(await page.evaluate(() => 'attacked' in window)).toBe(false);
  });
}

test('what only looks like markup is shown to the letter', async ({ page }) => {
  const caption = 'City “A & B”, 5 < 6 > 4, {x}, $&, \\\\n · Syria';
  await replaceIn(page, 'places.geojson', 'City on the Euphrates · Syria', caption);
  await page.goto('./#place=raqqa');
  await hasStatus(page, 'ready');
  await expect(popup(page, 'Raqqa').getByText('City “A & B”, 5 < 6 > 4, {x},')).toBeVisible();
});
