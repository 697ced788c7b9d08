/** What MapLibre can be asked about the workers that prepare tiles and text for the map. */
export interface Workers {
  /** Whether they answer in time; a worker that has died raises no event, it is only silent. */
  ping: (milliseconds: number) => Promise<boolean>;
  /**
   * Asks once more, and where there is no answer ends them and starts others; each map then draws
   * itself anew.
   */
  ensureWorkers: () => Promise<void>;
  /** Hears of workers that were started. */
  on: (type: 'workerscreate', listener: () => void) => { unsubscribe: () => void };
}

/** What is heard of the workers. */
export interface WorkerEars {
  /** They have not answered, which may only be late. */
  readonly onsilent: () => void;
  /** Others have been started in their place. */
  readonly onreplaced: () => void;
}

const beatMilliseconds = 10_000;
/** A worker that has much to do answers late, on a slow machine very late. */
const patienceMilliseconds = 8_000;

/**
 * Asks the workers again and again, while the page is in sight, whether they are alive. MapLibre
 * itself asks only when a page comes back into sight, which that of a kiosk never does.
 *
 * @returns Ends it.
 */
export function watchWorkers(workers: Workers, { onsilent, onreplaced }: WorkerEars): () => void {
  let isOver = false;
  let timer = setTimeout(look, beatMilliseconds);

  function look(): void {
    void beat()
      .catch(() => undefined)
      .then(() => {
        if (!isOver) timer = setTimeout(look, beatMilliseconds);
      });
  }

  async function beat(): Promise<void> {
    if (document.visibilityState !== 'visible' || (await answers()) || isOver) return;
    onsilent();
    // only here: workers are started for every map that is made
    const started = workers.on('workerscreate', onreplaced);
    await workers.ensureWorkers().finally(() => {
      started.unsubscribe();
    });
  }

  /** One silence may be a page that was asleep between question and answer. */
  const answers = async () =>
    (await workers.ping(patienceMilliseconds)) || workers.ping(patienceMilliseconds);

  return () => {
    isOver = true;
    clearTimeout(timer);
  };
}
