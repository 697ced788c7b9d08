import { relative } from 'node:path';
import { fileURLToPath } from 'node:url';
import { build, type InlineConfig, type Plugin } from 'vite';
import type { Opening } from './opening';

const root = fileURLToPath(new URL('../../', import.meta.url));
const pages = fileURLToPath(new URL('./pages/', import.meta.url));

/** Builds Dateline as `npm run build` does, into another folder. */
export async function buildApp(folder: string): Promise<void> {
  await build({
    root,
    logLevel: 'warn',
    // relative, as the plugin that copies geodata/ joins it to the root
    build: { outDir: relative(root, folder), emptyOutDir: true },
  });
}

/** The yardsticks that need MapLibre, a page each. */
export const yardsticks = ['bare', 'popup', 'card', 'maplibre'] as const;

/**
 * Builds the yardsticks beside the app, with the same bundler, target and minifier. One build a
 * page: in a common one they would share a chunk that holds more of MapLibre than each needs.
 */
export async function buildYardsticks(folder: string, opening: Opening): Promise<void> {
  for (const page of yardsticks) {
    await build({
      ...plain,
      root: pages,
      plugins: [virtualOpening(opening)],
      build: {
        outDir: relative(pages, folder),
        emptyOutDir: false,
        target: 'es2023',
        chunkSizeWarningLimit: 1200,
        assetsInlineLimit: 0,
        rolldownOptions: { input: `${pages}${page}.html` },
      },
    });
  }
}

const plain: InlineConfig = {
  configFile: false,
  logLevel: 'warn',
  base: './',
  publicDir: false,
};

/** The opening view as a literal in the page's own script: no bare page could have it sooner. */
function virtualOpening(opening: Opening): Plugin {
  const name = 'virtual:opening';
  return {
    name,
    resolveId: (id) => (id === name ? `\0${name}` : undefined),
    load: (id) =>
      id === `\0${name}`
        ? `export default JSON.parse(${JSON.stringify(JSON.stringify(opening))})`
        : undefined,
  };
}

/** Builds what runs in each page before its own scripts, as one script text. */
export async function buildProbe(): Promise<string> {
  const output = await build({
    ...plain,
    root,
    build: {
      write: false,
      target: 'es2023',
      rolldownOptions: {
        input: fileURLToPath(new URL('./probe/probe.ts', import.meta.url)),
        output: { format: 'iife' },
      },
    },
  });
  // a watcher is what it would be in watch mode, a list with several formats
  if (Array.isArray(output) || !('output' in output)) throw new Error('The probe was not built.');
  return output.output[0].code;
}
