import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { extname, join, relative } from 'node:path';
import { zipSync, type Zippable } from 'fflate';
import { sha256 } from './offline.ts';

/** What a zip unpacks to. */
export const packedFolder = 'dateline-kiosk';
export const sumsFile = 'SHA256SUMS';

/**
 * What the people on the spot set. They lie beside the site and in no list of sums, so that they
 * may be changed, and a new version leaves them alone.
 */
export const settings = ['kiosk.json', 'site.json', 'screen.conf'] as const;

/** Compressed already. */
const asItLies = new Set(['.pmtiles', '.woff2', '.png']);
/** Zip's own beginning of time, read as local time there: the same bytes on every day. */
const always = new Date(1980, 0, 1);
const unix = 3;

export type Packed = ReadonlyMap<string, Uint8Array>;

/**
 * Everything that goes into the folder of a kiosk, by its path there.
 *
 * @param site The built site.
 * @param root The repository.
 */
export function contentsOf(site: string, root: string): Packed {
  const contents = new Map<string, Uint8Array>();
  for (const path of filesBelow(join(root, 'kiosk'))) {
    contents.set(path, readFileSync(join(root, 'kiosk', path)));
  }
  for (const path of filesBelow(site)) {
    const data = readFileSync(join(site, path));
    const [, name = ''] = /^geodata\/([^/]+)$/.exec(path) ?? [];
    if ((settings as readonly string[]).includes(name)) contents.set(name, besideSite(data));
    else contents.set(`site/${path}`, data);
  }
  contents.set('LICENSE', readFileSync(join(root, 'LICENSE')));
  contents.set(sumsFile, Buffer.from(sumsOf(contents)));
  return new Map([...contents].sort(([a], [b]) => (a < b ? -1 : 1)));
}

/** Settings that lie beside the site name their schema from there. */
const besideSite = (data: Buffer): Buffer =>
  Buffer.from(data.toString().replace('"schema/', '"site/geodata/schema/'));

/** As `sha256sum` writes it, and reads it with `-c`. */
export function sumsOf(contents: Packed): string {
  return [...contents]
    .filter(([path]) => !(settings as readonly string[]).includes(path) && path !== sumsFile)
    .map(([path, data]) => `${sha256(data)}  ${path}\n`)
    .sort((a, b) => (a.slice(66) < b.slice(66) ? -1 : 1))
    .join('');
}

/** One folder as a zip, the same for the same contents; programs in it can be run. */
export function zipOf(contents: Packed): Uint8Array {
  const entries: Zippable = {};
  for (const [path, data] of contents) {
    // what the programs share has an ending, and is none
    const isProgram = path.startsWith('bin/') && extname(path) === '';
    const mode = isProgram ? 0o100755 : 0o100644;
    entries[`${packedFolder}/${path}`] = [
      data,
      { mtime: always, os: unix, attrs: mode << 16, level: asItLies.has(extname(path)) ? 0 : 9 },
    ];
  }
  return zipSync(entries);
}

/** Every file below a folder, by its path with slashes, in the order of code units. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) => relative(folder, join(parentPath, name)).replaceAll('\\', '/'))
    .sort();
}

/** What a site lacks that a kiosk cannot do without. */
export function missingIn(site: string): string[] {
  return [
    'index.html',
    'sw.js',
    'geodata/kiosk.json',
    'geodata/site.json',
    'geodata/basemap/world.pmtiles',
  ].filter((path) => !existsSync(join(site, path)));
}
