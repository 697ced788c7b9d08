/** What is meant to be installed: `health.json` at the top of the site. */
export interface Health {
  readonly version: string;
  /** ISO 8601. */
  readonly built: string;
  /** By path from the top of the site. */
  readonly files: Readonly<Record<string, { readonly bytes: number; readonly sha256: string }>>;
}

/** Reads the list; nothing where it is none. Never throws. */
export function parseHealth(text: string): Health | undefined {
  let raw: unknown;
  try {
    raw = JSON.parse(text);
  } catch {
    return undefined;
  }
  if (typeof raw !== 'object' || raw === null) return undefined;
  const { version, built, files } = raw as Partial<Record<string, unknown>>;
  if (typeof version !== 'string' || typeof built !== 'string') return undefined;
  if (typeof files !== 'object' || files === null) return undefined;
  const isWhole = Object.entries(files).every(([path, file]) => isInside(path) && isListed(file));
  return isWhole ? (raw as Health) : undefined;
}

/** Of this site, and not above it. */
const isInside = (path: string) => !/^[a-z]+:|^[/\\]|(^|\/)\.\.(\/|$)/i.test(path);

function isListed(file: unknown): boolean {
  if (typeof file !== 'object' || file === null) return false;
  const { bytes, sha256 } = file as Partial<Record<string, unknown>>;
  return Number.isSafeInteger(bytes) && typeof sha256 === 'string' && /^[0-9a-f]{64}$/.test(sha256);
}
