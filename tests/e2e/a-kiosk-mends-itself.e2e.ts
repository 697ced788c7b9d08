import type { JSHandle, Page } from '@playwright/test';
import { noWebGL } from './noWebGL';
import { expect, hasStatus, test } from './promise';

const size = { width: 1080, height: 1920 };
const noMap = 'The map cannot be drawn on this screen.';

const place = (page: Page, name: string) =>
  page.getByRole('list', { name: 'Places' }).getByRole('button', { name: new RegExp(`^${name}`) });
const sheet = (page: Page, name: string) =>
  page.getByRole('dialog', { name: new RegExp(`^${name}`) });
const canvas = (page: Page) => page.locator('canvas.maplibregl-canvas');

/** The map has to be drawn anew, and the page says so. */
const isAtWork = (page: Page) =>
  expect(page.locator('html')).toHaveAttribute('data-status', 'loading');

/** A visitor touches the screen beside all buttons; for them the map stands still. */
const touch = (page: Page) => page.mouse.click(size.width / 2, 60);

async function come(page: Page, address: string): Promise<void> {
  await page.clock.install();
  await page.goto(`./${address}`);
  await expect(place(page, 'Mosul')).toBeVisible();
  await touch(page);
  await hasStatus(page, 'ready');
}

/** A visitor touches the screen, then a place. */
async function visit(page: Page, name: string): Promise<void> {
  await touch(page);
  await place(page, name).click();
  await expect(sheet(page, name)).toBeVisible();
}

/** What takes the graphics card away from the map, and gives it back. */
function graphicsOf(page: Page): Promise<JSHandle<WEBGL_lose_context | null>> {
  return canvas(page).evaluateHandle(
    (it) =>
      (it as HTMLCanvasElement).getContext('webgl2')?.getExtension('WEBGL_lose_context') ?? null,
  );
}

const lose = async (page: Page) => {
  const graphics = await graphicsOf(page);
  await graphics.evaluate((it) => it?.loseContext());
  return graphics;
};

/** What care has kept on the device. */
const kept = (page: Page, key: string) =>
  page.evaluate((name) => localStorage.getItem(`dateline.kiosk.${name}`) ?? '', key);

/** Time that the page would have to wait for goes by at once. */
const pass = (page: Page, seconds: number) => page.clock.runFor(seconds * 1000);

/** As much time as it takes, until the page has opened itself anew. */
async function passUntilNewPage(page: Page): Promise<void> {
  await page.evaluate(() => Reflect.set(window, 'isBefore', true));
  await expect(async () => {
    // the page may go away under the clock
    await pass(page, 20).catch(() => undefined);
    expect(await page.evaluate(() => Reflect.has(window, 'isBefore'))).toBe(false);
  }).toPass();
}

test.use({ viewport: size, hasTouch: true });

test('a graphics card that is taken away comes back, or another map does, or the list', async ({
  page,
  troubles,
}) => {
  troubles.expect(/WebGL|CONTEXT_LOST/i);
  // four maps are drawn, one after the other
  test.slow();
  // the shortest patience with a visitor that a curator can set
  await page.route('**/geodata/kiosk.json', (route) =>
    route.fulfill({ json: { idleSeconds: 15, countdownSeconds: 5 } }),
  );
  await come(page, '?view=kiosk');
  await visit(page, 'Mosul');
  await hasStatus(page, 'ready');
  const first = await canvas(page).elementHandle();

  await test.step('it comes back, and shows what was chosen meanwhile', async () => {
    const graphics = await lose(page);
    await isAtWork(page);
    await place(page, 'Raqqa').click();
    await graphics.evaluate((it) => it?.restoreContext());
    await hasStatus(page, 'ready');
    await expect(sheet(page, 'Raqqa')).toBeVisible();
    expect(await first.evaluate((it) => it.isConnected)).toBe(true);
  });

  await test.step('it stays away: another map is made, and stands where the first one stood', async () => {
    await touch(page);
    const target = page.locator('.overlay button').first();
    const before = await target.boundingBox();
    await lose(page);
    await isAtWork(page);
    await pass(page, 5);
    await hasStatus(page, 'ready');
    expect(await first.evaluate((it) => it.isConnected)).toBe(false);
    expect(await target.boundingBox()).toEqual(before);
  });

  await test.step('no other can be made: places open all the same', async () => {
    await visit(page, 'Mosul');
    const graphics = await graphicsOf(page);
    await page.evaluate(() => {
      HTMLCanvasElement.prototype.getContext = () => null;
    });
    await graphics.evaluate((it) => it?.loseContext());
    await isAtWork(page);
    await pass(page, 5);
    const said = page.getByText(noMap);
    await expect(async () => {
      // somebody is there, so nothing is loaded anew
      await touch(page);
      await expect(said).toBeVisible({ timeout: 1000 });
    }).toPass();
    await visit(page, 'Raqqa');
  });

  await test.step('when the visitor has gone, a new page brings the map', async () => {
    const isNew = page.waitForEvent('load');
    // the last seconds go by as they are: the page ends with them
    await pass(page, 16);
    await isNew;
    await expect(canvas(page)).toBeVisible();
  });

  const errors = await kept(page, 'errors');
  expect(errors).toContain('"kind":"map"');
  expect(errors).not.toMatch(/Mosul|Raqqa|\d+\.\d+/i);
  expect(JSON.parse(await kept(page, 'tally'))).toMatchObject({
    reloads: { count: 1 },
    resets: { count: 1 },
    mapsRebuilt: { count: 2 },
  });
});

