import { afterLoading } from '../status';
import { addressOf } from './paths';
import type { Ask, OfflineReason, OfflineState, Report } from './report';

/** How often a page that stays open looks for a newer version: milliseconds. */
const lookEvery = 60 * 60 * 1000;

/** What the browser offers; a parameter, so that tests hold it. */
export interface Browser {
  /** Absent where a browser has none, or gives none to a page without encryption. */
  readonly workers: ServiceWorkerContainer | undefined;
  readonly storage: StorageManager | undefined;
  /** Whether the page is ready, and not failed; asked once it is no longer loading. */
  readonly isReady: () => boolean;
  readonly reload: () => void;
  readonly every: (milliseconds: number, work: () => void) => void;
}

const thisBrowser = (): Browser => ({
  // absent, whatever the types say
  workers: (navigator as Partial<Navigator>).serviceWorker,
  storage: (navigator as Partial<Navigator>).storage,
  isReady: () => document.documentElement.dataset['status'] === 'ready',
  reload: () => {
    location.reload();
  },
  every: (milliseconds, work) => void setInterval(work, milliseconds),
});

/** The whole app on this device, in versions that never mix; kept by a service worker. */
export class Offline {
  readonly #browser: () => Browser;
  #started = false;
  #worker: ServiceWorker | null = null;

  state = $state<OfflineState>('none');
  /** The version that this page was served from; none where the network served it. */
  version = $state<string>();
  /** A newer version that is whole, and may be taken over. */
  waiting = $state<string>();
  /** The last version that did not get ready, as it was when it was last looked. */
  failed: string | undefined;
  /** Why not all is as it should be; the check page says it. */
  reason = $state<OfflineReason>();

  constructor(browser: () => Browser = thisBrowser) {
    this.#browser = browser;
  }

  /** Begins to keep the app on this device, once the page is ready; once, however often it is called. */
  start(): void {
    if (this.#started) return;
    this.#started = true;
    afterLoading(() => {
      if (this.#browser().isReady()) this.confirm();
      void this.#begin();
    });
  }

  /** This version has reached `ready`, and is the one to go back to from now on. */
  confirm(): void {
    const ask: Ask = { kind: 'confirm' };
    // a page that no worker has served is on no trial
    this.#browser().workers?.controller?.postMessage(ask);
  }

  /**
   * Switches to the waiting version, and opens the page anew in it. Only while nobody is reading.
   * @returns Whether there is one.
   */
  async takeOver(): Promise<boolean> {
    if (this.waiting === undefined || !this.#worker) return false;
    const isNext = await new Promise<boolean>((resolve) => {
      this.#ask({ kind: 'takeOver' }, (answer) => {
        resolve(answer === true);
      });
    });
    if (isNext) this.#browser().reload();
    return isNext;
  }

  /** Asks the browser never to clear what is kept. For screens that nobody watches. */
  async persist(): Promise<boolean> {
    return (
      (await this.#browser()
        .storage?.persist()
        .catch(() => false)) ?? false
    );
  }

  async #begin(): Promise<void> {
    const { workers, every } = this.#browser();
    if (!workers) return;
    try {
      // a browser that has been told to have no workers gives none, against its types
      const registration = (await workers.register(addressOf(document.baseURI, 'sw.js'), {
        updateViaCache: 'none',
      })) as ServiceWorkerRegistration | undefined;
      if (!registration) return;
      this.#worker = (await workers.ready).active;
      this.#look();
      every(lookEvery, () => {
        void registration.update().catch(() => undefined);
        this.#look();
      });
    } catch (error) {
      // a script that does not come is a TypeError; for a refusal each browser has its own name
      const isAbsent = error instanceof TypeError;
      this.state = isAbsent ? 'none' : 'refused';
      this.reason = isAbsent ? 'network' : 'refused';
    }
  }

  #look(): void {
    this.#ask({ kind: 'look' }, (answer) => {
      const report = answer as Report;
      this.state = report.state;
      this.version = report.version;
      this.waiting = report.waiting;
      this.failed = report.failed;
      this.reason = report.reason;
    });
  }

  #ask(ask: Ask, onanswer: (answer: unknown) => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      onanswer(data);
    };
    this.#worker?.postMessage(ask, [port2]);
  }
}

export const offline = new Offline();
