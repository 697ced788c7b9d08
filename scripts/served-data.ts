import { cp } from 'node:fs/promises';
import { basename, join, resolve } from 'node:path';
import type { Plugin, ResolvedConfig } from 'vite';

/**
 * What only people read stays out of the built site, and so does the publisher's text, which lies
 * beside a story to be compared with: whoever may show it puts it into the built folder.
 */
export const unserved: ReadonlySet<string> = new Set(['SOURCES.md', '.DS_Store', 'original.txt']);

/**
 * Serves a folder as it lies. In development Vite does so for everything below the root; the build
 * gets a copy of the folder, so that files keep their names and anyone can open or replace them.
 */
export function servedData(folder: string): Plugin {
  let config: ResolvedConfig;
  return {
    name: 'dateline:served-data',
    apply: 'build',
    configResolved(resolved) {
      config = resolved;
    },
    async writeBundle() {
      await cp(join(config.root, folder), resolve(config.root, config.build.outDir, folder), {
        recursive: true,
        filter: (path) => !unserved.has(basename(path)),
      });
    },
  };
}
