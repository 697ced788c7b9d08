import { expect, test, type Page } from '@playwright/test';
import { cachedVersions, Device, editionFile, KeptSite, look } from './keptSite';
import { wake } from './kiosk';
import { article, inList, map, popup } from './promise';

let site: KeptSite;
let device: Device;

const stories = ['palmyra-2016', 'danube'];
const title = (page: Page) => page.getByRole('heading', { level: 1 });

test.beforeEach(async () => {
  site = new KeptSite();
  await site.publish('one');
  await site.start();
});

test.afterEach(async () => {
  await device.remove();
  await site.stop();
});

/** Chromium finds nothing amiss, and every icon that is named can be drawn. */
async function canBeInstalled(page: Page): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const { errors, data } = await session.send('Page.getAppManifest');
  expect(errors).toEqual([]);
  expect(await session.send('Page.getInstallabilityErrors')).toEqual({ installabilityErrors: [] });
  const { icons, ...manifest } = JSON.parse(data ?? '{}') as {
    icons: { src: string; sizes: string }[];
  };
  expect(manifest).toMatchObject({ name: 'Dateline', display: 'standalone', start_url: './' });
  const drawn = await page.evaluate(
    (sources) =>
      Promise.all(
        sources.map(async (source) => {
          const image = new Image();
          image.src = source;
          await image.decode();
          return `${image.naturalWidth}x${image.naturalHeight}`;
        }),
      ),
    icons.map(({ src }) => src),
  );
  expect(drawn).toHaveLength(4);
  for (const [index, { sizes }] of icons.entries()) {
    if (sizes !== 'any') expect(drawn[index]).toBe(sizes);
  }
}

test('from the end of the first visit on, all of it comes from the device', async () => {
  test.slow();
  site.settings = { languages: ['ar'], stories };
  device = await Device.make();
  const first = await device.open(`${site.origin}/?view=kiosk`);
  const beforeReady = site.asked.slice(0, site.asked.indexOf('sw.js'));
  // what the next visit needs is asked for when this one has what it needs
  expect(beforeReady).toContain('geodata/basemap/world.pmtiles');
  expect(beforeReady).not.toContain('offline.json');
  expect(await look(first)).toEqual({ state: 'complete', version: undefined, waiting: undefined });
  await canBeInstalled(first);
  await site.stop();

  await test.step('another story opens, though the network has served this page', async () => {
    await wake(first);
    await first.getByRole('button', { name: 'قصص أخرى' }).click();
    const choice = first.getByRole('dialog', { name: 'اختر قصة' });
    // this page gets no list of titles any more, the next one does
    await choice.getByRole('button', { name: 'danube' }).click();
    await expect(title(first)).toHaveText('الدانوب من المنبع إلى البحر');
  });
  await device.close();

  const page = await device.open(`${site.origin}/?view=kiosk`);
  await test.step('a kiosk that is switched on greets in its own language', async () => {
    await expect(page.locator('html')).toHaveAttribute('lang', 'ar');
    await expect(title(page)).toHaveText('تنظيم الدولة الإسلامية يعود إلى تدمر');
    await wake(page);
    await inList(page, 'تدمر').click();
    await expect(popup(page, 'تدمر').getByRole('blockquote').first()).toBeVisible();
  });

  await page.goto(site.origin);
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready');
  await expect(article(page).getByRole('heading', { level: 1 })).toHaveText(
    'Islamic State is back in Palmyra',
  );
  expect(await page.evaluate(() => document.fonts.check('16px "IBM Plex Serif"'))).toBe(true);
  await inList(page, 'Raqqa').click();
  await expect(popup(page, 'Raqqa').getByRole('blockquote')).toContainText('IS capital of Raqqa');
  for (let step = 0; step < 2; step += 1) {
    await map(page).getByRole('button', { name: 'Zoom in', exact: true }).click();
  }
  const answers = await page.evaluate(async () => {
    const part = await fetch('geodata/basemap/world.pmtiles', { headers: { Range: 'bytes=5-14' } });
    const absent = await fetch('geodata/stories/palmyra-2016/original.txt');
    const kiosk = await fetch('geodata/kiosk.json');
    return {
      part: [part.status, part.headers.get('Content-Range'), (await part.arrayBuffer()).byteLength],
      absent: absent.status,
      kiosk: typeof ((await kiosk.json()) as unknown),
    };
  });
  const bytes = await page.evaluate(async () => {
    const list = (await (await fetch('offline.json')).json()) as {
      files: Record<string, { bytes: number }>;
    };
    return list.files['geodata/basemap/world.pmtiles']?.bytes;
  });
  expect(answers).toEqual({ part: [206, `bytes 5-14/${bytes}`, 10], absent: 404, kiosk: 'object' });

  await page.getByRole('button', { name: 'العربية' }).click();
  await expect(inList(page, 'الرقة')).toBeVisible();
  const lesson = await device.open(`${site.origin}/?view=classroom&lang=ar`);
  await expect(lesson.locator('html')).toHaveAttribute('dir', 'rtl');
  expect((await look(lesson)).version).toBe(site.version);
});