test('a browser that refuses the next page its map too gives it to a later one', async ({
  page,
  troubles,
}) => {
  troubles.expect(/WebGL|CONTEXT_LOST/i);
  // two maps are drawn, and two pages come without one
  test.slow();
  await page.route('**/geodata/kiosk.json', (route) =>
    route.fulfill({ json: { idleSeconds: 15, countdownSeconds: 5 } }),
  );
  await come(page, '?view=kiosk');
  const graphics = await graphicsOf(page);
  const refusing = await page.addInitScript(noWebGL);
  const said = page.getByText(noMap);
  const tries = () => kept(page, 'mapTries');

  await test.step('as Chromium does for two minutes, once a site has lost its graphics twice', async () => {
    await page.evaluate(noWebGL);
    await graphics.evaluate((it) => it?.loseContext());
    await isAtWork(page);
    // the map is given up, and the visitor leaves
    await passUntilNewPage(page);
    await hasStatus(page, 'failed');
    await expect(said).toBeVisible();
    expect(await tries()).toBe('1');
  });

  await test.step('the map comes back without anybody', async () => {
    await refusing.dispose();
    await passUntilNewPage(page);
    await hasStatus(page, 'ready');
    await expect(canvas(page)).toBeVisible();
    expect(await tries()).toBe('0');
  });
});

test('a worker of the map that has died is noticed and replaced', async ({ page }) => {
  await page.addInitScript(() => {
    const made: Worker[] = [];
    const Native = window.Worker;
    window.Worker = class extends Native {
      constructor(...given: ConstructorParameters<typeof Worker>) {
        super(...given);
        made.push(this);
      }
    };
    Object.assign(window, { made });
  });
  const made = () => page.evaluate(() => (window as unknown as { made: Worker[] }).made.length);
  await come(page, '?view=kiosk');
  const before = await made();
  await page.evaluate(() => {
    for (const worker of (window as unknown as { made: Worker[] }).made) worker.terminate();
  });
  await expect(async () => {
    // until it is time to ask, and once for each question that nobody answers
    await pass(page, 8);
    expect(await made()).toBeGreaterThan(before);
  }).toPass();
  await hasStatus(page, 'ready');
  await expect.poll(() => kept(page, 'tally')).toContain('"workersReplaced":{"count":1,');
  await expect(page.locator('html')).toHaveAttribute('data-pulse', /^\d+$/);
});

/** Counts the pages that are asked for. */
function countPages(page: Page): () => number {
  let pages = 0;
  page.on('request', (request) => {
    if (request.isNavigationRequest()) pages += 1;
  });
  return () => pages;
}

test('a screen that does not come leads to one new page, and staff see why', async ({
  page,
  troubles,
}) => {
  troubles.expect(/ERR_FAILED|dynamically imported module/);
  const pages = countPages(page);
  await page.route('**/assets/Kiosk-*.js', (route) =>
    pages() === 1 ? route.abort() : route.continue(),
  );
  // the new page comes while this one is still on its way
  await page.goto('./?view=kiosk', { waitUntil: 'commit' });
  await expect(canvas(page)).toBeVisible();
  expect(pages()).toBe(2);
  expect(await kept(page, 'errors')).toMatch(/"kind":"chunk","message":"[^"]*Kiosk-/);
  expect(JSON.parse(await kept(page, 'tally'))).toMatchObject({ reloads: { count: 1 } });
});

test('what staff open, and the screen does without, leads to one new page', async ({
  page,
  troubles,
}) => {
  troubles.expect(/ERR_FAILED|dynamically imported module/);
  const pages = countPages(page);
  await page.route('**/assets/Check-*.js', (route) => route.abort());
  await page.goto('./?view=kiosk&check', { waitUntil: 'commit' });
  await expect.poll(pages).toBe(2);
  await expect(canvas(page)).toBeVisible();
  await page.goto('./?view=kiosk&check', { waitUntil: 'commit' });
  await expect.poll(() => kept(page, 'errors')).toContain('"count":2');
  expect(pages()).toBe(3);
});
