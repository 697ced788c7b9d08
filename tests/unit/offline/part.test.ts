import { beforeEach, afterEach, describe, expect, it, vi } from 'vitest';
import { fill } from '../../../src/offline/fill';
import { addressOf, cacheOf } from '../../../src/offline/paths';
import { partOf } from '../../../src/offline/worker/part';
import { forgetWholes } from '../../../src/offline/worker/answer';
import { asCache, FakeCache, listOf, scope, serverOf, storageOf } from './keptFiles';

// Workbox looks for the worker that it is loaded by
vi.hoisted(() => vi.stubGlobal('self', globalThis));

const version = '0123456789ab';
const contents = { 'index.html': 'page', 'geodata/world.pmtiles': '0123456789' };

let cache: FakeCache;

beforeEach(async () => {
  forgetWholes();
  cache = new FakeCache();
  const { fetcher } = serverOf(contents);
  await fill(listOf(contents, version), { scope, cache: asCache(cache), others: [], fetcher });
  vi.stubGlobal('caches', storageOf(new Map([[cacheOf(scope, version), cache]])));
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page of the version asks for a file, while the server has these. */
async function asked(
  path: string,
  files: Readonly<Record<string, string>>,
  headers: HeadersInit = {},
) {
  const server = serverOf(files);
  vi.stubGlobal('fetch', server.fetcher);
  const ask = () => partOf(version, scope, path, new Request(addressOf(scope, path), { headers }));
  const [response, second] = await Promise.all([ask(), ask()]);
  return {
    status: response.status,
    text: await response.text(),
    second: await second.text(),
    fetched: server.asked.length,
  };
}

const gone = (path: string) => cache.kept.delete(addressOf(scope, path));
const tiles = 'geodata/world.pmtiles';

describe('what a page of a version asks for', () => {
  it('comes from its cache', async () => {
    const answer = await asked(tiles, { [tiles]: 'next' });
    expect(answer).toMatchObject({ status: 200, text: '0123456789', fetched: 0 });
  });

  it('comes from the server where it is gone, once for all who ask, and is kept', async () => {
    gone(tiles);
    const answer = await asked(tiles, contents);
    expect(answer).toEqual({ status: 200, text: '0123456789', second: '0123456789', fetched: 1 });
    expect(await asked(tiles, {})).toMatchObject({ text: '0123456789', fetched: 0 });
  });

  it('comes in parts too', async () => {
    gone(tiles);
    const answer = await asked(tiles, contents, { Range: 'bytes=2-4' });
    expect(answer).toEqual({ status: 206, text: '234', second: '234', fetched: 1 });
  });

  it.each<[string, Record<string, string>, HeadersInit]>([
    ['is of another version', { [tiles]: 'next' }, {}],
    ['is of another version, in parts', { [tiles]: 'next' }, { Range: 'bytes=0-1' }],
    ['does not come', {}, {}],
  ])('is not there where it is gone, and what the server has %s', async (_, files, headers) => {
    gone(tiles);
    expect(await asked(tiles, files, headers)).toMatchObject({ status: 503, text: '' });
    expect(await cache.textOf(tiles)).toBeUndefined();
  });

  it.each<[string, () => void, string]>([
    ['that belongs to no version', () => undefined, 'health.json'],
    [
      'where nobody knows any more what the version was',
      () => gone('offline.json') && gone(tiles),
      tiles,
    ],
  ])('is what the server has, for a file %s', async (_, clear, path) => {
    clear();
    expect(await asked(path, { [path]: 'as it is' })).toMatchObject({ text: 'as it is' });
  });
});
