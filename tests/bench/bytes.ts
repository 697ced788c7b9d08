import { readdirSync, readFileSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { Sent } from './server';

export const kinds = ['document', 'script', 'styles', 'fonts', 'story', 'tiles', 'other'] as const;
export type Kind = (typeof kinds)[number];
export type Bytes = Readonly<Record<Kind, number>>;

const byExtension: Readonly<Record<string, Kind>> = {
  '.html': 'document',
  '.js': 'script',
  '.css': 'styles',
  '.woff2': 'fonts',
  '.pmtiles': 'tiles',
};

function kindOf(path: string): Kind {
  if (path.includes('/stories/')) return 'story';
  return byExtension[extname(path)] ?? 'other';
}

export function bytesByKind(sent: readonly Sent[]): Bytes {
  const sum = (kind: Kind) =>
    sent.filter(({ path }) => kindOf(path) === kind).reduce((total, { bytes }) => total + bytes, 0);
  return {
    document: sum('document'),
    script: sum('script'),
    styles: sum('styles'),
    fonts: sum('fonts'),
    story: sum('story'),
    tiles: sum('tiles'),
    other: sum('other'),
  };
}

/** What MapLibre itself weighs, on a page that holds nothing else: script, worker and styles. */
export function mapLibreBytes(sent: readonly Sent[]): Bytes {
  const nothing = bytesByKind([]);
  const { script, styles } = bytesByKind(sent);
  return { ...nothing, script, styles };
}

export const totalOf = (bytes: Bytes) => kinds.reduce((total, kind) => total + bytes[kind], 0);

/** The built script of the app that holds MapLibre, found by a name that only MapLibre uses. */
export function mapLibreScriptIn(folder: string): string {
  const assets = join(folder, 'assets');
  const script = readdirSync(assets).find(
    (name) =>
      name.endsWith('.js') &&
      !name.includes('worker') &&
      readFileSync(join(assets, name), 'utf8').includes('maplibregl-boxzoom'),
  );
  if (script === undefined) throw new Error('No built script holds MapLibre.');
  return script;
}
