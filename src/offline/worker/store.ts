import { noVersions, type Versions } from '../versions';
import { within } from './within';

/** One record in it and a date, and for each page the version that it was served from. */
const versionsStore = 'versions';
const pagesStore = 'pages';
const key = 'versions';
const judgedKey = 'judged';

/** Milliseconds after which a database that neither opens nor fails is taken for broken. */
const patience = 3_000;

/**
 * What must survive the worker, which the browser stops whenever it is idle. Each change is one
 * transaction on disk: it is done whole or not at all, also where the power fails.
 */
export class Store {
  readonly #name: string;
  #database: Promise<IDBDatabase> | undefined;

  /** @param scope The address of the top of the site; each site has a store of its own. */
  constructor(scope: string) {
    this.#name = `dateline-offline ${new URL(scope).pathname}`;
  }

  async versions(): Promise<Versions> {
    return recordIn(await this.#begin(versionsStore, 'readonly'));
  }

  /** Writes what `step` makes of the record, and gives it back once it is on disk. */
  async change(step: (versions: Versions) => Versions): Promise<Versions> {
    const transaction = await this.#begin(versionsStore, 'readwrite');
    const before = await recordIn(transaction);
    const after = step(before);
    if (after !== before) transaction.objectStore(versionsStore).put(after, key);
    await finished(transaction);
    return after;
  }

  /** When the files were last compared with their sums: milliseconds since 1970; nothing for never. */
  async judgedAt(): Promise<number | undefined> {
    const transaction = await this.#begin(versionsStore, 'readonly');
    return (await done(transaction.objectStore(versionsStore).get(judgedKey))) as
      number | undefined;
  }

  async noteJudged(at: number): Promise<void> {
    const transaction = await this.#begin(versionsStore, 'readwrite');
    transaction.objectStore(versionsStore).put(at, judgedKey);
    await finished(transaction);
  }

  /** The version that a page was served from, `null` for the network's; nothing where unknown. */
  async pageVersion(page: string): Promise<string | null | undefined> {
    const transaction = await this.#begin(pagesStore, 'readonly');
    return (await done(transaction.objectStore(pagesStore).get(page))) as string | null | undefined;
  }

  async notePage(page: string, version: string | null): Promise<void> {
    const transaction = await this.#begin(pagesStore, 'readwrite');
    transaction.objectStore(pagesStore).put(version, page);
    await finished(transaction);
  }

  /** Forgets the pages that are closed. */
  async keepPages(open: ReadonlySet<string>): Promise<void> {
    const transaction = await this.#begin(pagesStore, 'readwrite');
    const pages = transaction.objectStore(pagesStore);
    for (const page of await done(pages.getAllKeys())) {
      if (typeof page !== 'string' || !open.has(page)) pages.delete(page);
    }
    await finished(transaction);
  }

  async #begin(store: string, mode: 'readonly' | 'readwrite'): Promise<IDBTransaction> {
    this.#database ??= within(patience, opened(this.#name));
    try {
      return (await this.#database).transaction(store, mode, { durability: 'strict' });
    } catch (error) {
      // closed by the browser, or never opened: the next time anew
      this.#database = undefined;
      throw error;
    }
  }
}

/** An older worker may have written it, which knew less. */
async function recordIn(transaction: IDBTransaction): Promise<Versions> {
  const request = transaction.objectStore(versionsStore).get(key) as IDBRequest<
    Partial<Versions> | undefined
  >;
  return { ...noVersions, ...(await done(request)) };
}

function opened(name: string): Promise<IDBDatabase> {
  const request = indexedDB.open(name, 1);
  request.onupgradeneeded = () => {
    request.result.createObjectStore(versionsStore);
    request.result.createObjectStore(pagesStore);
  };
  return done(request);
}

function done<T>(request: IDBRequest<T>): Promise<T> {
  return new Promise((resolve, reject) => {
    request.onsuccess = () => {
      resolve(request.result);
    };
    request.onerror = () => {
      reject(request.error ?? new Error('The storage did not answer.'));
    };
  });
}

function finished(transaction: IDBTransaction): Promise<void> {
  return new Promise((resolve, reject) => {
    transaction.oncomplete = () => {
      resolve();
    };
    transaction.onabort = () => {
      reject(transaction.error ?? new Error('The storage took nothing.'));
    };
  });
}
