import { createHash } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { fill, isWhole, reasonOf } from '../../../src/offline/fill';
import type { FileList } from '../../../src/offline/list';
import { addressOf } from '../../../src/offline/paths';

const scope = 'https://maps.example.org/';

function listOf(contents: Readonly<Record<string, string>>): FileList {
  const files = Object.entries(contents).map(([path, content]) => {
    const sha256 = createHash('sha256').update(content).digest('hex');
    return [path, { bytes: content.length, sha256 }] as const;
  });
  return { version: '0123456789ab', files: Object.fromEntries(files) };
}

/** As much of a cache as is asked of it. */
class FakeCache {
  readonly kept = new Map<string, Response>();
  /** How many files it still takes. */
  room = Infinity;

  match(address: string): Promise<Response | undefined> {
    return Promise.resolve(this.kept.get(address)?.clone());
  }

  keys(): Promise<{ url: string }[]> {
    return Promise.resolve([...this.kept.keys()].map((url) => ({ url })));
  }

  put(address: string, response: Response): Promise<void> {
    if (this.kept.size >= this.room) {
      return Promise.reject(new DOMException('no room', 'QuotaExceededError'));
    }
    this.kept.set(address, response);
    return Promise.resolve();
  }
}

const asCache = (cache: FakeCache) => cache as unknown as Cache;

/** A server of these files; remembers what was asked for, and how. */
function serverOf(contents: Readonly<Record<string, string>>) {
  const asked: [path: string, cache: string | undefined][] = [];
  const fetcher = (address: string, init: RequestInit = {}): Promise<Response> => {
    const path = address.slice(scope.length);
    asked.push([path, init.cache]);
    const content = contents[path];
    return content === undefined
      ? Promise.reject(new TypeError('Failed to fetch'))
      : Promise.resolve(
          new Response(content, {
            headers: { 'Content-Type': 'text/x', 'Content-Encoding': 'gzip' },
          }),
        );
  };
  return { asked, fetcher: fetcher as typeof fetch };
}

const contents = { 'index.html': 'page', 'assets/a.js': 'code', 'geodata/b.json': 'data' };
const list = listOf(contents);

describe('filling a cache', () => {
  it('brings every file, and the list last', async () => {
    const cache = new FakeCache();
    const { fetcher, asked } = serverOf(contents);
    expect(await fill(list, { scope, cache: asCache(cache), others: [], fetcher })).toBeUndefined();
    expect(asked.map(([, how]) => how)).toEqual(['no-cache', 'no-cache', 'no-cache']);
    expect([...cache.kept.keys()].at(-1)).toBe(addressOf(scope, 'offline.json'));
    expect(await isWhole(asCache(cache), scope)).toBe(true);
    const page = cache.kept.get(addressOf(scope, 'index.html'));
    expect(page?.headers.get('Content-Type')).toBe('text/x');
    expect(page?.headers.get('Content-Encoding')).toBeNull();
    expect(await page?.text()).toBe('page');
  });

  it('takes from another version what has not changed', async () => {
    const older = new FakeCache();
    const old = { ...contents, 'index.html': 'old page' };
    await fill(listOf(old), {
      scope,
      cache: asCache(older),
      others: [],
      fetcher: serverOf(old).fetcher,
    });
    const cache = new FakeCache();
    const { fetcher, asked } = serverOf(contents);
    const others = [asCache(new FakeCache()), asCache(older)];
    expect(await fill(list, { scope, cache: asCache(cache), others, fetcher })).toBeUndefined();
    expect(asked).toEqual([['index.html', 'no-cache']]);
    expect(await isWhole(asCache(cache), scope)).toBe(true);
  });

  it('goes on where an earlier attempt was cut off', async () => {
    const cache = new FakeCache();
    const around = { scope, cache: asCache(cache), others: [] };
    const half = serverOf({ 'geodata/b.json': 'data' });
    expect(await fill(list, { ...around, fetcher: half.fetcher })).toBe('network');
    expect(await isWhole(asCache(cache), scope)).toBe(false);
    const { fetcher, asked } = serverOf(contents);
    expect(await fill(list, { ...around, fetcher })).toBeUndefined();
    expect(asked.map(([path]) => path)).not.toContain('geodata/b.json');
  });

  it('refuses a file that is not the one in the list, after asking past what is kept', async () => {
    const cache = new FakeCache();
    const { fetcher, asked } = serverOf({ ...contents, 'assets/a.js': 'other' });
    const reason = await fill(list, { scope, cache: asCache(cache), others: [], fetcher });
    expect(reason).toBe('changed');
    expect(asked.filter(([path]) => path === 'assets/a.js')).toEqual([
      ['assets/a.js', 'no-cache'],
      ['assets/a.js', 'reload'],
    ]);
    expect(cache.kept.has(addressOf(scope, 'assets/a.js'))).toBe(false);
  });

  it('says that the storage is full', async () => {
    const cache = new FakeCache();
    cache.room = 1;
    const { fetcher } = serverOf(contents);
    expect(await fill(list, { scope, cache: asCache(cache), others: [], fetcher })).toBe('full');
  });
});

it('a cache from which one file is gone is not whole', async () => {
  const cache = new FakeCache();
  await fill(list, {
    scope,
    cache: asCache(cache),
    others: [],
    fetcher: serverOf(contents).fetcher,
  });
  cache.kept.delete(addressOf(scope, 'assets/a.js'));
  expect(await isWhole(asCache(cache), scope)).toBe(false);
});

it('any other trouble with the storage is a refusal', () => {
  expect(reasonOf(new DOMException('no', 'SecurityError'))).toBe('refused');
  expect(reasonOf('no')).toBe('refused');
});
