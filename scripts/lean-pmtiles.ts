import type { Plugin } from 'vite';

const instead = '\0dateline:no-fflate';

/** The helper by which the library names its functions, as its bundler wrote it. */
const naming = /var (\w)=(\((\w),(\w)\)=>\w\(\3,"name",\{value:\4,configurable:!0\}\));/;

/**
 * Leaves out of the built site what `pmtiles` carries and nobody uses here, 8 kB in all: an unpacker
 * for browsers that have none of their own (all that MapLibre runs in have `DecompressionStream`,
 * which the library prefers), and layers for another map, which no bundler dares to drop because
 * every function is passed through a helper that gives it a name.
 */
export function leanPmtiles(): Plugin {
  return {
    name: 'dateline:lean-pmtiles',
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
    transform(code, id) {
      if (!id.includes('/pmtiles/')) return undefined;
      return { code: code.replace(naming, 'const $1=/*@__NO_SIDE_EFFECTS__*/$2;'), map: null };
    },
  };
}
