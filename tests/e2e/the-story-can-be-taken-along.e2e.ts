import { readFileSync } from 'node:fs';
import { check } from '@placemarkio/check-geojson';
import type { Locator, Page } from '@playwright/test';
import { kml as readKml } from '@tmcw/togeojson';
import { DOMParser } from '@xmldom/xmldom';
import { parse as readCsv } from 'csv-parse/sync';
import { strToU8, unzipSync, zipSync } from 'fflate';
import { expectNothing } from './axe';
import {
  allPixels,
  article,
  expect,
  expectWithinWindow,
  hashOf,
  hasStatus,
  inList,
  map,
  open,
  popup,
  test,
} from './promise';

const words = {
  en: {
    take: 'Take along',
    link: 'Link',
    citation: 'Citation',
    copied: 'Copied',
    download: 'Download',
    picture: 'Picture of the map',
    scale: /^Scale: /,
    whose: 'Retold from ABC News (AP/Reuters) · 11 December 2016 · Dateline',
    credits: /^Coast, boundaries: .*GeoNames/,
    failed: 'This story cannot be shown',
    onlyHere: /only on this device/,
    other: '“notes.txt” holds no story',
    title: 'Islamic State is back in Palmyra',
  },
  ar: {
    take: 'خذها معك',
    link: 'رابط',
    citation: 'توثيق',
    copied: 'نُسخ',
    download: 'تنزيل',
    picture: 'صورة الخريطة',
    scale: /^المقياس: /,
    whose: 'نقلاً بتصرف عن إيه بي سي نيوز (أسوشيتد برس/رويترز) · ١١ كانون الأول ٢٠١٦ · Dateline',
    credits: /^السواحل والحدود: .*GeoNames/,
    failed: 'لا يمكن عرض هذه القصة',
    onlyHere: /على هذا الجهاز فقط/,
    other: 'الملف «notes.txt» لا يضم قصة',
    title: 'تنظيم الدولة الإسلامية يعود إلى تدمر',
  },
} as const;

async function openDialog(page: Page, language: 'en' | 'ar' = 'en'): Promise<Locator> {
  const { take } = words[language];
  await page.getByRole('button', { name: take, exact: true }).click();
  const dialog = page.getByRole('dialog', { name: take });
  await expect(dialog).toBeVisible();
  return dialog;
}

/** What a button of the dialog hands over, by the end of its name. */
async function downloaded(page: Page, dialog: Locator, name: string): Promise<Buffer> {
  const [download] = await Promise.all([
    page.waitForEvent('download'),
    dialog.getByRole('button', { name }).click(),
  ]);
  expect(download.suggestedFilename()).toMatch(/^[a-z0-9-]+\.[a-z.-]+$/);
  return readFileSync(await download.path());
}

const linkIn = (dialog: Locator, name: string) =>
  dialog.getByRole('textbox', { name, exact: true });

const zip = (name: string, buffer: Uint8Array) => ({
  name,
  mimeType: 'application/zip',
  buffer: Buffer.from(buffer),
});

interface PictureFacts {
  readonly width: number;
  readonly height: number;
  /** How many colours the map shows, at most a thousand. */
  readonly colours: number;
  /** How many pixels of the last lines are not of the ground: the letters of the credits. */
  readonly letters: number;
  /** The same above them, in the corner where the bar of the scale stands with its length. */
  readonly scale: number;
}

