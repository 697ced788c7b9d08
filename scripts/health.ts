import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';

/** What should lie in a built site, for `/health.json`. */
export interface Health {
  /** 12 hex digits that name what is in the files. */
  readonly version: string;
  /** ISO 8601, UTC. */
  readonly built: string;
  readonly files: Readonly<Record<string, HealthyFile>>;
}

export interface HealthyFile {
  readonly bytes: number;
  /** Hex digits. */
  readonly sha256: string;
}

const healthFile = 'health.json';
const offlineFile = 'offline.json';

/** Set on the spot, so nobody can say beforehand what should be in them. */
const settings = ['geodata/kiosk.json', 'geodata/site.json'];
const unlisted: ReadonlySet<string> = new Set([healthFile, ...settings]);

export function sha256(data: Uint8Array | string): string {
  return createHash('sha256').update(data).digest('hex');
}

/** Every file below a folder, by its path with slashes, in the order of code units. */
export function filesBelow(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map(({ parentPath, name }) =>
      join(parentPath, name).slice(folder.length).replaceAll('\\', '/'),
    )
    .map((path) => path.replace(/^\//, ''))
    .sort();
}

/** Writes `health.json` at the top of a built site; it tells of every file but itself and the settings. */
export function writeHealth(folder: string, version?: string, built = new Date()): Health {
  const entries = filesBelow(folder)
    .filter((path) => !unlisted.has(path))
    .map((path) => [path, healthOf(readFileSync(join(folder, path)))] as const);
  const files = Object.fromEntries(entries);
  const health = {
    version: version ?? versionOf(folder, files),
    built: built.toISOString(),
    files,
  };
  writeFileSync(join(folder, healthFile), `${JSON.stringify(health, undefined, 1)}\n`);
  return health;
}

function healthOf(data: Buffer): HealthyFile {
  return { bytes: data.length, sha256: sha256(data) };
}

/** The version that the service worker's list names; without one, made in the same way. */
function versionOf(folder: string, files: Health['files']): string {
  const list = join(folder, offlineFile);
  if (!existsSync(list)) {
    const hashes = Object.values(files).map((file) => file.sha256);
    return sha256(hashes.join('\n')).slice(0, 12);
  }
  const { version } = JSON.parse(readFileSync(list, 'utf8')) as { readonly version: string };
  return version;
}
