import { article, expect, inList, list, map, onMap, open, places, test } from './promise';

const languages = [
  { language: 'en', direction: 'ltr', title: 'Islamic State is back in Palmyra' },
  { language: 'ar', direction: 'rtl', title: 'تنظيم الدولة الإسلامية يعود إلى تدمر' },
] as const;

for (const { language, direction, title } of languages) {
  test(`map, article and the five places are there, in ${language}`, async ({ page }) => {
    await page.addInitScript(watchShifts);
    await open(page, `?lang=${language}`);

    const root = page.locator('html');
    await expect(root).toHaveAttribute('lang', language);
    await expect(root).toHaveAttribute('dir', direction);
    await expect(page).toHaveTitle(`${title} · Dateline`);
    await expect(map(page)).toBeVisible();
    await expect(article(page).getByRole('heading', { level: 1 })).toHaveText(title);
    await expect(list(page).getByRole('button')).toHaveCount(5);
    for (const place of places) {
      await expect(inList(page, place[language])).toBeVisible();
      await expect(onMap(page, place[language]).first()).toBeVisible();
    }

    await test.step('nothing on the page has moved on the way', async () => {
      expect(await page.evaluate(shifted)).toBe(0);
    });
  });
}

test('nothing moves on the way on a phone either', async ({ page }) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.addInitScript(watchShifts);
  for (const { language } of languages) {
    await test.step(language, async () => {
      await open(page, `?lang=${language}`);
      expect(await page.evaluate(shifted)).toBe(0);
    });
  }
});

test('English is set in the serif, in lines of a comfortable length', async ({ page }) => {
  for (const width of [390, 768, 1440, 1920]) {
    await page.setViewportSize({ width, height: 900 });
    await open(page, '?lang=en');
    await test.step(`in a window of ${width} px`, async () => {
      const paragraphs = article(page).locator('.text > p');
      const { family, isThere, characters } = await paragraphs.first().evaluate((paragraph) => {
        const { fontFamily, fontSize } = getComputedStyle(paragraph);
        // as wide as a figure, which is a little wider than most letters: the measure of CSS
        const figure = document.createElement('span');
        figure.style.display = 'inline-block';
        figure.style.width = '1ch';
        paragraph.append(figure);
        const ch = figure.getBoundingClientRect().width;
        figure.remove();
        return {
          family: fontFamily,
          isThere: document.fonts.check(`${fontSize} "IBM Plex Serif"`),
          characters: paragraph.getBoundingClientRect().width / ch,
        };
      });
      expect(family).toMatch(/^"IBM Plex Serif"/);
      expect(isThere).toBe(true);
      expect(characters).toBeGreaterThan(24);
      expect(characters).toBeLessThanOrEqual(62);
    });
  }
});

interface Shift extends PerformanceEntry {
  readonly value: number;
  readonly hadRecentInput: boolean;
}

/** Sums layout shifts from the first byte on; https://web.dev/articles/cls */
function watchShifts(): void {
  const seen = window as unknown as { shift: number };
  seen.shift = 0;
  new PerformanceObserver((entries) => {
    for (const entry of entries.getEntries() as Shift[]) {
      if (!entry.hadRecentInput) seen.shift += entry.value;
    }
  }).observe({ type: 'layout-shift', buffered: true });
}

const shifted = () => (window as unknown as { shift: number }).shift;
