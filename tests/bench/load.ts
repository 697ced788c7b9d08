import type { Browser, Page } from 'playwright';
import { inFreshPage } from './browser';
import type { Sent, Server } from './server';

/** What every load needs. */
export interface Bench {
  readonly browser: Browser;
  readonly server: Server;
  /** The script that runs in each page before its own. */
  readonly probe: string;
  readonly firstWords: string;
  /** Name of the app's script that holds MapLibre. */
  readonly mapLibreScript: string;
}

/** The probe, waiting for the article too. */
export const withArticle = ({ probe, firstWords }: Bench) =>
  `window.firstWords = ${JSON.stringify(firstWords)};\n${probe}`;

/** One page, opened once; milliseconds since its navigation began. */
export interface AppLoad {
  readonly readable: number;
  readonly ready: number;
  /** When the script that holds MapLibre was asked for, and when its last byte had come. */
  readonly mapLibreAsked: number;
  readonly mapLibreCame: number;
  readonly shift: number;
  readonly sent: readonly Sent[];
}

export async function loadApp(bench: Bench): Promise<AppLoad> {
  const { browser, server, mapLibreScript } = bench;
  return inFreshPage(browser, withArticle(bench), async (page) => {
    const before = server.sent.length;
    await page.goto(server.origin, { waitUntil: 'commit' });
    const { ready, sent } = await untilReady(page, server, before);
    const rest = await page.evaluate(async (script) => {
      const entry = performance
        .getEntriesByType('resource')
        .find(({ name }) => name.endsWith(script)) as PerformanceResourceTiming | undefined;
      return {
        readable: (await window.probe.readable) ?? NaN,
        mapLibreAsked: entry?.startTime ?? NaN,
        mapLibreCame: entry?.responseEnd ?? NaN,
        shift: window.probe.shift(),
      };
    }, mapLibreScript);
    return { ...rest, ready, sent };
  });
}

/** The static page of the article: when it can be read. */
export async function loadStatic(bench: Bench): Promise<number> {
  return inFreshPage(bench.browser, withArticle(bench), async (page) => {
    await page.goto(`${bench.server.origin}/static.html`, { waitUntil: 'commit' });
    return (await page.evaluate(() => window.probe.readable)) ?? NaN;
  });
}

/** A bare page: when its map is idle, and what was sent until then. */
export async function loadBare(
  { browser, server, probe }: Bench,
  path: 'bare.html' | 'maplibre.html',
): Promise<{ readonly ready: number; readonly sent: readonly Sent[] }> {
  return inFreshPage(browser, probe, async (page) => {
    const before = server.sent.length;
    await page.goto(`${server.origin}/${path}`, { waitUntil: 'commit' });
    return untilReady(page, server, before);
  });
}

/** What a page asks for once it is ready, for later views, does not count. */
async function untilReady(page: Page, { sent }: Server, before: number) {
  const { ready, origin } = await page.evaluate(async () => ({
    ready: await window.probe.ready,
    origin: performance.timeOrigin,
  }));
  return { ready, sent: sent.slice(before).filter(({ at }) => at <= origin + ready) };
}