/** Lets the browser decode a PNG, and counts. */
async function factsOf(page: Page, png: Buffer): Promise<PictureFacts> {
  return page.evaluate(async (data) => {
    const image = new Image();
    image.src = `data:image/png;base64,${data}`;
    await image.decode();
    const { width, height } = image;
    const canvas = document.createElement('canvas');
    canvas.width = width;
    canvas.height = height;
    const context = canvas.getContext('2d', { willReadFrequently: true });
    if (!context) throw new Error('no canvas');
    context.drawImage(image, 0, 0);
    const pixels = (top: number, rows: number, columns = width) =>
      new Uint32Array(context.getImageData(0, top, columns, rows).data.buffer);
    const credits = pixels(height - 28, 20);
    const ground = credits[0];
    const drawnIn = (part: Uint32Array) => part.filter((pixel) => pixel !== ground).length;
    return {
      width,
      height,
      colours: new Set(pixels(100, height - 200)).size,
      letters: drawnIn(credits),
      scale: drawnIn(pixels(height - 64, 18, 240)),
    };
  }, png.toString('base64'));
}

/** Notes each text that the page draws on a canvas, from its first script on. */
async function noteDrawnTexts(page: Page): Promise<() => Promise<string[]>> {
  await page.addInitScript(() => {
    const texts: string[] = [];
    Object.assign(window, { texts });
    const { prototype } = CanvasRenderingContext2D;
    const draw = Object.getOwnPropertyDescriptor(prototype, 'fillText')?.value as (
      this: CanvasRenderingContext2D,
      ...given: Parameters<CanvasRenderingContext2D['fillText']>
    ) => void;
    prototype.fillText = function (...given) {
      texts.push(given[0]);
      draw.apply(this, given);
    };
  });
  return () => page.evaluate(() => (window as unknown as { texts: string[] }).texts);
}

test('everything that is handed over can be read by other programs', async ({ page, context }) => {
  await context.grantPermissions(['clipboard-read', 'clipboard-write']);
  await open(page);
  const button = page.getByRole('button', { name: 'Take along', exact: true });
  await button.press('Enter');
  const dialog = page.getByRole('dialog', { name: 'Take along' });
  await expect(dialog).toBeVisible();

  await test.step('it keeps the focus', async () => {
    for (let steps = 0; steps < 20; steps += 1) {
      await page.keyboard.press('Tab');
      const outside = await dialog.evaluate(
        (it) => document.activeElement !== document.body && !it.contains(document.activeElement),
      );
      expect(outside).toBe(false);
    }
  });
  const text = async (name: string) =>
    (await downloaded(page, dialog, `Download: ${name}`)).toString('utf8');

  await test.step('GeoJSON', async () => {
    const read = check(await text('GeoJSON'));
    expect(read.type === 'FeatureCollection' && read.features).toHaveLength(7);
  });
  await test.step('Linked Places', async () => {
    const read = check(await text('Linked Places'));
    expect(read.type === 'FeatureCollection' && read.features).toHaveLength(5);
  });
  await test.step('KML', async () => {
    const xml = new DOMParser().parseFromString(await text('KML'), 'text/xml');
    expect(readKml(xml as never).features).toHaveLength(7);
  });
  await test.step('the table', async () => {
    const rows: unknown[] = readCsv(await text('Table'), { columns: true, bom: true });
    expect(rows.length).toBeGreaterThan(5);
  });
  await test.step('annotations', async () => {
    const read = JSON.parse(await text('Annotations')) as Record<string, unknown>;
    expect(read['@context']).toBe('http://www.w3.org/ns/anno.jsonld');
    expect(String(read['id'])).toMatch(/^http.*\/geodata\/stories\/palmyra-2016\/passages\.json$/);
  });
  await test.step('the whole story, as it is served', async () => {
    const files = unzipSync(await downloaded(page, dialog, 'Download: Whole story'));
    const names = ['story.json', 'tour.json'].map((name) => `palmyra-2016/${name}`);
    expect(Object.keys(files)).toEqual(expect.arrayContaining(names));
    for (const [name, content] of Object.entries(files)) {
      const response = await page.request.get(`./geodata/stories/${name}`);
      expect(Buffer.from(content).equals(await response.body()), name).toBe(true);
    }
  });
  await test.step('link and citation are copied, and the copying is said', async () => {
    for (const name of ['Link', 'Citation', 'BibTeX']) {
      await dialog.getByRole('button', { name: `Copy: ${name}` }).click();
      await expect(dialog.getByRole('status').filter({ hasText: 'Copied' }).first()).toBeVisible();
      const field = await linkIn(dialog, name).inputValue();
      expect(await page.evaluate(() => navigator.clipboard.readText())).toBe(field);
    }
  });
  await test.step('where the clipboard is refused, the text is selected', async () => {
    await page.evaluate(() => {
      navigator.clipboard.writeText = () => Promise.reject(new Error('refused'));
    });
    await dialog.getByRole('button', { name: 'Copy: Citation' }).click();
    await expect(dialog.getByText('The text is selected')).toBeVisible();
    const field = linkIn(dialog, 'Citation');
    await expect(field).toBeFocused();
    expect(
      await field.evaluate((it: HTMLTextAreaElement) =>
        it.value.slice(it.selectionStart, it.selectionEnd),
      ),
    ).toBe(await field.inputValue());
  });
  await test.step('it gives the focus back', async () => {
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(button).toBeFocused();
  });
});

