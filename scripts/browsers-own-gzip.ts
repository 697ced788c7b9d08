import type { Plugin } from 'vite';

const instead = '\0dateline:no-fflate';

/**
 * Leaves out of the built site the unpacker that `pmtiles` carries for browsers that have none of
 * their own: all that MapLibre runs in have `DecompressionStream`, which it prefers. 7 kB.
 */
export function browsersOwnGzip(): Plugin {
  return {
    name: 'dateline:browsers-own-gzip',
    apply: 'build',
    enforce: 'pre',
    resolveId(source, importer) {
      return source === 'fflate' && importer?.includes('/pmtiles/') ? instead : undefined;
    },
    load(id) {
      if (id !== instead) return undefined;
      return `export function decompressSync() {
        throw new Error('This browser has no DecompressionStream.');
      }`;
    },
  };
}
