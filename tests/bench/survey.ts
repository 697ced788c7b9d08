import { readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Locator, Page } from 'playwright';
import { inFreshPage } from './browser';
import { withArticle, type Bench } from './load';
import type { Panel } from './opening';

/** What must be seen of the running app before its yardsticks can be made. */
export interface Survey {
  readonly panel: Panel;
  /** The program that draws WebGL. */
  readonly renderer: string;
  /** The article's elements, inside those that hold it in the app. */
  readonly article: string;
  /** The card that the popup of each place shows, by the place's id. */
  readonly cards: ReadonlyMap<string, string>;
  /** Addresses of the stylesheets that the card is drawn with. */
  readonly styles: readonly string[];
}

export async function survey(bench: Bench): Promise<Survey> {
  return inFreshPage(bench.browser, withArticle(bench), async (page) => {
    await page.goto(bench.server.origin, { waitUntil: 'commit' });
    await page.evaluate(() => window.probe.ready);
    const seen = await page.evaluate(() => {
      const map = document.querySelector('section[aria-label="Map"]');
      const article = document.querySelector('section[aria-label="Article"]');
      if (!map || !article) throw new Error('The page has no region “Map” or “Article”.');
      const { left, top, width, height } = map.getBoundingClientRect();

      let branch = article.cloneNode(true) as Element;
      for (let up = article.parentElement; up && up !== document.body; up = up.parentElement) {
        const parent = up.cloneNode(false) as Element;
        parent.append(branch);
        branch = parent;
      }

      const context = document.createElement('canvas').getContext('webgl2');
      const names = context?.getExtension('WEBGL_debug_renderer_info');
      const renderer: unknown = names && context?.getParameter(names.UNMASKED_RENDERER_WEBGL);
      return {
        panel: { left, top, width, height },
        renderer: typeof renderer === 'string' ? renderer : 'unknown',
        article: branch.outerHTML,
      };
    });
    return { ...seen, ...(await surveyCards(page)) };
  });
}

async function surveyCards(page: Page): Promise<Pick<Survey, 'cards' | 'styles'>> {
  const cards = new Map<string, string>();
  for (const button of await page.locator('button[data-place]').all()) {
    await button.click();
    const card = page.locator('[role="dialog"] .card');
    cards.set((await button.getAttribute('data-place')) ?? '', await outerHtml(card));
    await page.keyboard.press('Escape');
    await card.waitFor({ state: 'detached' });
  }
  const styles = await page.evaluate(() =>
    [...document.styleSheets].map(({ href }) => new URL(href ?? '').pathname),
  );
  return { cards, styles };
}

const outerHtml = (locator: Locator) => locator.evaluate(({ outerHTML }) => outerHTML);

/**
 * Writes the cards into the page that shows them in MapLibre's popup, with all the styles that they
 * are drawn with in the app.
 */
export async function writeCardPage(
  folder: string,
  { cards, styles }: Pick<Survey, 'cards' | 'styles'>,
): Promise<void> {
  const file = join(folder, 'card.html');
  const page = await readFile(file, 'utf8');
  const links = styles.map((href) => `<link rel="stylesheet" href="${href}">`);
  const templates = [...cards].map(
    ([id, card]) => `<template data-place="${id}">${card}</template>`,
  );
  await writeFile(
    file,
    page
      .replace('</head>', `${links.join('')}</head>`)
      .replace('<body>', `<body>${templates.join('')}`),
  );
}

/**
 * Saves the article as the app has rendered it: the same elements and words, with the stylesheet
 * and the fonts that the app's own page names (and as early), and no script at all.
 */
export async function writeStaticPage(folder: string, article: string): Promise<void> {
  const page = await readFile(join(folder, 'index.html'), 'utf8');
  const [head = ''] = page.split('<body>');
  const withoutScripts = head
    .replaceAll(/<script\b.*?<\/script>/gs, '')
    .replaceAll(/<link\b[^>]*(?:rel="modulepreload"|as="fetch"|as="script")[^>]*>/g, '');
  await writeFile(
    join(folder, 'static.html'),
    `${withoutScripts}<body>${article}</body>\n</html>\n`,
  );
}
