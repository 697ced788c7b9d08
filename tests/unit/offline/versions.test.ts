import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  abandoned,
  ahead,
  confirmed,
  failed,
  fetched,
  knows,
  lost,
  needed,
  noVersions,
  offered,
  opened,
  takenOver,
  type Versions,
} from '../../../src/offline/versions';

const good: Versions = { ...noVersions, good: 'a' };
const waiting: Versions = { ...good, waiting: 'b' };
const chosen: Versions = { ...good, trial: { version: 'b', page: null } };
const onTrial: Versions = { ...good, trial: { version: 'b', page: 'p' } };
const onceMore: Versions = { ...waiting, abandoned: { version: 'b', times: 1 } };

describe('a step', () => {
  it.each<[string, Versions, Versions]>([
    ['the first version that comes is good', fetched(noVersions, 'a'), good],
    ['a newer one waits', fetched(good, 'b'), waiting],
    ['the newest one waits', fetched(waiting, 'c'), { ...good, waiting: 'c' }],
    ['what is here already changes nothing', fetched(onTrial, 'b'), onTrial],
    ['the good one, offered again, ends the waiting', offered(waiting, 'a'), good],
    ['another one, offered, does not', offered(waiting, 'c'), waiting],
    ['the waiting one is taken over', takenOver(waiting), chosen],
    ['where none waits, none is', takenOver(good), good],
    [
      'while one is on trial, none is',
      takenOver({ ...onTrial, waiting: 'c' }),
      { ...onTrial, waiting: 'c' },
    ],
    [
      'a newer one takes the place of one not yet tried',
      takenOver({ ...chosen, waiting: 'c' }),
      { ...good, trial: { version: 'c', page: null } },
    ],
    ['a page that is ready confirms', confirmed(onTrial, 'b'), { ...good, good: 'b' }],
    ['a page of another version does not', confirmed(onTrial, 'a'), onTrial],
    ['what no page has tried is not confirmed', confirmed(chosen, 'b'), chosen],
    ['what does not get ready fails', failed(onTrial, 'p'), { ...good, failed: ['b'] }],
    ['what another page does not get ready has not', failed(onTrial, 'q'), onTrial],
    ['what was not tried has not failed', failed(chosen, 'p'), chosen],
    ['what is good does not fail any more', failed(good, 'p'), good],
    ['what was closed on its trial waits again', abandoned(onTrial, 'p'), onceMore],
    [
      'a newer one takes the place of one closed on its trial',
      abandoned({ ...onTrial, waiting: 'c' }, 'p'),
      { ...onceMore, waiting: 'c' },
    ],
    ['a page that is on no trial may be closed', abandoned(onTrial, 'q'), onTrial],
    [
      'what was closed on another trial counts for that one',
      abandoned({ ...onTrial, abandoned: { version: 'x', times: 2 } }, 'p'),
      onceMore,
    ],
    ['what was cleared is gone', lost(waiting, 'a'), { ...waiting, good: null }],
    ['and so is what was to be tried', lost(chosen, 'b'), good],
  ])('%s', (_, after, expected) => {
    expect(after).toEqual(expected);
  });

  it.each<[string, Versions, boolean, string | null, Versions]>([
    ['nothing is here', noVersions, true, null, noVersions],
    ['one is good', good, true, 'a', good],
    ['one waits, and others are open', waiting, false, 'a', waiting],
    ['one waits, and none is open', waiting, true, 'b', onTrial],
    ['one was taken over', chosen, false, 'b', onTrial],
    ['one is on trial', onTrial, true, 'a', onTrial],
  ])('a page opens where %s', (_, before, isAlone, served, after) => {
    expect(opened(before, 'p', isAlone)).toEqual({ versions: after, served });
  });

  it('does not try again what has failed', () => {
    const before: Versions = { ...good, failed: ['b'] };
    expect(fetched(before, 'b')).toEqual(before);
  });

  it('is tried three times, and given up where each trial comes to no end', () => {
    let versions = waiting;
    for (const page of ['p', 'q', 'r']) {
      expect(versions.waiting).toBe('b');
      versions = abandoned(opened(versions, page, true).versions, page);
    }
    expect(versions).toMatchObject({ good: 'a', waiting: null, trial: null, failed: ['b'] });
  });

  it.each([
    ['one waits', waiting, 'b'],
    ['one was taken over, and no page opened yet', chosen, 'b'],
    ['a newer one waits beside it', { ...chosen, waiting: 'c' }, 'c'],
    ['one is on trial', onTrial, null],
    ['none is', good, null],
  ])('the next page may be another one where %s', (_, versions, next) => {
    expect(ahead(versions)).toBe(next);
  });

  it('keeps the files of whatever may be served', () => {
    expect(needed({ ...onTrial, waiting: 'c' })).toEqual(new Set(['a', 'b', 'c']));
    expect(needed(noVersions)).toEqual(new Set());
  });

  it('remembers no more failures than a screen meets', () => {
    let versions = good;
    for (let step = 0; step < 50; step += 1) {
      versions = failed({ ...versions, trial: { version: `v${step}`, page: 'p' } }, 'p');
    }
    expect(versions.failed).toHaveLength(20);
    expect(versions.failed.at(-1)).toBe('v49');
  });
});

