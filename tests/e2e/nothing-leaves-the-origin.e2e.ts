import { headers } from '../../scripts/policy.ts';
import { expect, inList, map, onMap, open, places, popup, test } from './promise';

// that no request leaves, and no policy is broken, is what every test promises (promise.ts)
test('in a whole session of use', async ({ page }) => {
  const types = new Map<string, number>();
  page.on('request', (request) => {
    const kind = request.resourceType();
    types.set(kind, (types.get(kind) ?? 0) + 1);
  });
  await open(page);
  for (const { en } of places) {
    await inList(page, en).click();
    await popup(page, en).getByRole('button', { name: 'Sources' }).click();
    await page.keyboard.press('Escape');
  }
  await map(page)
    .getByRole('button', { name: /places close together/ })
    .click();
  await expect(onMap(page, 'Jabal Antara')).toHaveCount(1);
  for (let step = 0; step < 3; step += 1) {
    await map(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  }
  await page.getByRole('radio', { name: 'Night' }).check({ force: true });
  await page.getByRole('button', { name: 'العربية' }).click();
  await map(page).getByRole('button', { name: 'عودة إلى القصة' }).click();
  await expect(onMap(page, 'الموصل')).toBeInViewport();
  // the session was a real one: page, code, styles, fonts and data were asked for
  for (const kind of ['document', 'script', 'stylesheet', 'font', 'fetch']) {
    expect(types.get(kind), kind).toBeGreaterThan(0);
  }
});

test('and every answer carries the security headers', async ({ page }) => {
  const page0 = await page.goto('./');
  const script = await page.locator('script[src]').first().getAttribute('src');
  const answers = [
    page0,
    await page.request.get(script ?? ''),
    await page.request.get('./geodata/stories/palmyra-2016/story.json'),
  ];
  for (const answer of answers) {
    for (const [name, value] of Object.entries(headers)) {
      expect(answer?.headers()[name.toLowerCase()], name).toBe(value);
    }
  }
});
