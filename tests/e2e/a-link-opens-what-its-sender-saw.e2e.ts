import {
  cameraOf,
  expect,
  hashOf,
  hasStatus,
  inList,
  map,
  onMap,
  open,
  popup,
  test,
} from './promise';

test('place, passage, language and camera: by reload, by a copied link, in both languages', async ({
  page,
  context,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page);
  await inList(page, 'Palmyra').click();
  await popup(page).getByRole('button', { name: 'Next passage' }).click();
  await popup(page).getByRole('button', { name: 'Next passage' }).click();
  await map(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(page).toHaveURL(
    /\?story=palmyra-2016&view=explore&lang=ar#map=[\d.]+\/[\d.]+\/[\d.]+&place=palmyra&passage=palmyra-ruins$/,
  );
  const sent = page.url();

  await test.step('by reload', async () => {
    await page.reload();
    await hasStatus(page, 'ready');
    expect(page.url()).toBe(sent);
    await expect(page.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(popup(page, 'تدمر').getByText('٣ من ٨')).toBeVisible();
  });

  await test.step('by a copied link', async () => {
    const other = await context.newPage();
    await other.goto(sent);
    await hasStatus(other, 'ready');
    expect(other.url()).toBe(sent);
    await expect(popup(other, 'تدمر').getByText('٣ من ٨')).toBeVisible();
    await other.close();
  });
});

test('time, layers and what is measured: by a link too', async ({ page }) => {
  const said = '#time=recapture-2016&hide=labels&measure=palmyra~36.34,43.13&rings=raqqa';
  await open(page, said);
  const measuring = map(page).getByRole('region', { name: 'Measure', exact: true });
  await expect(measuring.getByLabel('From', { exact: true })).toHaveValue('palmyra');
  await expect(measuring.getByRole('status')).toContainText('480 km');
  await expect(measuring.getByLabel('Around')).toHaveValue('raqqa');
  await expect
    .poll(() => hashOf(page))
    .toMatchObject({
      time: 'recapture-2016',
      hide: 'labels',
      measure: 'palmyra~36.34,43.13',
      rings: 'raqqa',
    });
});

const camera = { zoom: 8.5, lat: 35.5, lng: 39.25 };
// the whole table stands in tests/unit/explorer/address.test.ts; here, that the page goes by it
const malformed = [
  [
    'a language and a view that are none',
    '?lang=xx&view=x',
    '#map=8.5/35.5/39.25&place=raqqa',
    camera,
    'Raqqa',
  ],
  ['a camera off the earth', '', '#map=8/95/39&place=raqqa', null, 'Raqqa'],
  ['a place of markup', '', '#map=8.5/35.5/39.25&place=%3Cimg%3E', camera, ''],
  ['an unknown place', '', '#map=8.5/35.5/39.25&place=atlantis', camera, ''],
  [
    'a passage of another place',
    '?x=1&y',
    '#z=2&place=raqqa&passage=mosul-outskirts&&=',
    null,
    'Raqqa',
  ],
] as const;

test('malformed parts of a link are ignored, and the rest counts', async ({ page }) => {
  for (const [what, query, hash, expected, place] of malformed) {
    await test.step(what, async () => {
      // a page of its own: a new hash alone would not load the app again
      await page.goto('about:blank');
      await open(page, query + hash);
      await expect(page.locator('html')).toHaveAttribute('lang', 'en');
      await expect(popup(page)).toHaveCount(place === '' ? 0 : 1);
      if (place !== '') await expect(popup(page, place)).toBeVisible();
      if (expected) expect(await cameraOf(page)).toEqual(expected);
      expect((await hashOf(page))['passage']).toBeUndefined();
    });
  }
});

test('a link that is followed while the page is open is followed', async ({ page }) => {
  await open(page, '#place=mosul');
  await page.evaluate(() => {
    location.hash = '#map=9/36/39&place=raqqa';
  });
  await expect(popup(page, 'Raqqa')).toBeVisible();
  await expect.poll(() => cameraOf(page)).toEqual({ zoom: 9, lat: 36, lng: 39 });
  await test.step('without a camera to the story’s own view', async () => {
    await page.evaluate(() => {
      location.hash = '#place=mosul';
    });
    await expect(popup(page, 'Mosul')).toBeVisible();
    await expect.poll(() => hashOf(page)).toEqual({ place: 'mosul' });
  });
  await test.step('and back to what was seen before', async () => {
    await page.goBack();
    await expect(popup(page, 'Raqqa')).toBeVisible();
    await expect.poll(() => cameraOf(page)).toEqual({ zoom: 9, lat: 36, lng: 39 });
  });
  await page.evaluate(() => {
    location.hash = '';
  });
  await expect(popup(page)).toHaveCount(0);
});

test('a name in the text is a link like any other: it can be opened elsewhere', async ({
  page,
  context,
}) => {
  await open(page);
  const elsewhere = context.waitForEvent('page');
  await page
    .getByRole('article')
    .getByRole('link', { name: 'Mosul', exact: true })
    .first()
    .click({ modifiers: ['ControlOrMeta'] });
  const other = await elsewhere;
  await hasStatus(other, 'ready');
  await expect(popup(other, 'Mosul')).toBeVisible();
  await expect(popup(page)).toHaveCount(0);
  await expect(onMap(page, 'Mosul')).toHaveAttribute('aria-pressed', 'false');
});
