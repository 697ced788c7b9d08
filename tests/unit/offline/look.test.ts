import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { fill } from '../../../src/offline/fill';
import { cacheOf } from '../../../src/offline/paths';
import type { Report } from '../../../src/offline/report';
import { noVersions } from '../../../src/offline/versions';
import { Keeper } from '../../../src/offline/worker/keeper';
import { Lookout } from '../../../src/offline/worker/look';
import { Disk } from './disk';
import { asCache, FakeCache, listOf, scope, serverOf, storageOf } from './keptFiles';

// Workbox looks for the worker that it is loaded by
vi.hoisted(() => vi.stubGlobal('self', globalThis));

const [a, b] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const contents = { 'index.html': 'page', 'assets/a.js': 'code' };
const now = Date.UTC(2026, 5, 1);

let disk: Disk;
let good: FakeCache;

/** What a server of this version serves. */
const served = (files: Readonly<Record<string, string>>, version: string) => ({
  ...files,
  'offline.json': JSON.stringify(listOf(files, version)),
});

/** The worker looks at a server of these files. @returns How it stands before and after. */
async function looked(files: Readonly<Record<string, string>>) {
  const { fetcher, asked } = serverOf(files);
  vi.stubGlobal('fetch', fetcher);
  const pages = { matchAll: () => Promise.resolve([]) };
  const reports: Omit<Report, 'version'>[] = [];
  await new Lookout(scope, new Keeper(scope, pages, disk)).look((report) => reports.push(report));
  return { before: reports[0], after: reports[1], asked: asked.map(([path]) => path) };
}

beforeEach(async () => {
  vi.spyOn(Date, 'now').mockReturnValue(now);
  vi.stubGlobal('navigator', { storage: { estimate: () => Promise.resolve({}) } });
  disk = new Disk();
  disk.record = { ...noVersions, good: a };
  good = new FakeCache();
  const { fetcher } = serverOf(contents);
  await fill(listOf(contents, a), { scope, cache: asCache(good), others: [], fetcher });
  vi.stubGlobal('caches', storageOf(new Map([[cacheOf(scope, a), good]])));
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

describe('what a disk has damaged', () => {
  beforeEach(() => {
    good.damage('assets/a.js');
  });

  it('is mended, once all is compared with its sums', async () => {
    const { after, asked } = await looked(served(contents, a));
    expect(await good.textOf('assets/a.js')).toBe('code');
    expect(asked).not.toContain('index.html');
    expect(after).toMatchObject({ state: 'complete', reason: undefined });
    expect(disk.judged).toBe(now);
  });

  it('is not sought again on the same day', async () => {
    disk.judged = now - 1000;
    await looked(served(contents, a));
    expect(await good.textOf('assets/a.js')).toBe('dam?ged');
  });

  it('stays where the server has none to put in its place, and is sought again', async () => {
    const { after } = await looked({ ...served(contents, a), 'assets/a.js': 'other' });
    expect(await good.textOf('assets/a.js')).toBe('dam?ged');
    expect(after).toMatchObject({ state: 'complete', reason: 'changed' });
    expect(disk.judged).toBeUndefined();
  });

  it('stays without a network, and so does the version', async () => {
    const { after } = await looked({});
    expect(after).toMatchObject({ state: 'complete', reason: 'network' });
    expect(disk.record.good).toBe(a);
    expect(disk.judged).toBeUndefined();
  });

  it('does not reach the next version', async () => {
    await looked(served({ ...contents, 'index.html': 'next' }, b));
    expect(disk.record.waiting).toBe(b);
    const next = await caches.open(cacheOf(scope, b));
    expect(await (await next.match(`${scope}assets/a.js`))?.text()).toBe('code');
  });
});

describe('a file that is gone', () => {
  beforeEach(() => {
    disk.judged = now;
    good.kept.delete(`${scope}assets/a.js`);
  });

  it('is brought again on any day', async () => {
    const { before, after } = await looked(served(contents, a));
    expect(before).toMatchObject({ state: 'fetching' });
    expect(after).toMatchObject({ state: 'complete', reason: undefined });
    expect(await good.textOf('assets/a.js')).toBe('code');
  });

  it('does not take the version away where there is no network, and is told', async () => {
    const { after } = await looked({});
    expect(after).toMatchObject({ state: 'fetching', reason: 'network' });
    expect(disk.record.good).toBe(a);
  });
});

it('what has just been fetched is not compared again', async () => {
  disk.record = noVersions;
  vi.stubGlobal('caches', storageOf(new Map()));
  const { after } = await looked(served(contents, a));
  expect(after).toMatchObject({ state: 'complete' });
  expect(disk.judged).toBe(now);
});
