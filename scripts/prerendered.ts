import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { build, createServer, type Plugin, type PluginOption, type ResolvedConfig } from 'vite';
import { firstStory } from '../src/firstScreen.ts';
import type { prerender } from '../src/prerender';

/** Where the page expects its first screen. */
const place = '<div id="app"></div>';

/**
 * Writes the first screen into the built page, so that the article is read before any script has
 * come; and puts a small script before the first paint that hides it from whoever will see another
 * story, language or layout.
 *
 * @param plugins makes the plugins that compile the components, one set for each of their uses
 */
export function prerendered(plugins: () => PluginOption[]): Plugin {
  let config: ResolvedConfig;
  let early = '';

  return {
    name: 'dateline:prerendered',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async generateBundle() {
      const asset = this.emitFile({
        type: 'asset',
        name: 'early.js',
        source: await classicScript(join(config.root, 'src/early.ts')),
      });
      early = this.getFileName(asset);
    },
    transformIndexHtml: {
      order: 'post',
      async handler(html) {
        const body = await firstScreen(config.root, plugins());
        if (!html.includes(place)) throw new Error(`index.html has no ${place}`);
        return {
          html: html.replace(place, () => `<div id="app">${body}</div>`),
          tags: [{ tag: 'script', attrs: { src: `./${early}` }, injectTo: 'head' }],
        };
      },
    },
  };
}

/** One file that a page may run before it paints: modules always wait for the whole page. */
async function classicScript(input: string): Promise<string> {
  const result = await build({
    configFile: false,
    logLevel: 'error',
    build: { write: false, rolldownOptions: { input, output: { format: 'iife' } } },
  });
  const [output] = [result].flat();
  if (!output || !('output' in output)) throw new Error(`${input} was not built`);
  return output.output[0].code;
}

async function firstScreen(root: string, plugins: PluginOption[]): Promise<string> {
  const server = await createServer({
    root,
    configFile: false,
    mode: 'production',
    logLevel: 'error',
    appType: 'custom',
    plugins,
    server: { middlewareMode: true, ws: false, watch: null },
    optimizeDeps: { noDiscovery: true },
  });
  try {
    const module = (await server.ssrLoadModule('/src/prerender.ts')) as {
      prerender: typeof prerender;
    };
    const folder = join(root, 'geodata/stories', firstStory);
    return await module.prerender((name) =>
      readFile(join(folder, name), 'utf8').catch(() => undefined),
    );
  } finally {
    await server.close();
  }
}
