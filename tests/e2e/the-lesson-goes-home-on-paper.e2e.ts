import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Page } from '@playwright/test';
import readQr from 'jsqr';
import { getDocumentProxy, getResolvedPDFJS } from 'unpdf';
import { expectNothing } from './axe';
import { allPixels, expect, hasStatus, open, test } from './promise';
import { noWebGL } from './noWebGL';

/** Points of an inch are 72; Chromium rounds to its own pixels, 96 to the inch. */
const papers = {
  A4: { width: 595.28, height: 841.89 },
  'US Letter': { width: 612, height: 792 },
} as const;
type Paper = keyof typeof papers;

const words = {
  en: {
    print: 'Print',
    language: 'English',
    claims: 'Who says so?',
    answers: 'Answer key',
    noMap: 'The map could not be drawn on this device.',
    back: 'Back to the lesson',
  },
  ar: {
    print: 'طباعة',
    language: 'العربية',
    claims: 'من القائل؟',
    answers: 'مفتاح الإجابات',
    noMap: 'تعذّر رسم الخريطة على هذا الجهاز.',
    back: 'العودة إلى الدرس',
  },
} as const;
type Language = keyof typeof words;

type Localized = Readonly<Record<Language, string>>;
interface Target {
  readonly source: unknown;
  readonly selector: readonly { readonly exact?: string }[];
}
interface Files {
  readonly story: { readonly title: Localized; readonly credit: { readonly label: Localized } };
  readonly places: { readonly features: readonly { properties: { name: Localized } }[] };
  readonly passages: {
    readonly first: {
      readonly items: readonly { motivation: string; target: readonly Target[] }[];
    };
  };
  readonly tour: {
    readonly stops: readonly {
      readonly questions: readonly { readonly ask: Localized; readonly answer: Localized }[];
    }[];
    readonly voices: readonly { readonly id: string; readonly name: Localized }[];
    readonly claims: readonly { readonly says: Localized; readonly voice: string }[];
  };
}

/** The files as they lie, so that the sheet is held to them and not to the app's own reading. */
function filesOf(id: string): Files {
  const read = (name: string): unknown =>
    JSON.parse(
      readFileSync(join(import.meta.dirname, `../../geodata/stories/${id}`, name), 'utf8'),
    );
  return {
    story: read('story.json'),
    places: read('places.geojson'),
    passages: read('passages.json'),
    tour: read('tour.json'),
  } as Files;
}

/** The words that each passage is known by, in a language. */
const quotedIn = ({ passages }: Files, language: Language): string[] =>
  passages.first.items
    .filter(({ motivation }) => motivation === 'describing')
    .flatMap(({ target }) => target)
    .filter(({ source }) => source === `article.${language}.md`)
    .flatMap(({ selector }) => selector.flatMap(({ exact }) => exact ?? []));

/** Letters and digits alone, in their plain forms: lines and spaces fall otherwise on paper. */
const letters = (text: string): string =>
  text.normalize('NFKC').replace(/[^\p{L}\p{N}]|\u0640/gu, '');

const site = 'https://maps.example.org/dateline/';

async function configure(page: Page, content: object): Promise<void> {
  await page.route('**/site.json', (route) => route.fulfill({ json: content }));
}

interface PdfPage {
  readonly text: string;
  readonly width: number;
  readonly height: number;
  /** Widths of the pictures on it, in pixels. */
  readonly pictures: readonly number[];
  /** How many lines are drawn on it, from side to side. */
  readonly lines: number;
  /** What the QR code drawn on it says; nothing where there is none. */
  readonly code: string | undefined;
}

// PDF.js moves buffers by a method that Node 20 does not have yet; a copy does as well
const { prototype } = ArrayBuffer as unknown as { prototype: Record<string, unknown> };
prototype['transferToFixedLength'] ??= function (this: ArrayBuffer) {
  return this.slice(0);
};

/** What holds a path, `[left, top, right, bottom]` in any unit, is far longer than it is high. */
function isLine(box: unknown): boolean {
  const [left = NaN, top = NaN, right = NaN, bottom = NaN] = Array.from(
    (box ?? []) as ArrayLike<number>,
  );
  return right > left && right - left > 100 * Math.abs(bottom - top);
}

interface Point {
  readonly x: number;
  readonly y: number;
}

/** The corners of each part of a path, in its own units; PDF.js tells it as numbers in a row. */
function partsOf(path: ArrayLike<number>): Point[][] {
  const [moveTo, lineTo, closePath] = [0, 1, 4];
  const parts: Point[][] = [];
  for (let at = 0; at < path.length;) {
    const operation = path[at];
    if (operation === closePath) at += 1;
    else if (operation === moveTo || operation === lineTo) {
      if (operation === moveTo) parts.push([]);
      parts.at(-1)?.push({ x: path[at + 1] ?? NaN, y: path[at + 2] ?? NaN });
      at += 3;
    } else return [];
  }
  return parts;
}

