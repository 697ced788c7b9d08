import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inFreshPage } from './browser';
import { withArticle, type Bench } from './load';
import type { Panel } from './opening';

/** What must be seen of the running app before its yardsticks can be made. */
export interface Survey {
  readonly panel: Panel;
  /** Of the program that draws WebGL. */
  readonly renderer: string;
}

/**
 * Measures the map's panel, and saves the article as the app has rendered it as `static.html`: the
 * same elements, words, stylesheet and fonts (asked for as early), and no script at all.
 */
export async function survey(bench: Bench, folder: string): Promise<Survey> {
  const { html, ...found } = await inFreshPage(bench.browser, withArticle(bench), async (page) => {
    await page.goto(bench.server.origin, { waitUntil: 'commit' });
    await page.evaluate(() => window.probe.ready);
    return page.evaluate(() => {
      const map = document.querySelector('section[aria-label="Map"]');
      const article = document.querySelector('section[aria-label="Article"]');
      if (!map || !article) throw new Error('The page has no region “Map” or “Article”.');
      const { left, top, width, height } = map.getBoundingClientRect();

      // the elements around the article, without what stands beside it
      let branch = article.cloneNode(true) as Element;
      for (let up = article.parentElement; up && up !== document.body; up = up.parentElement) {
        const parent = up.cloneNode(false) as Element;
        parent.append(branch);
        branch = parent;
      }
      const written = [...document.querySelectorAll('head > :is(meta, link, title)')].filter(
        // only what the file itself holds: the map's stylesheet came later, by script
        (element) =>
          !(element instanceof HTMLLinkElement) ||
          (element.rel === 'stylesheet' && element.crossOrigin !== null) ||
          (element.rel === 'preload' && element.as === 'font'),
      );
      const root = document.documentElement.cloneNode(false) as Element;
      const head = document.createElement('head');
      head.append(...written.map((element) => element.cloneNode()));
      const body = document.createElement('body');
      body.append(branch);
      root.append(head, body);

      const context = document.createElement('canvas').getContext('webgl2');
      const names = context?.getExtension('WEBGL_debug_renderer_info');
      const renderer: unknown = names && context?.getParameter(names.UNMASKED_RENDERER_WEBGL);
      return {
        panel: { left, top, width, height },
        renderer: typeof renderer === 'string' ? renderer : 'unknown',
        html: `<!doctype html>\n${root.outerHTML}\n`,
      };
    });
  });
  await writeFile(join(folder, 'static.html'), html);
  return found;
}
