import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { listFile } from '../../../src/offline/list';
import { addressOf, cacheOf } from '../../../src/offline/paths';
import { noVersions, type Versions } from '../../../src/offline/versions';
import { Keeper, type Pages } from '../../../src/offline/worker/keeper';

const scope = 'https://maps.example.org/';
const [a, b] = ['aaaaaaaaaaaa', 'bbbbbbbbbbbb'];
const nobody: Pages = { matchAll: () => Promise.resolve([]) };

/** What is on the disk: it outlives the worker, and may fail. */
class Disk {
  record = noVersions;
  readonly pages = new Map<string, string | null>();
  readonly #trouble: { how: 'none' | 'fails' | 'hangs' } = { how: 'none' };

  set how(how: 'none' | 'fails' | 'hangs') {
    this.#trouble.how = how;
  }

  versions = () => this.#done(() => this.record);
  change = (step: (versions: Versions) => Versions) =>
    this.#done(() => (this.record = step(this.record)));
  pageVersion = (page: string) => this.#done(() => this.pages.get(page));
  notePage = (page: string, version: string | null) =>
    this.#done(() => void this.pages.set(page, version));
  keepPages = () => this.#done(() => undefined);

  #done<T>(work: () => T): Promise<T> {
    const { how } = this.#trouble;
    if (how === 'hangs') return new Promise(() => undefined);
    return how === 'fails' ? Promise.reject(new Error('disk')) : Promise.resolve(work());
  }
}

/** Caches by version, whole or not, in the order in which they were made. */
function keep(caches: Readonly<Record<string, boolean>>): void {
  const names = new Map(Object.keys(caches).map((version) => [cacheOf(scope, version), version]));
  const address = addressOf(scope, 'index.html');
  vi.stubGlobal('caches', {
    keys: () => Promise.resolve([...names.keys()]),
    has: (name: string) => Promise.resolve(names.has(name)),
    open: (name: string) => {
      const version = names.get(name) ?? '';
      const list = { version, files: { 'index.html': {} } };
      return Promise.resolve({
        match: (asked: string) =>
          Promise.resolve(
            asked === addressOf(scope, listFile) && caches[version]
              ? Response.json(list)
              : undefined,
          ),
        keys: () => Promise.resolve(caches[version] ? [{ url: address }] : []),
      });
    },
  });
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
