import { chromium, type Browser, type Page } from 'playwright';
import { findBrowser } from '../../scripts/lib/browser.mjs';

/** As in playwright.config.ts: software WebGL, and nothing that talks to other hosts. */
const args = [
  '--use-angle=swiftshader',
  '--enable-unsafe-swiftshader',
  '--disable-background-networking',
  '--disable-component-update',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

export function launch(): Promise<Browser> {
  const executablePath = findBrowser();
  return chromium.launch({ args, ...(executablePath !== undefined && { executablePath }) });
}

export const viewport = { width: 1440, height: 900 } as const;

/** Runs `use` in a page of a context of its own: with nothing cached, as at a first visit. */
export async function inFreshPage<T>(
  browser: Browser,
  script: string,
  use: (page: Page) => Promise<T>,
): Promise<T> {
  const context = await browser.newContext({
    viewport,
    locale: 'en-GB',
    timezoneId: 'UTC',
    // what is fetched for the next visit is no part of this one
    serviceWorkers: 'block',
  });
  try {
    const page = await context.newPage();
    page.setDefaultTimeout(120_000);
    await page.addInitScript({ content: script });
    const broken = new Promise<never>((_, reject) => page.on('pageerror', reject));
    // a page that throws does not do the work that is to be timed
    return await Promise.race([use(page), broken]);
  } finally {
    await context.close();
  }
}