/** Reads a path of many rectangles as the modules of a QR code, dark ones filled. */
function codeIn(path: ArrayLike<number>): string | undefined {
  const boxes = partsOf(path).map((corners) => {
    const [xs, ys] = [corners.map(({ x }) => x), corners.map(({ y }) => y)];
    const [left, top] = [Math.min(...xs), Math.min(...ys)];
    return { left, top, width: Math.max(...xs) - left, height: Math.max(...ys) - top };
  });
  // the smallest code has more
  if (boxes.length < 100) return undefined;
  const module = Math.min(...boxes.map(({ height }) => height));
  const [left, top] = [
    Math.min(...boxes.map((box) => box.left)),
    Math.min(...boxes.map((box) => box.top)),
  ];
  const [pixels, quiet] = [4, 4];
  const modules = Math.round(Math.max(...boxes.map((box) => box.left + box.width - left)) / module);
  const side = (modules + 2 * quiet) * pixels;
  const picture = new Uint8ClampedArray(side * side * 4).fill(255);
  for (const box of boxes) {
    const [from, row] = [(box.left - left) / module, (box.top - top) / module];
    for (let y = 0; y < pixels; y += 1) {
      const start = (Math.round(row) + quiet) * pixels + y;
      for (let x = 0; x < Math.round(box.width / module) * pixels; x += 1) {
        const at = (start * side + (Math.round(from) + quiet) * pixels + x) * 4;
        picture.fill(0, at, at + 3);
      }
    }
  }
  return readQr(picture, side, side)?.data;
}

/** Prints, and lets PDF.js, which is no part of the app, read what has come. */
async function printed(page: Page): Promise<PdfPage[]> {
  const pdf = await getDocumentProxy(new Uint8Array(await page.pdf({ preferCSSPageSize: true })));
  const { OPS } = await getResolvedPDFJS();
  const pages: PdfPage[] = [];
  for (let number = 1; number <= pdf.numPages; number += 1) {
    const proxy = await pdf.getPage(number);
    const { items } = await proxy.getTextContent();
    const { fnArray, argsArray } = await proxy.getOperatorList();
    const drawn = (argsArray as unknown[][]).filter(
      (_, index) => fnArray[index] === OPS.paintImageXObject,
    );
    const paths = (argsArray as [unknown, ArrayLike<number>[]?, unknown?][]).filter(
      (_, index) => fnArray[index] === OPS.constructPath,
    );
    const [, , width = 0, height = 0] = proxy.view;
    pages.push({
      text: items.map((item) => ('str' in item ? item.str : '')).join(' '),
      width,
      height,
      pictures: drawn.map(([, pixels]) => Number(pixels)),
      lines: paths.filter(([, , box]) => isLine(box)).length,
      code: paths.map(([, path]) => path?.[0] && codeIn(path[0])).find(Boolean),
    });
  }
  return pages;
}

/** The stretches of text on each page of the screen, before anything is printed. */
const stretches = (page: Page): Promise<string[][]> =>
  page
    .getByRole('main')
    .locator('section')
    .evaluateAll((sections) =>
      sections.map((section) => {
        const walker = document.createTreeWalker(section, NodeFilter.SHOW_TEXT);
        const texts: string[] = [];
        while (walker.nextNode()) texts.push(walker.currentNode.nodeValue ?? '');
        return texts;
      }),
    );

const together = (pages: readonly string[][]) => pages.map((texts) => texts.join(' '));

const containing = (pages: readonly string[], text: string) =>
  pages.filter((each) => letters(each).includes(letters(text)));

/** How often each letter stands in a text. */
function tally(text: string): Map<string, number> {
  const counts = new Map<string, number>();
  for (const letter of letters(text)) counts.set(letter, (counts.get(letter) ?? 0) + 1);
  return counts;
}

const isArabic = (text: string) => /\p{Script=Arabic}/u.test(text);

/**
 * A page of the PDF has what its page on the screen has. English pages are compared as they are
 * read. From Arabic ones text comes in the order of the drawn shapes, with joined letters turned
 * round and here and there two of them named as one, so it is counted: of each letter of the page
 * nearly all are found on paper. This sees a sentence that is missing, but not a changed order.
 */
function expectOnPaper(
  pdf: PdfPage | undefined,
  texts: readonly string[] | undefined,
  language: Language,
): void {
  const paper = letters(pdf?.text ?? '');
  const onPaper = tally(paper);
  const lacking = [...tally((texts ?? ['no such page']).join(''))].filter(
    ([letter, count]) => (onPaper.get(letter) ?? 0) < (isArabic(letter) ? 0.95 * count - 1 : count),
  );
  expect(lacking).toEqual([]);
  if (language === 'ar') return;
  const unread = texts?.filter((text) => !isArabic(text) && !paper.includes(letters(text)));
  expect(unread).toEqual([]);
}

