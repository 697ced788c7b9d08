import { afterLoading } from '../status';
import { thisBrowser, type Browser } from './browser';
import { addressOf } from './paths';
import type { Ask, GoBack, OfflineReason, OfflineState, Report } from './report';

/** How often a page that stays open looks for a newer version: milliseconds. */
const lookEvery = 60 * 60 * 1000;

/** How long a worker may take to say yes or no: milliseconds. */
const patience = 5_000;

/** The whole app on this device, in versions that never mix; kept by a service worker. */
export class Offline {
  readonly #browser: () => Browser;
  #started = false;
  /** Asked for its worker each time: a newer one may have taken the place of that which was there. */
  #registration: ServiceWorkerRegistration | undefined;

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
      this.#heed();
      if (this.#browser().hasRun()) this.confirm();
      void this.#begin();
    });
  }

  /** This version has run whole, and is the one to go back to from now on. */
  confirm(): void {
    const ask: Ask = { kind: 'confirm' };
    // a page that no worker has served is on no trial
    this.#browser().workers?.controller?.postMessage(ask);
  }

  /**
   * Makes the next page one of the waiting version.
   * @returns Whether there is one, so that it may be opened with `reload`.
   */
  async takeOver(): Promise<boolean> {
    return this.waiting !== undefined && this.#agrees({ kind: 'takeOver' });
  }

  /**
   * Whether a page that is opened now would come. The worker may serve it though it has not served
   * this one, and answers no request of it: the first page after it was installed.
   */
  async isServed(): Promise<boolean> {
    return (await this.#browser().isAnswered()) || (await this.#agrees({ kind: 'serves' }));
  }

  reload(): void {
    this.#browser().reload();
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
    const { workers, every, isSparing } = this.#browser();
    if (!workers) return;
    if (isSparing()) this.reason = 'sparing';
    // what is here already is served all the same
    if (isSparing() && !workers.controller) return;
    try {
      // a browser that has been told to have no workers gives none, against its types
      const registration = (await workers.register(addressOf(document.baseURI, 'sw.js'), {
        updateViaCache: 'none',
      })) as ServiceWorkerRegistration | undefined;
      if (!registration) return;
      await workers.ready;
      this.#registration = registration;
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

  /** A worker that takes this version back wants the page opened anew; only it knows where it stands. */
  #heed(): void {
    const { workers, reload } = this.#browser();
    workers?.addEventListener('message', ({ data, ports }: MessageEvent<Partial<GoBack>>) => {
      if (data.kind !== 'goBack') return;
      ports[0]?.postMessage(true);
      reload();
    });
  }

  #look(): void {
    if (this.#browser().isSparing()) return;
    this.#ask({ kind: 'look' }, (answer) => {
      const report = answer as Report;
      this.state = report.state;
      this.version = report.version;
      this.waiting = report.waiting;
      this.failed = report.failed;
      this.reason = report.reason;
    });
  }

  /** Whether the worker says yes. */
  #agrees(ask: Ask): Promise<boolean> {
    if (!this.#registration?.active) return Promise.resolve(false);
    return new Promise<boolean>((resolve) => {
      // a worker that is just being replaced does not answer
      this.#browser().after(patience, () => {
        resolve(false);
      });
      this.#ask(ask, (answer) => {
        resolve(answer === true);
      });
    });
  }

  #ask(ask: Ask, onanswer: (answer: unknown) => void): void {
    const { port1, port2 } = new MessageChannel();
    port1.onmessage = ({ data }: MessageEvent<unknown>) => {
      onanswer(data);
    };
    this.#registration?.active?.postMessage(ask, [port2]);
  }
}

export const offline = new Offline();
