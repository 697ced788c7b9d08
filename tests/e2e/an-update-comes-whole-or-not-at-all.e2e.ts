import { expect, test, type Page } from '@playwright/test';
import { cachedVersions, Device, editions, KeptSite, look, takeOver } from './keptSite';

let site: KeptSite;
let device: Device;

const isReady = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-status', 'ready');

/** The first version is on the device, and a page of it is open. */
async function visited(): Promise<Page> {
  const page = await device.open(site.origin);
  await look(page);
  await page.reload();
  await isReady(page);
  return page;
}

test.beforeEach(async () => {
  site = new KeptSite();
  await site.publish('one');
  await site.start();
  device = await Device.make();
});

test.afterEach(async () => {
  await device.remove();
  await site.stop();
});

test('a new version waits until it is asked for, and leaves none of the old one', async () => {
  test.slow();
  const page = await visited();
  const first = site.version;
  await site.publish('two');
  site.asked.length = 0;
  expect(await look(page)).toEqual({ state: 'complete', version: first, waiting: site.version });
  // what has not changed is not fetched again
  expect(site.asked).not.toContain('geodata/basemap/world.pmtiles');
  expect(await editions(page)).toEqual(['one', 'one']);
  await page.reload();
  await isReady(page);
  expect(await editions(page)).toEqual(['one', 'one']);

  expect(await takeOver(page)).toBe(true);
  expect(await editions(page)).toEqual(['one', 'one']);
  await page.reload();
  await isReady(page);
  expect(await editions(page)).toEqual(['two', 'two']);
  await expect.poll(() => cachedVersions(page)).toEqual([site.version]);
  expect(await takeOver(page)).toBe(false);

  // for ordinary readers it takes over when no page of the older one is open
  await site.publish('three');
  await look(page);
  await device.close();
  const next = await device.open(site.origin);
  expect(await editions(next)).toEqual(['three', 'three']);
});

test('a browser that dies in the middle keeps the last good version', async () => {
  test.slow();
  const page = await visited();
  const first = site.version;
  await site.publish('two');
  site.holds = (path) => path === 'index.html';
  site.asked.length = 0;
  void look(page).catch(() => undefined);
  await expect.poll(() => site.asked).toContain('index.html');
  await expect.poll(() => cachedVersions(page)).toContain(site.version);
  await device.kill(page);
  await site.stop();

  const without = await device.open(site.origin);
  expect(await editions(without)).toEqual(['one', 'one']);
  expect((await look(without)).version).toBe(first);
  await device.close();

  // it goes on where it was, and may die once more when all is there
  site.holds = () => false;
  await site.start();
  const again = await device.open(site.origin);
  expect(await editions(again)).toEqual(['one', 'one']);
  expect((await look(again)).waiting).toBe(site.version);
  expect(await takeOver(again)).toBe(true);
  await device.kill(again);
  const last = await device.open(site.origin);
  expect(await editions(last)).toEqual(['two', 'two']);
  await expect.poll(() => cachedVersions(last)).toEqual([site.version]);
});

test('a version that does not get ready goes back, and is not tried again', async () => {
  test.slow();
  const page = await visited();
  const first = site.version;
  await site.publish('two', (path) => /^assets\/app-.*\.js$/.test(path));
  await look(page);
  expect(await takeOver(page)).toBe(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'two');
  await page.reload();
  await isReady(page);
  expect(await editions(page)).toEqual(['one', 'one']);
  await device.close();

  const again = await device.open(site.origin);
  expect(await editions(again)).toEqual(['one', 'one']);
  expect(await look(again)).toEqual({ state: 'complete', version: first, failed: site.version });
  expect(await cachedVersions(again)).toEqual([first]);

  // the one that mends it is welcome
  await site.publish('three');
  expect((await look(again)).waiting).toBe(site.version);
  await device.close();
  expect(await editions(await device.open(site.origin))).toEqual(['three', 'three']);
});