/** Nothing is cut: what stands on a page fits into it. */
async function expectNothingCut(page: Page): Promise<void> {
  const cut = await page
    .getByRole('main')
    .locator('section > .body')
    .evaluateAll((bodies) =>
      bodies.flatMap((body, index) => {
        const { bottom } = body.getBoundingClientRect();
        const last = Math.max(
          ...Array.from(body.querySelectorAll('*'), (each) => each.getBoundingClientRect().bottom),
        );
        return last > bottom + 1 ? [`page ${index + 1}: ${last - bottom} px`] : [];
      }),
    );
  expect(cut).toEqual([]);
}

interface Picture {
  readonly width: number;
  readonly height: number;
  /** The widest distance between red, green and blue of any pixel. */
  readonly colour: number;
  /** RGBA; of a small picture alone. */
  readonly data: number[];
}

/** A screenshot as the browser itself decodes it. */
const pictureOf = (page: Page, png: Buffer): Promise<Picture> =>
  page.evaluate(async (base64) => {
    const bytes = Uint8Array.from(atob(base64), (each) => each.charCodeAt(0));
    const bitmap = await createImageBitmap(new Blob([bytes], { type: 'image/png' }));
    const { width, height } = bitmap;
    const context = new OffscreenCanvas(width, height).getContext('2d');
    if (!context) throw new Error('the browser gives no canvas to draw on');
    context.drawImage(bitmap, 0, 0);
    const { data } = context.getImageData(0, 0, width, height);
    let colour = 0;
    for (let at = 0; at < data.length; at += 4) {
      const [red = 0, green = 0, blue = 0] = [data[at], data[at + 1], data[at + 2]];
      colour = Math.max(colour, Math.max(red, green, blue) - Math.min(red, green, blue));
    }
    return { width, height, colour, data: width * height < 500_000 ? Array.from(data) : [] };
  }, png.toString('base64'));

test.use(allPixels);

for (const language of ['en', 'ar'] as const) {
  const say = words[language];

  test(`the whole sheet is printed on A4 and US Letter, in ${language}`, async ({ page }) => {
    const files = filesOf('palmyra-2016');
    const { places, story, tour } = files;
    await configure(page, { address: site });
    await page.goto(`./?view=classroom&part=sheet&lang=${language}`);
    // drawn one after another, and each for itself takes a while in software
    for (const index of [0, 1, 2, 3]) {
      await expect(page.getByRole('main').locator('img').nth(index)).toBeAttached();
    }
    await hasStatus(page, 'ready');
    const address = `${site}?story=palmyra-2016&lang=${language}`;

    for (const paper of Object.keys(papers) as Paper[]) {
      await test.step(paper, async () => {
        await page.getByRole('radio', { name: paper }).check({ force: true });
        await hasStatus(page, 'ready');
        await expectNothingCut(page);
        const texts = await stretches(page);
        const pages = together(texts);
        const pdf = await printed(page);

        expect(pdf).toHaveLength(pages.length);
        for (const [index, { width, height }] of pdf.entries()) {
          expect(Math.abs(width - papers[paper].width)).toBeLessThan(1);
          expect(Math.abs(height - papers[paper].height)).toBeLessThan(1);
          expectOnPaper(pdf[index], texts[index], language);
        }

        // on every page whose story it is, whose words, and which page
        const count = new Intl.NumberFormat(language === 'ar' ? 'ar-SY' : 'en-GB');
        for (const [index, text] of pages.entries()) {
          for (const part of [
            story.title[language],
            story.credit.label[language],
            count.format(index + 1),
            count.format(pages.length),
          ]) {
            expect(letters(text)).toContain(letters(part));
          }
        }

        const [map = '', blind = ''] = pages;
        for (const { properties } of places.features) {
          expect(letters(map)).toContain(letters(properties.name[language]));
        }
        expect(map).toContain(address);
        expect(pdf[0]?.code).toBe(address);
        // the region at 300 dots to the inch or nearly so, and what lies close together beside it
        const [region = 0, inset = 0] = pdf[0]?.pictures ?? [];
        expect(region).toBeGreaterThanOrEqual(1800);
        expect(inset).toBeGreaterThan(0);
        expect(pdf[1]?.pictures).toEqual(pdf[0]?.pictures);
        // the title in its head may name a place; the exercise itself names none
        const exercise = blind.replace(story.title[language], '');
        for (const { properties } of places.features) {
          expect(letters(exercise)).not.toContain(letters(properties.name.en));
          expect(letters(exercise)).not.toContain(letters(properties.name.ar));
        }
        expect(letters(exercise)).toContain(letters(count.format(places.features.length)));

        // room to write after each question, and under each passage whose words it is
        const sections = page.getByRole('main').locator('section');
        for (const [index, { lines }] of pdf.entries()) {
          const asked = await sections.nth(index).locator('.block.question').count();
          expect(lines).toBeGreaterThanOrEqual(3 * asked);
        }
        const cites = await page.getByRole('main').locator('.block.passage cite').allTextContents();
        expect(cites).toHaveLength(await page.locator('main .block.passage').count());
        for (const cite of cites) expect(cite).toContain(story.credit.label[language]);

        const key = pages.findIndex((text) => text.includes(say.answers));
        const handedOut = pages.slice(2, key);
        const answers = pages.slice(key);
        for (const quotation of quotedIn(files, language)) {
          expect(containing(handedOut, quotation)).not.toEqual([]);
        }
        for (const { ask, answer } of tour.stops.flatMap(({ questions }) => questions)) {
          expect(containing(handedOut, ask[language])).toHaveLength(1);
          expect(containing(handedOut, answer[language])).toEqual([]);
          expect(containing(answers, answer[language])).toHaveLength(1);
        }
        const task = pages.filter((text) => text.includes(say.claims)).slice(0, 1);
        for (const { says, voice } of tour.claims) {
          const name = tour.voices.find(({ id }) => id === voice)?.name[language] ?? '';
          expect(containing(task, says[language])).toHaveLength(1);
          expect(containing(task, name)).toHaveLength(1);
          expect(containing(answers, says[language])).toHaveLength(1);
          expect(containing(answers, name)).not.toEqual([]);
        }
      });
    }

    await test.step('axe has nothing to say', async () => {
      await expectNothing(page);
    });

    await test.step('no colour but grey, and a code that leads to the story', async () => {
      await page.emulateMedia({ media: 'print' });
      const sections = page.getByRole('main').locator('section');
      for (const section of await sections.all()) {
        const { colour } = await pictureOf(page, await section.screenshot());
        expect(colour).toBeLessThanOrEqual(4);
      }
      const code = page.getByRole('img', { name: /QR/ });
      // as large as it is before a camera that is held near
      await code.evaluate((svg: SVGElement) => (svg.style.width = svg.style.height = '400px'));
      const { data, width, height } = await pictureOf(page, await code.screenshot());
      expect(readQr(Uint8ClampedArray.from(data), width, height)?.data).toBe(address);
    });
  });
}

