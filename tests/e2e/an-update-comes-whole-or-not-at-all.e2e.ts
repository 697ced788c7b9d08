import { expect, test, type Page } from '@playwright/test';
import {
  cachedVersions,
  Device,
  editions,
  holdPatience,
  KeptSite,
  look,
  takeOver,
} from './keptSite';
import { wake } from './kiosk';
import { noWebGL } from './noWebGL';

let site: KeptSite;
let device: Device;

const isReady = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-status', 'ready');

const second = 1000;

/** The first version is on the device, and a page is open. */
async function visited(address = ''): Promise<Page> {
  const page = await device.open(`${site.origin}/${address}`);
  await look(page);
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

test('a new version waits until no visitor is there, and leaves none of the old one', async () => {
  test.slow();
  const page = await visited('?view=kiosk&lang=en');
  const first = site.version;
  await site.publish('two');
  site.asked.length = 0;
  expect(await look(page)).toMatchObject({ state: 'complete', waiting: site.version });
  // what has not changed is not fetched again
  expect(site.asked).not.toContain('geodata/basemap/world.pmtiles');
  await page.clock.install();
  await page.reload();
  await isReady(page);
  await wake(page);
  expect(await look(page)).toEqual({ state: 'complete', version: first, waiting: site.version });
  expect(await editions(page)).toEqual(['one', 'one']);

  await test.step('a visitor who touches it now and then is not disturbed', async () => {
    await page.evaluate(() => Reflect.set(window, 'isTheSame', true));
    for (let touch = 0; touch < 3; touch += 1) {
      await page.clock.runFor(45 * second);
      await page.keyboard.press('Shift');
    }
    expect(await page.evaluate(() => Reflect.get(window, 'isTheSame') as unknown)).toBe(true);
    expect(await editions(page)).toEqual(['one', 'one']);
  });
  await test.step('when the visitor is gone, the screen is of the new version', async () => {
    await expect(async () => {
      // the page goes away under the clock, and perhaps before that for a map that lags behind it
      await page.clock.runFor(75 * second).catch(() => undefined);
      await expect(page.locator('html')).toHaveAttribute('data-edition', 'two', {
        timeout: 10 * second,
      });
    }).toPass();
    await isReady(page);
    expect(await editions(page)).toEqual(['two', 'two']);
    await expect.poll(() => cachedVersions(page)).toEqual([site.version]);
    expect(await takeOver(page)).toBe(false);
  });

  await test.step('for readers it takes over when no page of the older one is open', async () => {
    await site.publish('three');
    // the page may still be looking on its own, at what was there before
    await expect.poll(async () => (await look(page)).waiting).toBe(site.version);
    await device.close();
    expect(await editions(await device.open(site.origin))).toEqual(['three', 'three']);
  });
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

  // it goes on where it was, and may die once more while the new version draws its first map
  site.holds = () => false;
  await site.start();
  const again = await device.open(site.origin);
  expect(await editions(again)).toEqual(['one', 'one']);
  expect((await look(again)).waiting).toBe(site.version);
  expect(await takeOver(again)).toBe(true);
  await again.reload({ waitUntil: 'commit' });
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
  const expire = await holdPatience(page);
  expect(await takeOver(page)).toBe(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'two');
  await expire();
  // nobody touches the page
  await expect(page.locator('html')).toHaveAttribute('data-edition', 'one');
  await isReady(page);
  expect(await editions(page)).toEqual(['one', 'one']);
  const report = { state: 'complete', version: first, waiting: undefined, failed: site.version };
  expect(await look(page)).toEqual(report);
  expect(await cachedVersions(page)).toEqual([first]);

  // the one that mends it is welcome
  await site.publish('three');
  expect((await look(page)).waiting).toBe(site.version);
  await device.close();
  expect(await editions(await device.open(site.origin))).toEqual(['three', 'three']);
});

test('where no map can be drawn it comes too, and stays', async () => {
  const page = await device.open('about:blank', 'any');
  await page.context().addInitScript(noWebGL);
  await page.goto(site.origin);
  await look(page);
  await site.publish('two');
  await look(page);
  expect(await takeOver(page)).toBe(true);
  await page.reload();
  await expect(page.locator('html')).toHaveAttribute('data-status', 'failed');
  expect(await editions(page)).toEqual(['two', 'two']);
  // the older one goes when the newer one has shown that it is good
  await expect.poll(() => cachedVersions(page)).toEqual([site.version]);
});