/** A device, whose disk survives all, and whose pages do not. */
class World {
  versions = noVersions;
  /** By version, whether all of its files are in its cache. */
  readonly caches = new Map<string, boolean>();
  /** The version of each page. */
  pages = new Map<string, string | null>();
  /** Versions that were seen for long and did not get ready. */
  readonly expired = new Set<string>();
  /** By version, how often it was closed on its trial. */
  readonly closed = new Map<string, number>();
  #pages = 0;

  /** A part comes, or the rest; the power may fail between the last file and the record. */
  fetch(version: string, isAll: boolean, isRecorded: boolean): void {
    this.versions = offered(this.versions, version);
    if (knows(this.versions, version)) return;
    this.caches.set(version, isAll || this.caches.get(version) === true);
    if (this.caches.get(version) && isRecorded) this.versions = fetched(this.versions, version);
  }

  open(): void {
    this.settle();
    const page = `page ${(this.#pages += 1)}`;
    const next = opened(this.versions, page, this.pages.size === 0);
    this.versions = next.versions;
    if (next.served !== null) expect(this.caches.get(next.served), 'whole').toBe(true);
    this.pages.set(page, next.served);
  }

  settle(): void {
    const { trial } = this.versions;
    if (!trial?.page || this.pages.has(trial.page)) return;
    this.versions = abandoned(this.versions, trial.page);
    this.closed.set(trial.version, (this.closed.get(trial.version) ?? 0) + 1);
  }

  /** A page has been seen for long. */
  expire(): void {
    const [page, version] = [...this.pages].at(-1) ?? [];
    if (page === undefined) return;
    const before = this.versions;
    this.versions = failed(before, page);
    if (version && this.versions !== before) this.expired.add(version);
  }

  ready(): void {
    const version = [...this.pages.values()].at(-1);
    if (version) this.versions = confirmed(this.versions, version);
    this.clean();
  }

  clean(): void {
    const kept = new Set([...needed(this.versions), ...this.pages.values()]);
    for (const version of this.caches.keys()) {
      if (!kept.has(version)) this.caches.delete(version);
    }
  }
}

const version = fc.constantFrom('a', 'b', 'c', 'd');
const event = fc.oneof(
  fc.record({
    kind: fc.constant('fetch' as const),
    version,
    isAll: fc.boolean(),
    isRecorded: fc.boolean(),
  }),
  fc.record({
    kind: fc.constantFrom(
      'open',
      'ready',
      'expire',
      'takeOver',
      'settle',
      'clean',
      'close',
      'kill' as const,
    ),
  }),
);

it('serves what is whole, and never loses a good version, whatever happens in whatever order', () => {
  fc.assert(
    fc.property(fc.array(event, { maxLength: 60 }), (events) => {
      const world = new World();
      for (const one of events) {
        const before = world.versions;
        if (one.kind === 'fetch') world.fetch(one.version, one.isAll, one.isRecorded);
        if (one.kind === 'open') world.open();
        if (one.kind === 'ready') world.ready();
        if (one.kind === 'expire') world.expire();
        if (one.kind === 'takeOver') world.versions = takenOver(world.versions);
        if (one.kind === 'settle') world.settle();
        if (one.kind === 'clean') world.clean();
        if (one.kind === 'close') world.pages.delete([...world.pages.keys()].at(-1) ?? '');
        if (one.kind === 'kill') world.pages = new Map();
        const { versions, caches } = world;
        for (const one of needed(versions)) expect(caches.get(one), 'whole').toBe(true);
        if (before.good !== null) expect(versions.good, 'never lost').not.toBeNull();
        if (versions.good !== before.good && before.good !== null) {
          expect(before.trial?.version, 'confirmed').toBe(versions.good);
        }
        for (const bad of versions.failed) {
          expect(needed(versions).has(bad), 'not again').toBe(false);
          const times = world.closed.get(bad) ?? 0;
          expect(world.expired.has(bad) || times >= 3, 'not without cause').toBe(true);
        }
      }
    }),
    { numRuns: 2000 },
  );
});
