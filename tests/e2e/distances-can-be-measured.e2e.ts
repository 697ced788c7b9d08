import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { expect, expectWithinWindow, map, onMap, open, popup, test } from './promise';

const words = {
  en: {
    measure: 'Measure',
    from: 'From',
    to: 'To',
    pick: 'To a point on the map',
    swap: 'Swap the two ends',
    rings: /^Rings of 50 km, 100 km and 250 km/,
    far: '480 km (300 miles)',
    there: 'east-north-east, 64°',
    back: 'west-south-west, 247°',
    about: /about .* km/,
    radius: 'Jabal Antara is known only to within about 7 km.',
  },
  ar: {
    measure: 'القياس',
    from: 'من',
    to: 'إلى',
    pick: 'إلى نقطة على الخريطة',
    swap: 'بدّل بين الطرفين',
    rings: /^دوائر على بعد/,
    far: '٤٨٠ كم (٣٠٠ ميل)',
    there: 'شرق شمال شرق، ٦٤',
    back: 'غرب جنوب غرب، ٢٤٧',
    about: /نحو .* كم/,
    radius: 'موقع جبل عنتر غير معروف إلا ضمن نحو ٧ كم.',
  },
} as const;

const opener = (page: Page, name: string) =>
  map(page).getByRole('button', { name, exact: true, expanded: false });
const panel = (page: Page, name: string) => map(page).getByRole('region', { name, exact: true });

async function openPanel(page: Page, name: string): Promise<Locator> {
  await opener(page, name).click();
  const opened = panel(page, name);
  await expect(opened).toBeVisible();
  return opened;
}

for (const language of ['en', 'ar'] as const) {
  const said = words[language];

  for (const [device, size] of [
    ['a wide window', { width: 1440, height: 900 }],
    ['a phone', { width: 390, height: 844 }],
  ] as const) {
    test(`in ${language} on ${device}, how far and whither one place lies from another is said`, async ({
      page,
    }) => {
      await page.setViewportSize(size);
      await page.emulateMedia({ reducedMotion: 'reduce' });
      await open(page, `?lang=${language}`);
      const measuring = await openPanel(page, said.measure);
      await measuring.getByLabel(said.to, { exact: true }).selectOption('mosul');
      const result = measuring.getByRole('status');
      await expect(result).toContainText(said.far);
      await expect(result).toContainText(said.there);
      await expectWithinWindow(page, measuring);
      await expectNothing(page);

      await measuring.getByRole('button', { name: said.swap }).click();
      await expect(result).toContainText(said.back);

      await measuring.getByLabel(said.from, { exact: true }).selectOption('raqqa');
      await measuring.getByLabel(said.to, { exact: true }).selectOption('jabal-antara');
      await expect(result).toContainText(said.about);
      await expect(result).toContainText(said.radius);
      await expectNothing(page);

      await page.keyboard.press('Escape');
      await expect(measuring).toHaveCount(0);
      await expect(opener(page, said.measure)).toBeFocused();
    });
  }
}

/** A quiet part of the map, far from every panel. */
async function picture(page: Page): Promise<string> {
  return (await page.screenshot({ clip: { x: 840, y: 420, width: 200, height: 180 } })).toString(
    'base64',
  );
}

/** The picture of a map that has come to rest. */
async function resting(page: Page): Promise<string> {
  let before = await picture(page);
  await expect
    .poll(async () => {
      const last = before;
      before = await picture(page);
      return before === last;
    })
    .toBe(true);
  return before;
}

test('line and rings are drawn on the map, and go when the panel is closed', async ({ page }) => {
  await open(page);
  const empty = await resting(page);
  const measuring = await openPanel(page, 'Measure');
  const rings = measuring.getByRole('checkbox', { name: words.en.rings });
  await rings.press('Space');
  await expect(rings).toBeChecked();
  await expect.poll(() => picture(page)).not.toBe(empty);
  const ringed = await resting(page);
  await measuring.getByLabel('Around').selectOption('mosul');
  await expect.poll(() => picture(page)).not.toBe(ringed);
  await page.keyboard.press('Escape');
  await expect.poll(() => picture(page)).toBe(empty);
});

