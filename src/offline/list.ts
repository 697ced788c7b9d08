/** At the top of the built site: every file that it serves (written by scripts/offline.ts). */
export const listFile = 'offline.json';

export interface ListedFile {
  readonly bytes: number;
  /** 64 hexadecimal digits. */
  readonly sha256: string;
}

export interface FileList {
  /** 12 hexadecimal digits of a hash over all files. */
  readonly version: string;
  /** By their paths from the top of the site. */
  readonly files: Readonly<Record<string, ListedFile>>;
}

/** The list in a file that was served; nothing where it is none. */
export function readList(raw: unknown): FileList | undefined {
  if (!isObject(raw) || !isObject(raw['files'])) return undefined;
  if (typeof raw['version'] !== 'string' || !/^[0-9a-f]{12}$/.test(raw['version']))
    return undefined;
  if (!('index.html' in raw['files'])) return undefined;
  return Object.values(raw['files']).every(isListed) ? (raw as unknown as FileList) : undefined;
}

/** What all files take together, in bytes. */
export function bytesOf({ files }: FileList): number {
  return Object.values(files).reduce((sum, { bytes }) => sum + bytes, 0);
}

const isObject = (raw: unknown): raw is Readonly<Record<string, unknown>> =>
  typeof raw === 'object' && raw !== null && !Array.isArray(raw);

const isListed = (raw: unknown): boolean =>
  isObject(raw) &&
  Number.isSafeInteger(raw['bytes']) &&
  typeof raw['sha256'] === 'string' &&
  /^[0-9a-f]{64}$/.test(raw['sha256']);
