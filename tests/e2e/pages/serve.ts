import { fileURLToPath } from 'node:url';
import type { Page } from '@playwright/test';
import { build } from 'vite';
import { headers } from '../../../scripts/policy.ts';

const root = fileURLToPath(new URL('./', import.meta.url));

/** The files of a page that only tests see, by their paths. It never becomes part of the site. */
export async function buildPage(name: string): Promise<Map<string, string | Uint8Array>> {
  const built = await build({
    configFile: false,
    root,
    base: './',
    publicDir: false,
    logLevel: 'warn',
    build: {
      write: false,
      target: 'es2023',
      assetsDir: 'test-assets',
      assetsInlineLimit: 0,
      chunkSizeWarningLimit: 1200,
      rolldownOptions: { input: `${root}${name}.html` },
    },
  });
  // a watcher is what it would be in watch mode, a list with several formats
  if (Array.isArray(built) || !('output' in built)) throw new Error(`${name} was not built.`);
  return new Map(
    built.output.map((file) => [file.fileName, file.type === 'chunk' ? file.code : file.source]),
  );
}

const types: Readonly<Record<string, string>> = {
  html: 'text/html',
  js: 'text/javascript',
  css: 'text/css',
  woff2: 'font/woff2',
};

/** Lays such a page beside the site, under the same policy; the data comes from the site itself. */
export async function lay(page: Page, files: ReadonlyMap<string, string | Uint8Array>) {
  await page.route(
    (url) => files.has(url.pathname.slice(1)),
    async (route) => {
      const path = new URL(route.request().url()).pathname.slice(1);
      await route.fulfill({
        body: Buffer.from(files.get(path) ?? ''),
        contentType: types[path.split('.').at(-1) ?? ''] ?? 'application/octet-stream',
        headers,
      });
    },
  );
}