test.describe('with all pixels', () => {
  test.use(allPixels);

  test('the picture of the map has its size, its map, its scale, its credits', async ({ page }) => {
    await open(page);
    const dialog = await openDialog(page);
    const box = await map(page).boundingBox();
    const png = await downloaded(page, dialog, 'Download: Picture of the map');
    const facts = await factsOf(page, png);
    expect(facts.width).toBe(box?.width);
    expect(facts.height).toBe((box?.height ?? NaN) + 64 + 76);
    expect(facts.colours).toBeGreaterThan(200);
    expect(facts.letters).toBeGreaterThan(300);
    expect(facts.scale).toBeGreaterThan(200);
  });
});

test('without a map everything but the picture is handed over, and that is said', async ({
  page,
  troubles,
}) => {
  troubles.expect(/WebGL/);
  await page.addInitScript(() => {
    HTMLCanvasElement.prototype.getContext = () => null;
  });
  await open(page, '', 'failed');
  const dialog = await openDialog(page);
  await expect(dialog.getByText('Picture of the map could not be made.')).toBeVisible();
  expect((await downloaded(page, dialog, 'Download: Table')).length).toBeGreaterThan(1_000);
  await dialog.getByRole('button', { name: 'Download: Picture of the map' }).click();
  await expect(dialog.getByText('Picture of the map could not be made.')).toBeVisible();
});

for (const language of ['en', 'ar'] as const) {
  const said = words[language];

  test(`in ${language} the picture of the map says whose text it is of, at what scale, and whose data it shows`, async ({
    page,
  }) => {
    const drawnTexts = await noteDrawnTexts(page);
    await open(page, `?lang=${language}`);
    // an inset, which the picture leaves out, stands before it with a scale of its own
    const bar = map(page).getByRole('img', { name: said.scale }).last();
    const scale = await bar.getAttribute('aria-label');
    const dialog = await openDialog(page, language);
    await downloaded(page, dialog, `${said.download}: ${said.picture}`);
    const drawn = await drawnTexts();
    expect(drawn).toContain(said.whose);
    expect(drawn).toContain(scale?.replace(said.scale, ''));
    expect(drawn.filter((text) => said.credits.test(text))).not.toEqual([]);
  });

  test(`in ${language} the own file opens the same story again, on this device only`, async ({
    page,
  }) => {
    await open(page, `?lang=${language}`);
    await expectNothing(page);
    const dialog = await openDialog(page, language);
    await expectNothing(page);
    const own = await downloaded(
      page,
      dialog,
      `${said.download}: ${language === 'en' ? 'Whole story' : 'القصة كاملة'}`,
    );
    const before = await article(page).textContent();

    await dialog.locator('input[type=file]').setInputFiles(zip('palmyra-2016.zip', own));
    await expect(dialog).toHaveCount(0);
    await hasStatus(page, 'ready');
    await expect(page.getByRole('heading', { name: said.title })).toBeVisible();
    expect(await article(page).textContent()).toBe(before);
    expect(new URL(page.url()).searchParams.get('story')).toBeNull();

    const again = await openDialog(page, language);
    await expect(again.getByText(said.onlyHere)).toBeVisible();
    await expect(linkIn(again, said.link)).toHaveCount(0);
    const twice = await downloaded(
      page,
      again,
      `${said.download}: ${language === 'en' ? 'Whole story' : 'القصة كاملة'}`,
    );
    expect(unzipSync(twice)).toEqual(unzipSync(own));
  });

  test(`in ${language} a broken file says what is wrong, and the story stays`, async ({ page }) => {
    await open(page, `?lang=${language}#place=mosul`);
    const dialog = await openDialog(page, language);
    const choose = dialog.locator('input[type=file]');
    await choose.setInputFiles(zip('torn.zip', strToU8('PK\u0003\u0004 torn')));
    await expect(dialog.getByRole('alert')).toContainText(said.failed);
    await expect(dialog.getByRole('alert')).toContainText('torn.zip');

    await choose.setInputFiles(
      zip('half.zip', zipSync({ 'a/story.json': strToU8('{ "id": 1 }') })),
    );
    await expect(dialog.getByRole('alert')).toContainText('places.geojson');
    await expectNothing(page);

    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    await expect(page.getByRole('heading', { name: said.title })).toBeVisible();
    expect((await hashOf(page))['place']).toBe('mosul');
  });
}

