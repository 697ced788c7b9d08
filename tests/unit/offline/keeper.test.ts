import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFile } from '../../../src/offline/list';
import { addressOf, cacheOf } from '../../../src/offline/paths';
import { noVersions } from '../../../src/offline/versions';
import { Keeper, type Pages } from '../../../src/offline/worker/keeper';
import { Disk } from './disk';
import { FakeCache, listOf, scope, storageOf } from './keptFiles';

const [a, b] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const nobody: Pages = { matchAll: () => Promise.resolve([]) };

const contents = { 'index.html': 'page', 'assets/a.js': 'code' };

/** Caches by version, whole or not, in the order in which they were made. */
function keep(versions: Readonly<Record<string, boolean>>): Map<string, FakeCache> {
  const caches = new Map<string, FakeCache>();
  for (const [version, isWhole] of Object.entries(versions)) {
    const cache = new FakeCache();
    caches.set(cacheOf(scope, version), cache);
    if (!isWhole) continue;
    for (const [path, text] of Object.entries(contents)) {
      cache.kept.set(addressOf(scope, path), new Response(text));
    }
    cache.kept.set(addressOf(scope, listFile), Response.json(listOf(contents, version)));
  }
  vi.stubGlobal('caches', storageOf(caches));
  return caches;
}

let disk: Disk;
/** The worker starts, knowing nothing but what is on the disk. */
const keeper = (pages = nobody) => new Keeper(scope, pages, disk);

beforeEach(() => {
  vi.useFakeTimers();
  disk = new Disk();
  keep({ [a]: true });
  disk.record = { ...noVersions, good: a };
});

afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

async function opened(from: Keeper, page = 'p') {
  const served = from.open(page);
  await vi.advanceTimersByTimeAsync(10_000);
  return served;
}

describe('a page opens', () => {
  it.each<['fails' | 'hangs', Record<string, boolean>, string | null]>([
    ['fails', { [a]: true }, a],
    ['hangs', { [a]: true }, a],
    ['hangs', { [a]: false, [b]: true }, b],
    ['hangs', { [a]: true, [b]: true }, a],
    ['hangs', { [a]: false }, null],
    ['fails', {}, null],
  ])('where the record %s, and these files are here: %o', async (how, here, version) => {
    disk.how = how;
    keep(here);
    const worker = keeper();
    expect(await opened(worker)).toEqual({ version, isTrial: false });
    expect(await worker.versionOf('p')).toBe(version);
  });

  it('where the record is lost and the files are not', async () => {
    disk.record = noVersions;
    expect(await opened(keeper())).toEqual({ version: a, isTrial: false });
    expect(disk.record.good).toBe(a);
  });

  it('and what was decided too late is not served any more', async () => {
    disk.record = { ...noVersions, good: a, waiting: b };
    const change = vi.spyOn(disk, 'change');
    change.mockImplementationOnce(async (step) => {
      await new Promise((resolve) => setTimeout(resolve, 5_000));
      return (disk.record = step(disk.record));
    });
    const worker = keeper();
    expect(await opened(worker)).toEqual({ version: a, isTrial: false });
    expect(disk.record.trial).toEqual({ version: b, page: 'p' });
    await worker.confirm('p');
    expect(disk.record.good).toBe(a);
  });
});

describe('what a page asks for', () => {
  it('comes from its version after one read that failed', async () => {
    disk.pages.set('p', b);
    disk.record = { ...noVersions, good: a };
    const worker = keeper();
    await worker.change((versions) => versions);
    disk.how = 'fails';
    expect(await worker.versionFor('p')).toBe(a);
    disk.how = 'none';
    expect(await worker.versionFor('p')).toBe(b);
  });

  it.each([
    ['was not written down', undefined, a],
    ['the network has served', null, null],
  ])('comes, for one that %s, from %s', async (_, noted, version) => {
    if (noted === null) disk.pages.set('p', noted);
    expect(await keeper().versionFor('p')).toBe(version);
  });
});