/** The page of the staff says how the version is kept, once this device has been asked. */
async function staffRead(page: Page, what: string): Promise<void> {
  await page.goto(`${site.origin}/?view=kiosk&check&lang=en`);
  const line = page
    .getByRole('listitem')
    .filter({ has: page.getByRole('heading', { name: 'Version', exact: true }) });
  await expect(async () => {
    await expect(page.locator('html')).toHaveAttribute('data-status', 'ready');
    if ((await line.innerText()).includes(what)) return;
    await page.getByRole('button', { name: 'Check again' }).click();
    throw new Error(`Not yet: ${what}`);
  }).toPass();
}

test('where the storage is full, the network serves it as ever', async () => {
  device = await Device.make();
  const page = await device.open('about:blank', 'any');
  const session = await page.context().newCDPSession(page);
  await session.send('Storage.overrideQuotaForOrigin', {
    origin: site.origin,
    quotaSize: 3_000_000,
  });
  await device.open(site.origin);
  expect(await look(page)).toMatchObject({ state: 'refused', reason: 'full' });
  expect(await cachedVersions(page)).toEqual([]);
  await staffRead(page, 'the storage is full');

  // when there is room again, it is used
  await session.send('Storage.overrideQuotaForOrigin', { origin: site.origin });
  expect(await look(page)).toMatchObject({ state: 'complete' });
  await staffRead(page, 'whole on this device');
});

test('where the browser keeps nothing, and where all is cleared, it runs from the network', async () => {
  // no site may keep anything
  site.settings = { stories };
  device = await Device.make({ profile: { default_content_setting_values: { cookies: 2 } } });
  const refused = await device.open(site.origin);
  await inList(refused, 'Raqqa').click();
  await expect(popup(refused, 'Raqqa')).toBeVisible();
  await staffRead(refused, 'not kept · the browser keeps nothing for this site');

  await test.step('and where the server is down, a kiosk stays with the story that it has', async () => {
    await refused.getByRole('button', { name: 'Back to the screen' }).click();
    await expect(refused.locator('canvas.maplibregl-canvas')).toBeVisible();
    await wake(refused);
    await site.stop();
    await refused.getByRole('button', { name: 'Other stories' }).click();
    const choice = refused.getByRole('dialog', { name: 'Choose a story' });
    await choice.getByRole('button', { name: 'danube' }).click();
    const said = refused.getByRole('dialog', { name: 'This part could not be loaded' });
    await said.getByRole('button', { name: 'Close' }).click();
    await inList(refused, 'Palmyra').click();
    await expect(popup(refused, 'Palmyra')).toBeVisible();
    await site.start();
  });
  await device.remove();

  device = await Device.make();
  const page = await device.open(site.origin);
  expect(await look(page)).toMatchObject({ state: 'complete' });
  await test.step('a version from which a disk has lost a file stays, and is mended', async () => {
    const file = 'geodata/basemap/world.pmtiles';
    await page.evaluate(async (lost) => {
      const gone = new URL(lost, document.baseURI).href;
      for (const name of await caches.keys()) await (await caches.open(name)).delete(gone);
    }, file);
    await site.stop();
    expect(await look(page)).toMatchObject({ state: 'fetching', reason: 'network' });
    await site.start();
    site.asked.length = 0;
    expect(await look(page)).toMatchObject({ state: 'complete', reason: undefined });
    expect(site.asked).toContain(file);
  });
  await page.evaluate(async () => {
    for (const name of await caches.keys()) await caches.delete(name);
  });
  site.holds = (path) => path === editionFile;
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-status', 'ready');
  await staffRead(page, 'being fetched');

  // an answer that does not come ends with the server that owed it
  site.holds = () => false;
  await site.stop();
  await site.start();
  await expect.poll(() => look(page)).toMatchObject({ state: 'complete' });
});