test('the link opens what its sender saw', async ({ page, context }) => {
  await open(page, '#place=mosul&map=7.5/36/42.5');
  const dialog = await openDialog(page);
  const link = await linkIn(dialog, 'Link').inputValue();
  const other = await context.newPage();
  await other.goto(link);
  await hasStatus(other, 'ready');
  await expect(popup(other, 'Mosul')).toBeVisible();
  await expect.poll(() => hashOf(other)).toEqual(await hashOf(page));
});

test('on a phone the dialog takes the screen', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await open(page);
  const dialog = await openDialog(page);
  await expectWithinWindow(page, dialog);
  expect((await dialog.boundingBox())?.width).toBe(390);
  await expectNothing(page);
});

test('a story file that is dropped on the page opens too', async ({ page }) => {
  await open(page, '#place=raqqa');
  const dialog = await openDialog(page);
  const own = await downloaded(page, dialog, 'Download: Whole story');
  await page.keyboard.press('Escape');
  const transfer = await page.evaluateHandle(
    (bytes) => {
      const data = new DataTransfer();
      data.items.add(new File([new Uint8Array(bytes)], 'palmyra-2016.zip'));
      return data;
    },
    [...own],
  );
  await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
  await expect.poll(() => new URL(page.url()).searchParams.get('story')).toBeNull();
  await hasStatus(page, 'ready');
  await expect(inList(page, 'Palmyra')).toBeVisible();
});

for (const language of ['en', 'ar'] as const) {
  const said = words[language];

  test(`in ${language} a text that is dropped where there is no original is said to be no story`, async ({
    page,
  }) => {
    await open(page, `?story=danube&lang=${language}`);
    const transfer = await page.evaluateHandle(() => {
      const data = new DataTransfer();
      data.items.add(new File(['The Danube rises in the Black Forest.'], 'notes.txt'));
      return data;
    });
    const dialog = page.getByRole('dialog', { name: said.take });
    // what takes it comes after the map; nobody drops that soon
    await expect(async () => {
      await page.dispatchEvent('body', 'drop', { dataTransfer: transfer });
      await expect(dialog).toBeVisible({ timeout: 2_000 });
    }).toPass();
    await expect(dialog.getByRole('alert')).toContainText(said.other);
    await expectNothing(page);
    await page.keyboard.press('Escape');
    await expect(dialog).toHaveCount(0);
    expect(new URL(page.url()).searchParams.get('story')).toBe('danube');
  });
}
