import { fill, isWhole, listIn, mend, reasonOf, type Surroundings } from '../fill';
import { bytesOf, listFile, readList, type FileList } from '../list';
import { cacheOf, installersCache, installersFiles, versionOfCache } from '../paths';
import type { OfflineReason, Report } from '../report';
import { ahead, fetched, knows, needed, noVersions, offered, type Versions } from '../versions';
import { forgetWholes } from './answer';
import type { Keeper } from './keeper';

/** What a browser needs beside the bytes of the files: headers, records, its own books. */
const margin = 1.05;

interface Outcome {
  readonly versions: Versions;
  readonly isGoodWhole: boolean;
  readonly reason: OfflineReason | undefined;
}

const nothingKnown: Omit<Outcome, 'reason'> = { versions: noVersions, isGoodWhole: false };

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
    const now = { ...(await this.#checked()), reason: undefined };
    tell({ ...reportOf(now), state: stateWhile(now) });
    this.#running ??= this.#run().finally(() => {
      this.#running = undefined;
    });
    tell(reportOf(await this.#running));
  }

  async #run(): Promise<Outcome> {
    const reason = await this.#bring().catch(reasonOf);
    return { ...(await this.#checked()), reason };
  }

  #checked(): Promise<Omit<Outcome, 'reason'>> {
    return this.#keeper.checked().catch(() => nothingKnown);
  }

  async #bring(): Promise<OfflineReason | undefined> {
    await this.#keeper.settle();
    await this.#keeper.forgetPages();
    await this.#keeper.clean();
    await this.#copyInstallersFiles();
    const list = await this.#served();
    if (!list) return 'network';
    const versions = await this.#keeper.change((before) => offered(before, list.version));
    if (knows(versions, list.version)) return this.#mend(versions, list);
    return this.#fill(list);
  }

  /** Where a file is gone, and once a day in any case: whether a disk has damaged any shows nowhere. */
  async #mend(versions: Versions, served: FileList): Promise<OfflineReason | undefined> {
    const now = Date.now();
    const isTime = await this.#keeper.isToJudge(now).catch(() => false);
    let reason: OfflineReason | undefined;
    for (const version of needed(versions)) {
      const around = await this.#around(version);
      const { cache, scope } = around;
      if (!isTime && (await isWhole(cache, scope))) continue;
      const list = version === served.version ? served : await listIn(cache, scope);
      if (list) reason = (await mend(list, around)) ?? reason;
      // a map reads on from what lies there now
      forgetWholes();
    }
    // what did not come is tried again the next time
    if (isTime && reason === undefined) await this.#noteJudged(now);
    return reason;
  }

  async #fill(list: FileList): Promise<OfflineReason | undefined> {
    const scope = this.#scope;
    const name = cacheOf(scope, list.version);
    if (!(await caches.has(name)) && !(await hasRoomFor(list))) return 'full';
    this.#keeper.filling = list.version;
    try {
      const reason = await fill(list, await this.#around(list.version));
      // what could not be stored gives its room back; what did not come is gone on with next time
      if (reason === 'full' || reason === 'refused') await caches.delete(name);
      if (reason === undefined) {
        await this.#keeper.change((versions) => fetched(versions, list.version));
        await this.#noteJudged(Date.now());
      }
      return reason;
    } finally {
      this.#keeper.filling = undefined;
    }
  }

  /** Where it cannot be noted, it is done again the next time. */
  async #noteJudged(at: number): Promise<void> {
    await this.#keeper.noteJudged(at).catch(() => undefined);
  }

  /** The cache of a version, and those of all others. */
  async #around(version: string): Promise<Surroundings> {
    const scope = this.#scope;
    const name = cacheOf(scope, version);
    const names = (await caches.keys()).filter(
      (other) => other !== name && versionOfCache(scope, other) !== undefined,
    );
    const others = await Promise.all(names.map((other) => caches.open(other)));
    return { scope, cache: await caches.open(name), others, fetcher: fetch };
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

function reportOf({ versions, isGoodWhole, reason }: Outcome): Omit<Report, 'version'> {
  const isRefused = reason === 'full' || reason === 'refused';
  const without = isRefused ? 'refused' : 'none';
  const withPart = isGoodWhole ? 'complete' : 'fetching';
  return {
    state: versions.good === null ? without : withPart,
    waiting: ahead(versions) ?? undefined,
    failed: versions.failed.at(-1),
    reason,
  };
}

const stateWhile = ({ isGoodWhole }: Outcome) => (isGoodWhole ? 'complete' : 'fetching');