test.describe('without WebGL', () => {
  test.beforeEach(async ({ page }) => {
    await page.addInitScript(noWebGL);
  });

  test('all but the maps is printed, of another story, in both languages', async ({ page }) => {
    await page.addInitScript(() => {
      window.print = () => {
        document.documentElement.dataset['printed'] = 'yes';
      };
    });
    await configure(page, { adress: site });
    const files = filesOf('danube');
    await open(page, '?view=classroom&part=sheet&story=danube&lang=en', 'failed');
    // what the installer has written, what was meant, and what to do
    await expect(page.getByRole('alert')).toContainText('"adress"');
    await expect(page.getByRole('alert')).toContainText('one of the members address');
    await expect(page.getByRole('alert')).toContainText('Correct the name');

    for (const language of ['en', 'ar'] as const) {
      await test.step(language, async () => {
        const say = words[language];
        await page.getByRole('radio', { name: say.language }).check({ force: true });
        await expect(page.locator('html')).toHaveAttribute('lang', language);
        await expect(page.getByRole('heading', { name: say.answers })).toBeVisible();
        await expectNothingCut(page);
        const texts = await stretches(page);
        const pages = together(texts);
        const pdf = await printed(page);
        expect(pdf).toHaveLength(pages.length);
        for (const [index, sheet] of pdf.entries()) expectOnPaper(sheet, texts[index], language);
        for (const text of pages.slice(0, 2)) expect(text).toContain(say.noMap);
        expect(pdf.flatMap(({ pictures }) => pictures)).toEqual([]);
        expect(pdf.flatMap(({ code }) => code ?? [])).toEqual([]);
        await expect(page.getByRole('img', { name: /QR/ })).toHaveCount(0);
        for (const quotation of quotedIn(files, language)) {
          expect(containing(pages, quotation)).not.toEqual([]);
        }
        await expectNothing(page);
      });
    }

    await page.getByRole('button', { name: words.ar.print, exact: true }).click();
    await expect(page.locator('html')).toHaveAttribute('data-printed', 'yes');
    await page.getByRole('button', { name: words.ar.back }).click();
    await expect(page.getByRole('button', { name: words.ar.print, exact: true })).toHaveCount(0);
  });
});
