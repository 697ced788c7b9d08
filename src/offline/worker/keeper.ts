import { isWhole } from '../fill';
import { cacheOf, versionOfCache } from '../paths';
import { confirmed, failed, lost, needed, opened, takenOver, type Versions } from '../versions';
import { Store } from './store';

/** The part of `Clients` that is needed. */
export type Pages = Pick<Clients, 'get' | 'matchAll'>;

/** Milliseconds after which a page that has just been served is surely among the open ones. */
const appears = 10_000;

/** Knows which page is served from which version, and keeps the files that are needed for it. */
export class Keeper {
  readonly #scope: string;
  readonly #pages: Pages;
  readonly #store: Store;
  /** What the store knows of pages too; it answers without the disk. */
  readonly #served = new Map<string, string | null>();
  /** When the worker, as it now runs, has served a trial: milliseconds of a monotonic clock. */
  #trialAt = -Infinity;
  /** The version that is on its way into its cache. */
  filling: string | undefined;

  constructor(scope: string, pages: Pages) {
    this.#scope = scope;
    this.#pages = pages;
    this.#store = new Store(scope);
  }

  readonly change = (step: (versions: Versions) => Versions) => this.#store.change(step);

  /**
   * A page opens.
   * @returns The version to serve it from, and whether that one is on trial; `null` where the
   * network has to serve it.
   */
  async open(page: string): Promise<{ version: string | null; isTrial: boolean }> {
    const isAlone = (await this.#openPages()).size === 0;
    let served: string | null = null;
    await this.settle();
    const after = await this.#store.change((versions) => {
      const next = opened(versions, page, isAlone);
      served = next.served;
      return next.versions;
    });
    const isTrial = after.trial?.page === page;
    if (isTrial) this.#trialAt = performance.now();
    await this.note(page, served);
    return { version: served, isTrial };
  }

  /** A page, or what it has started, is served from this version for its whole life. */
  async note(page: string, version: string | null): Promise<void> {
    this.#served.set(page, version);
    // where nothing can be written the worker knows it until it is stopped
    await this.#store.notePage(page, version).catch(() => undefined);
  }

  /** The version of a page; `null` where the network serves it. */
  async versionOf(page: string): Promise<string | null> {
    const known = this.#served.get(page);
    if (known !== undefined) return known;
    const version = await this.#store.pageVersion(page).catch(() => null);
    this.#served.set(page, version ?? null);
    return version ?? null;
  }

  /** Whoever is on trial and no longer open has failed. */
  async settle(): Promise<void> {
    const { trial } = await this.#store.versions();
    if (!trial?.page || performance.now() - this.#trialAt < appears) return;
    if (!(await this.#openPages()).has(trial.page)) await this.fail(trial.version);
  }

  /** @returns Whether it was on trial. */
  async fail(version: string): Promise<boolean> {
    let wasOnTrial = false;
    await this.#store.change((versions) => {
      const next = failed(versions, version);
      wasOnTrial = next !== versions;
      return next;
    });
    return wasOnTrial;
  }

  async confirm(page: string): Promise<void> {
    const version = await this.versionOf(page);
    if (version === null) return;
    await this.#store.change((versions) => confirmed(versions, version));
    await this.clean();
  }

  /** @returns Whether there is a version that the next page will be served from. */
  async takeOver(): Promise<boolean> {
    await this.settle();
    const { trial } = await this.#store.change(takenOver);
    return trial !== null && trial.page === null;
  }

  async lose(version: string): Promise<void> {
    await this.#store.change((versions) => lost(versions, version));
  }

  /** What the record says, after looking whether the files are there. */
  async checked(): Promise<Versions> {
    for (const version of needed(await this.#store.versions())) {
      const name = cacheOf(this.#scope, version);
      const whole = (await caches.has(name)) && isWhole(await caches.open(name), this.#scope);
      if (!(await whole)) await this.lose(version);
    }
    return this.#store.versions();
  }

  /** Removes the files of versions that nobody needs, and that no open page is served from. */
  async clean(): Promise<void> {
    const open = await this.#openPages();
    const inUse = new Set<string | null | undefined>([this.filling]);
    for (const page of open) inUse.add(await this.versionOf(page));
    const wanted = needed(await this.#store.versions());
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

  /** Pages of this site that are open; not the one that is just opening. */
  async #openPages(): Promise<ReadonlySet<string>> {
    const windows = await this.#pages.matchAll({ includeUncontrolled: true, type: 'window' });
    return new Set(windows.filter(({ url }) => url.startsWith(this.#scope)).map(({ id }) => id));
  }
}
