import { thisDevice, type Device } from '../../../explorer/preferences';
import { openNextPage } from '../../../nextPage';
import { offline } from '../../../offline/offline.svelte';
import type { KioskSettings } from '../../../story/parseKiosk';
import { aged, allSpent, mayReload, parseSpent, withReload, type Spent } from './budget';
import { isLostChunk, messageOf } from './errors';
import { keep, read } from './kept';
import type { Rung } from './ladder';
import { parseTries, waitAfter, type MapTries } from './mapTries';
import { MapWatch } from './mapWatch.svelte';
import { startPulse } from './pulse';
import { noted, parseRing, type Trouble } from './ring';
import { parseTally, withOneMore, type Counted, type Tally } from './tally';
import { hearTroubles } from './troubles';
import { watchWorkers } from './workerWatch';

const errorsKey = 'dateline.kiosk.errors';
const reloadsKey = 'dateline.kiosk.reloads';
const tallyKey = 'dateline.kiosk.tally';
const triesKey = 'dateline.kiosk.mapTries';

const minute = 60_000;
/** Many troubles at once are kept in one go. */
const keepMilliseconds = 1_000;

/** What care needs of the page; a parameter, so that tests hold it. */
export interface Ground {
  readonly storage: Device['storage'];
  /** Milliseconds of a clock that only goes forward. */
  readonly now: () => number;
  /** Milliseconds since 1970 by the wall clock, to be read by people and by nothing else. */
  readonly date: () => number;
  readonly reload: () => void;
  /** Whether a page that is loaded now would come. */
  readonly isServed: () => Promise<boolean>;
}

/** A reload that is to come as soon as nobody is there. */
interface Wish {
  readonly reason: 'chunk' | 'map';
  /** It is tried once and not again before an hour of running has gone by. */
  readonly once: boolean;
  /** When it may come, at the earliest; milliseconds of the clock that only goes forward. */
  readonly from: number;
}

/** Keeps a screen going that nobody watches, and remembers what went wrong, on this device alone. */
export class Care {
  troubles = $state.raw<readonly Trouble[]>([]);
  tally = $state.raw<Tally>({});
  /** Whether this device keeps any of it beyond this page. */
  isKept = $state(true);
  readonly map = new MapWatch((rung) => {
    this.#reached(rung);
  });

  readonly #ground: Ground;
  #spent: readonly Spent[] = [];
  /** Whether the next page will know of them. */
  #isSpentKept = false;
  #lastAged = 0;
  #perHour = 0;
  #isSomeoneThere = false;
  /** One of a reason at most. */
  #wishes: readonly Wish[] = [];
  #mapTries: MapTries;
  #keeping: ReturnType<typeof setTimeout> | undefined;

  constructor(ground: Ground = thisGround()) {
    this.#ground = ground;
  }

  /** Takes up the watch; returns how to lay it down. */
  start({ reloadsPerHour }: Pick<KioskSettings, 'reloadsPerHour'>): () => void {
    this.remember(reloadsPerHour);
    const controller = new AbortController();
    const { signal } = controller;
    window.addEventListener(
      'vite:preloadError',
      ({ payload }) => {
        this.record(payload, 'chunk');
      },
      {
        signal,
      },
    );
    window.addEventListener(
      'pagehide',
      () => {
        this.#keepTroubles();
      },
      { signal },
    );
    const timer = setInterval(() => {
      this.age();
      void this.grant();
    }, minute);
    const ends = [
      startPulse(),
      hearTroubles((what, error) => {
        this.record(error, what);
      }),
      this.map.start(),
      this.#watchWorkers(),
    ];
    return () => {
      controller.abort();
      clearInterval(timer);
      for (const end of ends) end();
      this.#keepTroubles();
    };
  }

  /** Reads what was kept, and finds out whether anything can be. */
  remember(reloadsPerHour: number): void {
    const { storage, now } = this.#ground;
    this.#perHour = reloadsPerHour;
    this.#lastAged = now();
    this.troubles = parseRing(read(storage, errorsKey));
    this.tally = parseTally(read(storage, tallyKey));
    this.#mapTries = parseTries(read(storage, triesKey));
    const spent = parseSpent(read(storage, reloadsKey)) ?? [];
    this.isKept = this.#isSpentKept = keep(storage, reloadsKey, spent);
    this.#spent = this.isKept ? spent : allSpent(reloadsPerHour);
  }

  /** What wants a new page waits until nobody is there. */
  attends(isSomeoneThere: boolean): void {
    this.#isSomeoneThere = isSomeoneThere;
    void this.grant();
  }

  /** The screen was given afresh to the next visitor. */
  noteReset(): void {
    this.#count('resets');
  }

