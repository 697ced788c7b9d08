import { fill, reasonOf } from '../fill';
import { bytesOf, listFile, readList, type FileList } from '../list';
import { cacheOf, installersCache, installersFiles, versionOfCache } from '../paths';
import type { OfflineReason, Report } from '../report';
import { ahead, fetched, knows, noVersions, offered, type Versions } from '../versions';
import type { Keeper } from './keeper';

/** What a browser needs beside the bytes of the files: headers, records, its own books. */
const margin = 1.05;

interface Outcome {
  readonly versions: Versions;
  readonly reason: OfflineReason | undefined;
}

type Tell = (report: Omit<Report, 'version'>) => void;

/** Brings the newest version whole into a cache of its own; one at a time. */
export class Lookout {
  readonly #scope: string;
  readonly #keeper: Keeper;
  #running: Promise<Outcome> | undefined;

  constructor(scope: string, keeper: Keeper) {
    this.#scope = scope;
    this.#keeper = keeper;
  }

  /** Says how it stands, now and at the end. */
  async look(tell: Tell): Promise<void> {
    const now = await this.#keeper.checked().catch(() => noVersions);
    tell({ ...outcomeOf({ versions: now, reason: undefined }), state: stateWhile(now) });
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    tell(outcomeOf(await this.#running));
  }

  async #run(): Promise<Outcome> {
    const reason = await this.#bring().catch(reasonOf);
    const versions = await this.#keeper.checked().catch(() => noVersions);
    return { versions, reason };
  }

  async #bring(): Promise<OfflineReason | undefined> {
    await this.#keeper.settle();
    await this.#keeper.forgetPages();
    await this.#keeper.clean();
    await this.#copyInstallersFiles();
    const list = await this.#served();
    if (!list) return 'network';
    const versions = await this.#keeper.change((before) => offered(before, list.version));
    if (knows(versions, list.version)) return undefined;
    return this.#fill(list);
  }

  async #fill(list: FileList): Promise<OfflineReason | undefined> {
    const scope = this.#scope;
    const name = cacheOf(scope, list.version);
    if (!(await caches.has(name)) && !(await hasRoomFor(list))) return 'full';
    this.#keeper.filling = list.version;
    try {
      const cache = await caches.open(name);
      const names = (await caches.keys()).filter(
        (other) => other !== name && versionOfCache(scope, other) !== undefined,
      );
      const others = await Promise.all(names.map((other) => caches.open(other)));
      const reason = await fill(list, { scope, cache, others, fetcher: fetch });
      // what could not be stored gives its room back; what did not come is gone on with next time
      if (reason === 'full' || reason === 'refused') await caches.delete(name);
      if (reason === undefined) {
        await this.#keeper.change((versions) => fetched(versions, list.version));
      }
      return reason;
    } finally {
      this.#keeper.filling = undefined;
    }
  }

  async #served(): Promise<FileList | undefined> {
    try {
      const response = await fetch(new URL(listFile, this.#scope), { cache: 'no-store' });
      return response.ok ? readList(await response.json()) : undefined;
    } catch {
      return undefined;
    }
  }

  /** For the day without a network; where they do not come, the copies stay as they are. */
  async #copyInstallersFiles(): Promise<void> {
    const cache = await caches.open(installersCache(this.#scope));
    for (const path of installersFiles) {
      const address = new URL(path, this.#scope);
      const response = await fetch(address, { cache: 'no-cache' }).catch(() => undefined);
      if (response?.ok) await cache.put(address, response);
    }
  }
}

async function hasRoomFor(list: FileList): Promise<boolean> {
  // where the browser does not say, it will say so by refusing
  const estimate = await navigator.storage.estimate().catch((): StorageEstimate => ({}));
  const { quota = Infinity, usage = 0 } = estimate;
  return quota - usage > bytesOf(list) * margin;
}

function outcomeOf({ versions, reason }: Outcome): Omit<Report, 'version'> {
  const isRefused = reason === 'full' || reason === 'refused';
  const without = isRefused ? 'refused' : 'none';
  return {
    state: versions.good === null ? without : 'complete',
    waiting: ahead(versions) ?? undefined,
    failed: versions.failed.at(-1),
    reason,
  };
}

const stateWhile = ({ good }: Versions) => (good === null ? 'fetching' : 'complete');
