import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js';
import { addressOf } from '../paths';

interface Whole {
  readonly blob: Blob;
  readonly headers: Headers;
}

/** What is read in parts, by cache and address: a handle on what lies on disk, not its bytes. */
const wholes = new Map<string, Promise<Whole | undefined>>();

/**
 * The answer to a request from a cache of one version; nothing where it does not hold the file.
 * @param name The name of the cache.
 */
export async function answer(
  name: string,
  scope: string,
  path: string,
  request: Request,
): Promise<Response | undefined> {
  const address = addressOf(scope, path);
  if (!request.headers.has('range')) return (await cacheIfThere(name))?.match(address);
  const whole = await wholeAt(name, address);
  return whole && createPartialResponse(request, new Response(whole.blob, whole));
}

/** To open a cache that is not there would make it. */
export async function cacheIfThere(name: string): Promise<Cache | undefined> {
  return (await caches.has(name)) ? caches.open(name) : undefined;
}

/** Found once, as a map reads hundreds of parts. */
function wholeAt(name: string, address: string): Promise<Whole | undefined> {
  const key = `${name} ${address}`;
  const known = wholes.get(key);
  if (known) return known;
  const found = readWhole(name, address);
  wholes.set(key, found);
  const forget = () => wholes.delete(key);
  found.then((whole) => whole ?? forget(), forget);
  return found;
}

/** They are found anew: what lies on disk may have been replaced. */
export function forgetWholes(): void {
  wholes.clear();
}

async function readWhole(name: string, address: string): Promise<Whole | undefined> {
  const response = await (await cacheIfThere(name))?.match(address);
  return response && { blob: await response.blob(), headers: response.headers };
}
