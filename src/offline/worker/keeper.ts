import { isWhole } from '../fill';
import { addressOf, cacheOf, versionOfCache } from '../paths';
import {
  abandoned,
  confirmed,
  failed,
  fetched,
  lost,
  needed,
  opened,
  takenOver,
  type Versions,
} from '../versions';
import { Store } from './store';
import { within } from './within';

/** The part of `Clients` that is needed. */
export interface Pages {
  matchAll(options: {
    readonly includeUncontrolled: boolean;
    readonly type: 'window' | 'all';
  }): Promise<readonly { readonly id: string; readonly url: string }[]>;
}

type Records = Pick<
  Store,
  'versions' | 'change' | 'pageVersion' | 'notePage' | 'keepPages' | 'judgedAt' | 'noteJudged'
>;

/** What a page is served from; `null` where the network has to serve it. */
interface Served {
  readonly version: string | null;
  readonly isTrial: boolean;
}

interface Checked {
  readonly versions: Versions;
  /** Whether every file is there of what pages are served from. */
  readonly isGoodWhole: boolean;
}

/** Milliseconds that a page which opens waits for the record. */
const patience = 3_000;

const day = 86_400_000;

/** Milliseconds after which a page that has just been served is surely among the open ones. */
const appears = 10_000;

/** Knows which page is served from which version, and keeps the files that are needed for it. */
export class Keeper {
  readonly #scope: string;
  readonly #pages: Pages;
  readonly #store: Records;
  /** What the store knows of pages too; it answers without the disk. */
  readonly #served = new Map<string, string | null>();
  /** As the record said last; nothing where it was not yet read. */
  #good: string | null | undefined;
  /** When the worker, as it now runs, has served a trial: milliseconds of a monotonic clock. */
  #trialAt = -Infinity;
  /** The version that is on its way into its cache. */
  filling: string | undefined;

  constructor(scope: string, pages: Pages, store: Records = new Store(scope)) {
    this.#scope = scope;
    this.#pages = pages;
    this.#store = store;
  }

  async change(step: (versions: Versions) => Versions): Promise<Versions> {
    return this.#remember(await this.#store.change(step));
  }

  /** A page opens; the site opens too where the record cannot be read. */
  async open(page: string): Promise<Served> {
    const served = await within(patience, this.#openByRecord(page)).catch(() =>
      this.#openWithoutRecord(),
    );
    await this.note(page, served.version);
    return served;
  }