  /** @param what What noticed it, in a word. */
  record(error: unknown, what: string): void {
    const { date, now } = this.#ground;
    this.troubles = noted(this.troubles, what, messageOf(error), date());
    this.#keeping ??= setTimeout(() => {
      this.#keepTroubles();
    }, keepMilliseconds);
    if (what === 'chunk' || isLostChunk(error)) {
      this.#want({ reason: 'chunk', once: true, from: now() });
    }
  }

  /**
   * Loads the page anew though nothing is broken, as every night, where nobody is there and a new
   * page would come. It counts for nothing.
   */
  async renew(): Promise<void> {
    if (!(await this.#ground.isServed()) || this.#isSomeoneThere) return;
    this.#keepTroubles();
    this.#ground.reload();
  }

  /** Time that the page has run makes reloads before it count no more. */
  age(): void {
    const time = this.#ground.now();
    const spent = aged(this.#spent, time - this.#lastAged);
    this.#lastAged = time;
    this.#keepSpent(spent);
  }

  /** Loads the page anew where that is wanted, nobody is there, and a new page would come. */
  async grant(): Promise<void> {
    if (!this.#dueWish() || !(await this.#ground.isServed())) return;
    // somebody may have come in between
    const wish = this.#dueWish();
    if (wish && this.#reload(wish)) this.#wishes = [];
  }

  /** A wish that may come true now. */
  #dueWish(): Wish | undefined {
    if (this.#isSomeoneThere) return undefined;
    const now = this.#ground.now();
    return this.#wishes.find(
      ({ reason, once, from }) =>
        from <= now && mayReload(this.#spent, this.#perHour, reason, once),
    );
  }

  #want(wish: Wish): void {
    this.#wishes = [...this.#wishes.filter(({ reason }) => reason !== wish.reason), wish];
    void this.grant();
  }

  #reload({ reason, once }: Wish): boolean {
    this.age();
    if (!mayReload(this.#spent, this.#perHour, reason, once)) return false;
    if (!this.#keepSpent(withReload(this.#spent, reason))) return false;
    if (reason === 'map') this.#keepTries((this.#mapTries ?? 0) + 1);
    this.record(reason, 'reload');
    this.#count('reloads');
    this.#keepTroubles();
    this.#ground.reload();
    return true;
  }

  /**
   * Takes over what is spent.
   *
   * @returns Whether the next page will know; else all is spent, as it would begin with what was
   * kept before, and load itself anew without end.
   */
  #keepSpent(spent: readonly Spent[]): boolean {
    const wasKept = this.#isSpentKept;
    this.isKept = this.#isSpentKept = keep(this.#ground.storage, reloadsKey, spent);
    const isLost = wasKept && !this.#isSpentKept;
    this.#spent = isLost ? allSpent(this.#perHour) : spent;
    return !isLost;
  }

  #reached(rung: Rung): void {
    if (rung === 'drawn' && this.#mapTries !== 0) this.#keepTries(0);
    if (rung === 'lost') this.#count('contextsLost');
    if (rung === 'rebuilding') this.#count('mapsRebuilt');
    if (rung === 'lost' || rung === 'rebuilding' || rung === 'without') this.record(rung, 'map');
    if (rung === 'without') this.#wantMap();
  }

  #wantMap(): void {
    // a device that never had a map would not get one by beginning again
    if (this.#mapTries === undefined) return;
    const from = this.#ground.now() + waitAfter(this.#mapTries);
    this.#want({ reason: 'map', once: false, from });
  }

  #keepTries(tries: number): void {
    this.#mapTries = tries;
    keep(this.#ground.storage, triesKey, tries);
  }

  #watchWorkers(): () => void {
    let end: (() => void) | undefined;
    let isOver = false;
    import('../../../map/load').then(
      ({ getGlobalDispatcher }) => {
        if (isOver) return;
        end = watchWorkers(getGlobalDispatcher(), {
          onsilent: () => {
            this.record('silent', 'workers');
          },
          onreplaced: () => {
            this.#count('workersReplaced');
            this.map.hear('replaced');
          },
        });
      },
      // whoever draws the map says that it did not come
      () => undefined,
    );
    return () => {
      isOver = true;
      end?.();
    };
  }

  #count(what: Counted): void {
    const { storage, date } = this.#ground;
    this.tally = withOneMore(this.tally, what, date());
    this.isKept = keep(storage, tallyKey, this.tally);
  }

  #keepTroubles(): void {
    clearTimeout(this.#keeping);
    this.#keeping = undefined;
    this.isKept = keep(this.#ground.storage, errorsKey, this.troubles);
  }
}

function thisGround(): Ground {
  return {
    // asked for when it is needed: the page, and with it storage, is there by then
    get storage() {
      return thisDevice().storage;
    },
    now: () => performance.now(),
    date: () => Date.now(),
    reload: () => {
      openNextPage();
    },
    isServed: () => offline.isServed(),
  };
}

export const care = new Care();
