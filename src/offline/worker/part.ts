import { createPartialResponse } from 'workbox-range-requests/createPartialResponse.js';
import { judged, listIn } from '../fill';
import { addressOf, cacheOf } from '../paths';
import { answer, cacheIfThere } from './answer';

/** What is on its way, by cache and address: a map asks for hundreds of parts of one file. */
const coming = new Map<string, Promise<Response>>();

/**
 * What a page of a version asks for: from the cache of the version, or, where it is gone from there,
 * from the server if that still has the very file; never another one of the same name.
 */
export async function partOf(
  version: string,
  scope: string,
  path: string,
  request: Request,
): Promise<Response> {
  const name = cacheOf(scope, version);
  const kept = await answer(name, scope, path, request).catch(() => undefined);
  if (kept) return kept;
  const cache = await cacheIfThere(name).catch(() => undefined);
  const list = cache && (await listIn(cache, scope).catch(() => undefined));
  const sha256 = list && Object.hasOwn(list.files, path) ? list.files[path]?.sha256 : undefined;
  // of what belongs to no version, and where all is cleared, nobody can say which one is meant
  if (!cache || sha256 === undefined) return fetch(request);
  try {
    const whole = await bringAgain(cache, name, addressOf(scope, path), sha256);
    return request.headers.has('range') ? await createPartialResponse(request, whole) : whole;
  } catch {
    // a page takes an absent file for one that was never meant to be there
    return new Response('', { status: 503, statusText: 'Service Unavailable' });
  }
}

/** Once for all who ask meanwhile; afterwards the cache has it. */
async function bringAgain(
  cache: Cache,
  name: string,
  address: string,
  sha256: string,
): Promise<Response> {
  const key = `${name} ${address}`;
  const brought = coming.get(key) ?? judged(address, sha256, fetch);
  if (!coming.has(key)) {
    coming.set(key, brought);
    const end = () => coming.delete(key);
    brought.then((file) => cache.put(address, file.clone())).then(end, end);
  }
  return (await brought).clone();
}