  /** A page, or what it has started, is served from this version for its whole life. */
  async note(page: string, version: string | null): Promise<void> {
    this.#served.set(page, version);
    // where nothing can be written the worker knows it until it is stopped
    await within(patience, this.#store.notePage(page, version)).catch(() => undefined);
  }

  /** The version of a page; `null` where the network serves it, nothing where nobody knows. */
  async versionOf(page: string): Promise<string | null | undefined> {
    const known = this.#served.get(page);
    if (known !== undefined) return known;
    const version = await within(patience, this.#store.pageVersion(page));
    if (version !== undefined) this.#served.set(page, version);
    return version;
  }

  /** What to serve a page from: one that nobody knows is most likely of the good version. */
  async versionFor(page: string): Promise<string | null> {
    try {
      const version = await this.versionOf(page);
      return version === undefined ? (await within(patience, this.#versions())).good : version;
    } catch {
      return (await this.#openWithoutRecord()).version;
    }
  }

  /** Whoever is on trial and no longer open has shown nothing. */
  async settle(): Promise<void> {
    const { trial } = await this.#versions();
    if (!trial?.page || performance.now() - this.#trialAt < appears) return;
    const { page } = trial;
    if ((await this.#openPages()).has(page)) return;
    await this.change((versions) => abandoned(versions, page));
  }

  /** @returns Whether this page was on trial. */
  async fail(page: string): Promise<boolean> {
    let wasOnTrial = false;
    await this.change((versions) => {
      const next = failed(versions, page);
      wasOnTrial = next !== versions;
      return next;
    });
    return wasOnTrial;
  }

  async confirm(page: string): Promise<void> {
    const version = await this.versionOf(page);
    if (typeof version !== 'string') return;
    await this.change((versions) => confirmed(versions, version));
    await this.clean();
  }

  /** @returns Whether there is a version that the next page will be served from. */
  async takeOver(): Promise<boolean> {
    await this.settle();
    const { trial } = await this.change(takenOver);
    return trial !== null && trial.page === null;
  }

  async lose(version: string): Promise<void> {
    await this.change((versions) => lost(versions, version));
  }

  /**
   * What the record says, after looking whether the files are there. Of the good version pages are
   * served from what is left of it, as long as it has a page: without a network there is no other.
   */
  async checked(): Promise<Checked> {
    const before = await this.#versions();
    let isGoodWhole = false;
    for (const version of needed(before)) {
      const kept = await this.#keptOf(version);
      if (version === before.good) isGoodWhole = kept === 'whole';
      if (kept === 'whole' || (kept === 'part' && version === before.good)) continue;
      await this.lose(version);
    }
    return { versions: await this.#versions(), isGoodWhole };
  }

  /** Whether a page that is opened now would come from this device. */
  async serves(): Promise<boolean> {
    const checked = await within(patience, this.checked()).catch(() => undefined);
    return (checked ? checked.versions.good : (await this.#openWithoutRecord()).version) !== null;
  }

  /**
   * Whether it is time to compare all that is kept with its sums: once a day, by a clock that may
   * jump; then it is time too.
   *
   * @param now Milliseconds since 1970.
   */
  async isToJudge(now: number): Promise<boolean> {
    const at = await this.#store.judgedAt();
    return at === undefined || Math.abs(now - at) >= day;
  }

  async noteJudged(now: number): Promise<void> {
    await this.#store.noteJudged(now);
  }

  /** Removes the files of versions that nobody needs, and that no open page is served from. */
  async clean(): Promise<void> {
    const open = await this.#openPages();
    const inUse = new Set<string | null | undefined>([this.filling]);
    for (const page of open) inUse.add(await this.versionOf(page));
    const wanted = needed(await this.#versions());
    for (const name of await caches.keys()) {
      const version = versionOfCache(this.#scope, name);
      if (version === undefined || wanted.has(version) || inUse.has(version)) continue;
      await caches.delete(name);
    }
  }

  /** Forgets what is known of pages that are closed. */
  async forgetPages(): Promise<void> {
    const all = await this.#pages.matchAll({ includeUncontrolled: true, type: 'all' });
    // one that is just opening is not among them yet
    await this.#store.keepPages(new Set([...this.#served.keys(), ...all.map(({ id }) => id)]));
  }

  async #openByRecord(page: string): Promise<Served> {
    const isAlone = (await this.#openPages()).size === 0;
    let served: string | null = null;
    await this.settle();
    await this.#recover();
    const after = await this.change((versions) => {
      const next = opened(versions, page, isAlone);
      served = next.served;
      return next.versions;
    });
    const isTrial = after.trial?.page === page;
    if (isTrial) this.#trialAt = performance.now();
    return { version: served, isTrial };
  }

  /** The record is lost, and the files are not. */
  async #recover(): Promise<void> {
    if (this.#good !== null) return;
    const version = await this.#oldestWhole();
    if (version !== null) await this.change((versions) => fetched(versions, version));
  }

  async #openWithoutRecord(): Promise<Served> {
    const version = this.#good ?? (await this.#oldestWhole().catch(() => null));
    return { version, isTrial: false };
  }

  /** Of several whole ones that which came first: pages have been served from it before. */
  async #oldestWhole(): Promise<string | null> {
    // caches are named in the order in which they were made
    for (const name of await caches.keys()) {
      const version = versionOfCache(this.#scope, name);
      if (version === undefined) continue;
      if (await isWhole(await caches.open(name), this.#scope)) return version;
    }
    return null;
  }

  /** How much of a version is here: a part of it that has a page is of use. */
  async #keptOf(version: string): Promise<'whole' | 'part' | 'nothing'> {
    const name = cacheOf(this.#scope, version);
    if (!(await caches.has(name))) return 'nothing';
    const cache = await caches.open(name);
    if (await isWhole(cache, this.#scope)) return 'whole';
    return (await cache.match(addressOf(this.#scope, 'index.html'))) ? 'part' : 'nothing';
  }

  async #versions(): Promise<Versions> {
    return this.#remember(await this.#store.versions());
  }

  #remember(versions: Versions): Versions {
    this.#good = versions.good;
    return versions;
  }

  /** Pages of this site that are open; not the one that is just opening. */
  async #openPages(): Promise<ReadonlySet<string>> {
    const windows = await this.#pages.matchAll({ includeUncontrolled: true, type: 'window' });
    return new Set(windows.filter(({ url }) => url.startsWith(this.#scope)).map(({ id }) => id));
  }
}
