import { describe, expect, it } from 'vitest';
import { fill, isWhole, mend, reasonOf } from '../../../src/offline/fill';
import { addressOf } from '../../../src/offline/paths';
import { asCache, FakeCache, listOf, scope, serverOf } from './keptFiles';

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

  it('takes nothing that has been damaged meanwhile, here or in another version', async () => {
    const older = new FakeCache();
    const { fetcher, asked } = serverOf(contents);
    await fill(list, { scope, cache: asCache(older), others: [], fetcher });
    older.damage('assets/a.js');
    older.lose('geodata/b.json');
    const cache = new FakeCache();
    cache.damage('index.html');
    asked.length = 0;
    const others = [asCache(older)];
    expect(await fill(list, { scope, cache: asCache(cache), others, fetcher })).toBeUndefined();
    expect(asked.map(([path]) => path).sort()).toEqual(['assets/a.js', 'geodata/b.json']);
    for (const [path, content] of Object.entries(contents)) {
      expect(await cache.textOf(path)).toBe(content);
    }
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

describe('mending a cache that was whole', () => {
  async function filled(): Promise<FakeCache> {
    const cache = new FakeCache();
    const { fetcher } = serverOf(contents);
    await fill(list, { scope, cache: asCache(cache), others: [], fetcher });
    return cache;
  }

  it('brings what is damaged, unreadable or gone, and nothing else', async () => {
    const cache = await filled();
    cache.damage('index.html');
    cache.lose('assets/a.js');
    const { fetcher, asked } = serverOf(contents);
    const around = { scope, cache: asCache(cache), others: [], fetcher };
    expect(await mend(list, around)).toBeUndefined();
    expect(asked.map(([path]) => path).sort()).toEqual(['assets/a.js', 'index.html']);
    cache.kept.delete(addressOf(scope, 'geodata/b.json'));
    expect(await mend(list, around)).toBeUndefined();
    for (const [path, content] of Object.entries(contents)) {
      expect(await cache.textOf(path)).toBe(content);
    }
  });

  it('needs no server where another version has the same file', async () => {
    const [cache, other] = [await filled(), await filled()];
    cache.damage('assets/a.js');
    const { fetcher } = serverOf({});
    const around = { scope, cache: asCache(cache), others: [asCache(other)], fetcher };
    expect(await mend(list, around)).toBeUndefined();
    expect(await cache.textOf('assets/a.js')).toBe('code');
  });

  it.each<[string, Record<string, string>, string]>([
    ['the server is down', {}, 'network'],
    ['the server has another version', { ...contents, 'index.html': 'next' }, 'changed'],
  ])('leaves what it cannot replace where %s', async (_, served, reason) => {
    const cache = await filled();
    cache.damage('index.html');
    const { fetcher } = serverOf(served);
    const around = { scope, cache: asCache(cache), others: [], fetcher };
    expect(await mend(list, around)).toBe(reason);
    expect(await cache.textOf('index.html')).toBe('dam?ged');
  });

  it('goes on with the next file where one does not come', async () => {
    const cache = await filled();
    for (const path of Object.keys(contents)) cache.damage(path);
    const { fetcher } = serverOf({ 'assets/a.js': 'code' });
    expect(await mend(list, { scope, cache: asCache(cache), others: [], fetcher })).toBe('network');
    expect(await cache.textOf('assets/a.js')).toBe('code');
  });

  it('writes the list anew', async () => {
    const cache = await filled();
    cache.damage('offline.json');
    expect(await isWhole(asCache(cache), scope)).toBe(false);
    const { fetcher } = serverOf({});
    await mend(list, { scope, cache: asCache(cache), others: [], fetcher });
    expect(await isWhole(asCache(cache), scope)).toBe(true);
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
