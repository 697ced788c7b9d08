/** What the installer may change at any time, without a new version. */
export const installersFiles: readonly string[] = ['geodata/kiosk.json', 'geodata/site.json'];

/**
 * The path of an address below the top of the site, without its query; that of the page is
 * `index.html`. Nothing where it lies elsewhere.
 *
 * @param scope The address of the top of the site, with a slash at its end.
 */
export function pathIn(scope: string, url: URL): string | undefined {
  const top = new URL(scope);
  if (url.origin !== top.origin || !url.pathname.startsWith(top.pathname)) return undefined;
  return decoded(url.pathname.slice(top.pathname.length)) || 'index.html';
}

/** The address of a file, as caches know it. */
export function addressOf(scope: string, path: string): string {
  return new URL(path.split('/').map(encodeURIComponent).join('/'), scope).href;
}

/** The publisher's text of a story: it lies with the server alone, and is kept nowhere. */
export const isOriginal = (path: string): boolean =>
  /^geodata\/stories\/[^/]+\/original\.txt$/.test(path);

/** Two sites may lie on one host, and share its storage; at the top of a host nothing is added. */
const suffix = (scope: string): string => new URL(scope).pathname.replace(/^\/$/, '');

export const cacheOf = (scope: string, version: string): string =>
  `dateline-${version}${suffix(scope)}`;

/** The cache of the installer's files, which belong to no version. */
export const installersCache = (scope: string): string => `dateline-installer${suffix(scope)}`;

/** The version whose files a cache of this name holds; nothing where it is none of ours. */
export function versionOfCache(scope: string, name: string): string | undefined {
  const version = /^dateline-([0-9a-f]{12})/.exec(name)?.[1];
  return version !== undefined && name === cacheOf(scope, version) ? version : undefined;
}

function decoded(path: string): string {
  try {
    return decodeURIComponent(path);
  } catch {
    return path;
  }
}
