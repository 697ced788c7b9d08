import { listFile, readList, type FileList } from './list';
import { addressOf } from './paths';
import type { OfflineReason } from './report';

/** How many files are asked for at once: the page that is open comes first. */
const atOnce = 4;

export interface Surroundings {
  /** The address of the top of the site. */
  readonly scope: string;
  /** What fills. */
  readonly cache: Cache;
  /** Caches of other versions, from which files are taken that have not changed. */
  readonly others: readonly Cache[];
  readonly fetcher: typeof fetch;
}

class Trouble extends Error {
  readonly reason: OfflineReason;
  constructor(reason: OfflineReason, what: string) {
    super(what);
    this.reason = reason;
  }
}

/**
 * Fills a cache with every file of a list, each only if it is what the list says; the list itself
 * comes last, so that a cache which holds it is whole. What an earlier attempt has left is kept, if
 * it is still what it was.
 *
 * @returns Why it could not be filled; nothing where it is whole.
 */
export async function fill(
  list: FileList,
  around: Surroundings,
): Promise<OfflineReason | undefined> {
  try {
    const olds = await listsOf(around);
    const left = Object.keys(list.files);
    const work = async (): Promise<void> => {
      for (let path = left.pop(); path !== undefined; path = left.pop()) {
        await bring(path, list, olds, around).catch((error: unknown) => {
          // the others stop too, each after the file it is at
          left.length = 0;
          throw error;
        });
      }
    };
    const ends = await Promise.allSettled(Array.from({ length: atOnce }, work));
    const bad = ends.find((end) => end.status === 'rejected');
    if (bad) return reasonOf(bad.reason);
    await keepList(list, around);
    return undefined;
  } catch (error) {
    return reasonOf(error);
  }
}

/**
 * Brings again what is missing in a cache that was whole, or is no longer what the list says: disks
 * go bad, and power fails. What does not come stays as it is, as a damaged file may still do.
 *
 * @returns Why not all could be mended; nothing where it is whole.
 */
export async function mend(
  list: FileList,
  around: Surroundings,
): Promise<OfflineReason | undefined> {
  const olds = await listsOf(around);
  let reason: OfflineReason | undefined;
  // one after the other: it disturbs nobody, and what one file lacks says nothing about the next
  for (const path of Object.keys(list.files)) {
    await bring(path, list, olds, around).catch((error: unknown) => {
      reason = reasonOf(error);
    });
  }
  if (!(await listIn(around.cache, around.scope))) await keepList(list, around);
  return reason;
}

/** Whether a cache holds every file of the list that stands in it. */
export async function isWhole(cache: Cache, scope: string): Promise<boolean> {
  const list = await listIn(cache, scope);
  if (!list) return false;
  const kept = new Set((await cache.keys()).map(({ url }) => url));
  return Object.keys(list.files).every((path) => kept.has(addressOf(scope, path)));
}

/** Why the storage took nothing. */
export function reasonOf(error: unknown): OfflineReason {
  if (error instanceof Trouble) return error.reason;
  const isFull = error instanceof Error && error.name === 'QuotaExceededError';
  return isFull ? 'full' : 'refused';
}

/** The list of the files in a cache; nothing where it is not there, or damaged. */
export async function listIn(cache: Cache, scope: string): Promise<FileList | undefined> {
  const response = await cache.match(addressOf(scope, listFile));
  return response?.json().then(readList, nothing);
}

/** A cache that was filled, and with what. */
interface Filled {
  readonly cache: Cache;
  readonly list: FileList | undefined;
}

const listsOf = ({ others, scope }: Surroundings): Promise<Filled[]> =>
  Promise.all(others.map(async (cache) => ({ cache, list: await listIn(cache, scope) })));

async function bring(
  path: string,
  list: FileList,
  olds: readonly Filled[],
  around: Surroundings,
): Promise<void> {
  const { scope, cache } = around;
  const address = addressOf(scope, path);
  const sha256 = list.files[path]?.sha256;
  if (await right(await cache.match(address), sha256)) return;
  await cache.put(address, await find(path, sha256, olds, around));
}

/** A file as the list says, from another version or else from the server. */
async function find(
  path: string,
  sha256: string | undefined,
  olds: readonly Filled[],
  { scope, fetcher }: Surroundings,
): Promise<Response> {
  const address = addressOf(scope, path);
  for (const { cache, list } of olds) {
    if (list?.files[path]?.sha256 !== sha256) continue;
    const kept = await right(await cache.match(address), sha256);
    if (kept) return kept;
  }
  return judged(address, sha256, fetcher);
}

/**
 * A file from the server, if it is the one that is meant; rejects where it is not, or does not come.
 *
 * @param sha256 64 hexadecimal digits.
 */
export async function judged(
  address: string,
  sha256: string | undefined,
  fetcher: typeof fetch,
): Promise<Response> {
  // first what the browser has, if the server says that it still holds; then past all that is kept
  for (const cache of ['no-cache', 'reload'] as const) {
    const response = await fetcher(address, { cache, credentials: 'same-origin' }).catch(nothing);
    const bytes = response?.ok ? await response.arrayBuffer().catch(nothing) : undefined;
    if (!response || !bytes) throw new Trouble('network', `${address} did not come`);
    if ((await hex(bytes)) === sha256) return copy(response, bytes);
  }
  throw new Trouble('changed', `${address} is another file than the list says`);
}

/** What was kept, if it still is what it was; what a disk has lost may also not be readable. */
async function right(
  kept: Response | undefined,
  sha256: string | undefined,
): Promise<Response | undefined> {
  const bytes = await kept?.arrayBuffer().catch(nothing);
  return kept && bytes && (await hex(bytes)) === sha256 ? copy(kept, bytes) : undefined;
}

const nothing = (): undefined => undefined;

/** An answer of our own: it comes from no other address, and is not compressed any more. */
function copy(response: Response, bytes: ArrayBuffer): Response {
  const headers = new Headers(response.headers);
  for (const name of ['Content-Encoding', 'Transfer-Encoding', 'Vary']) headers.delete(name);
  headers.set('Content-Length', String(bytes.byteLength));
  return new Response(bytes, { headers });
}

async function hex(bytes: ArrayBuffer): Promise<string> {
  const digest = new Uint8Array(await crypto.subtle.digest('SHA-256', bytes));
  return Array.from(digest, (byte) => byte.toString(16).padStart(2, '0')).join('');
}

function keepList(list: FileList, { cache, scope }: Surroundings): Promise<void> {
  return cache.put(addressOf(scope, listFile), asJson(list));
}

const asJson = (list: FileList): Response =>
  new Response(JSON.stringify(list), { headers: { 'Content-Type': 'application/json' } });