describe('a trial', () => {
  it('is repeated by the next page where the first one was closed or lost its power', async () => {
    disk.record = { ...noVersions, good: a, trial: { version: b, page: 'gone' } };
    expect(await opened(keeper())).toEqual({ version: b, isTrial: true });
    expect(disk.record).toMatchObject({ good: a, failed: [], trial: { version: b, page: 'p' } });
  });

  it('ends for good where its page was seen and did not get ready', async () => {
    disk.record = { ...noVersions, good: a, trial: { version: b, page: 'p' } };
    const worker = keeper();
    expect(await worker.fail('q')).toBe(false);
    expect(await worker.fail('p')).toBe(true);
    expect(disk.record).toMatchObject({ good: a, failed: [b], trial: null });
  });

  it('goes on while its page is open', async () => {
    disk.record = { ...noVersions, good: a, trial: { version: b, page: 'p' } };
    const open = { matchAll: () => Promise.resolve([{ id: 'p', url: scope }]) };
    expect(await opened(keeper(open), 'q')).toEqual({ version: a, isTrial: false });
    expect(disk.record.trial).toEqual({ version: b, page: 'p' });
  });
});

describe('of a version from which files are gone', () => {
  const without = (version: string, ...paths: readonly string[]) => {
    const caches = keep({ [a]: true, [b]: true });
    for (const path of paths) {
      caches.get(cacheOf(scope, version))?.kept.delete(addressOf(scope, path));
    }
  };

  it.each<[string, string[], string | null]>([
    ['nothing', [], a],
    ['a part', ['assets/a.js'], a],
    ['the list', [listFile], a],
    ['the page', ['index.html'], null],
  ])('the good one stays as long as it opens: without %s', async (_, gone, good) => {
    without(a, ...gone);
    const checked = await keeper().checked();
    expect(checked.versions.good).toBe(good);
    expect(checked.isGoodWhole).toBe(gone.length === 0);
    expect(disk.record.good).toBe(good);
  });

  it('one that waits is fetched again', async () => {
    disk.record = { ...noVersions, good: a, waiting: b };
    without(b, 'assets/a.js');
    expect(await keeper().checked()).toMatchObject({
      versions: { good: a, waiting: null },
      isGoodWhole: true,
    });
  });

  it('a list that cannot be read hides no whole version', async () => {
    const caches = keep({ [a]: true, [b]: true });
    caches.get(cacheOf(scope, a))?.damage(listFile);
    disk.record = noVersions;
    expect(await opened(keeper())).toEqual({ version: b, isTrial: false });
  });
});

describe('whether a page would come from this device', () => {
  it.each<[string, 'none' | 'fails' | 'hangs', Record<string, boolean>, boolean]>([
    ['with a whole version', 'none', { [a]: true }, true],
    ['with nothing', 'none', {}, false],
    ['with a version that is not yet whole', 'none', { [a]: false }, false],
    ['where the record fails and the files are here', 'fails', { [a]: true }, true],
    ['where the record hangs and nothing is here', 'hangs', {}, false],
  ])('%s', async (_, how, here, serves) => {
    keep(here);
    disk.how = how;
    const asked = keeper().serves();
    await vi.advanceTimersByTimeAsync(10_000);
    expect(await asked).toBe(serves);
  });
});

describe('the day on which all is compared with its sums', () => {
  const day = 86_400_000;
  const now = Date.UTC(2026, 5, 1);
  it.each<[string, number | undefined, boolean]>([
    ['never before', undefined, true],
    ['an hour ago', now - 3_600_000, false],
    ['yesterday', now - day, true],
    ['by a clock that was ten years ahead', now + 3650 * day, true],
  ])('%s', async (_, at, isTime) => {
    disk.judged = at;
    const worker = keeper();
    expect(await worker.isToJudge(now)).toBe(isTime);
    await worker.noteJudged(now);
    expect(await worker.isToJudge(now)).toBe(false);
  });
});