test('by keyboard alone, a point under the cross-hair is measured to', async ({ page }) => {
  await open(page);
  await opener(page, 'Measure').press('Enter');
  const measuring = panel(page, 'Measure');
  const take = measuring.getByRole('button', { name: 'To a point on the map' });
  await take.press('Enter');
  const canvas = map(page).getByRole('application');
  await expect(canvas).toBeFocused();
  await expect(measuring.getByRole('status')).toContainText('Enter takes');
  await expectNothing(page);
  await page.keyboard.press('Enter');
  await expect(take).toBeFocused();
  await expect(measuring.getByRole('status')).toContainText('km (');

  await test.step('Escape takes none, and keeps what was there', async () => {
    const before = await measuring.getByRole('status').textContent();
    await take.press('Enter');
    await expect(canvas).toBeFocused();
    await page.keyboard.press('Escape');
    await expect(take).toBeFocused();
    await expect(measuring.getByRole('status')).toHaveText(before ?? '');
  });
});

test('a click on the map sets a point, and a click on a place takes the place', async ({
  page,
}) => {
  await open(page);
  const target = await onMap(page, 'Raqqa').boundingBox();
  if (!target) throw new Error('Raqqa is not on the map.');
  const measuring = await openPanel(page, 'Measure');
  const to = measuring.getByLabel('To', { exact: true });
  await measuring.getByRole('button', { name: 'To a point on the map' }).click();
  await page.mouse.click(target.x + target.width / 2, target.y + target.height / 2);
  await expect(to).toHaveValue('raqqa');
  await expect(measuring.getByRole('status')).toContainText('170 km');

  await measuring.getByRole('button', { name: 'To a point on the map' }).click();
  await page.mouse.click(target.x + target.width / 2, target.y + 140);
  await expect(to.getByRole('option', { selected: true })).toHaveText(/° N, .*° E/);
  await expect(measuring.getByRole('status')).not.toContainText('170 km');
});

for (const [language, hill, group] of [
  ['en', 'Jabal Antara', /close together/],
  ['ar', 'جبل عنتر', /متقارب/],
] as const) {
  test(`in ${language}, of places close together the one is taken that is meant`, async ({
    page,
  }) => {
    const { measure, to, pick } = words[language];
    await open(page, `?lang=${language}`);
    const measuring = await openPanel(page, measure);
    const end = measuring.getByLabel(to, { exact: true });
    const point = measuring.getByRole('button', { name: pick });
    await point.click();
    // its row beside the disc, then its name in the inset
    await onMap(page, hill).first().click();
    await expect(end).toHaveValue('jabal-antara');
    await point.click();
    await map(page).getByRole('button', { name: group }).click();
    await expect(end).toHaveValue('palmyra');
    await point.click();
    await onMap(page, hill).last().click();
    await expect(end).toHaveValue('jabal-antara');
    await expect(popup(page)).toHaveCount(0);
  });
}

test('by keyboard, a disc under the cross-hair is the place that it stands for', async ({
  page,
}) => {
  await open(page, '#map=7/34.5624/38.284');
  const measuring = await openPanel(page, 'Measure');
  await measuring.getByLabel('From', { exact: true }).selectOption('mosul');
  await measuring.getByRole('button', { name: 'To a point on the map' }).press('Enter');
  await expect(map(page).getByRole('application')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(measuring.getByLabel('To', { exact: true })).toHaveValue('palmyra');
});

test('miles are kept for the next visit', async ({ page }) => {
  await open(page);
  const measuring = await openPanel(page, 'Measure');
  await measuring.getByLabel('To', { exact: true }).selectOption('mosul');
  await measuring.getByRole('radio', { name: 'Miles' }).check({ force: true });
  await expect(measuring.getByRole('status')).toContainText('300 miles (480 km)');
  await open(page);
  const again = await openPanel(page, 'Measure');
  await expect(again.getByRole('radio', { name: 'Miles' })).toBeChecked();
});
