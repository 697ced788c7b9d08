import { report } from '../../../status';
import { after, patience, type MapEvent, type Rung } from './ladder';

/** What MapLibre draws on. */
const mapCanvas = '.maplibregl-canvas';

/**
 * Watches over the map of the screen, and says what is to be shown in its place. The page's own
 * status says when a map has been drawn; the canvas, when the graphics card was taken away.
 */
export class MapWatch {
  rung = $state<Rung>('loading');
  /** Counts the maps that were made in place of others: the key of what draws one. */
  generation = $state(0);

  readonly #onrung: (rung: Rung) => void;
  #timer: ReturnType<typeof setTimeout> | undefined;
  /** Whether the screen has a map: the page for staff, which may take its place, has none. */
  #isAwaited = false;

  /** @param onrung Hears of each rung that is reached. */
  constructor(onrung: (rung: Rung) => void) {
    this.#onrung = onrung;
  }

  /** Begins to listen; returns how to end it. */
  start(root: HTMLElement = document.documentElement): () => void {
    const controller = new AbortController();
    // these events do not rise from the canvas, but can be caught on their way down to it
    const options = { capture: true, signal: controller.signal };
    window.addEventListener(
      'webglcontextlost',
      () => {
        this.hear('lost');
      },
      options,
    );
    window.addEventListener(
      'webglcontextrestored',
      () => {
        this.hear('restored');
      },
      options,
    );
    const look = () => {
      const { status } = root.dataset;
      // the page of the staff is ready without a map
      if (status === 'ready' && document.querySelector(mapCanvas)) this.hear('drawn');
      else if (status === 'failed') this.hear('failed');
    };
    const observer = new MutationObserver(look);
    observer.observe(root, { attributes: true, attributeFilter: ['data-status'] });
    look();
    return () => {
      controller.abort();
      observer.disconnect();
      clearTimeout(this.#timer);
    };
  }

  /** The screen makes its map, and waits for it; returns how to say that it does so no more. */
  await(): () => void {
    this.#isAwaited = true;
    this.hear('begun');
    this.#wait();
    return () => {
      this.#isAwaited = false;
      clearTimeout(this.#timer);
    };
  }

  hear(event: MapEvent): void {
    const rung = after(this.rung, event);
    if (rung === this.rung) return;
    this.rung = rung;
    if (rung === 'rebuilding') this.generation += 1;
    // the map says that it stands once more when it has drawn itself anew
    if (rung === 'without') report('failed');
    else if (rung !== 'drawn') report('loading');
    this.#wait();
    this.#onrung(rung);
  }

  #wait(): void {
    clearTimeout(this.#timer);
    const milliseconds = patience[this.rung];
    if (milliseconds === undefined || !this.#isAwaited) return;
    this.#timer = setTimeout(() => {
      // a page out of sight draws nothing, and has done nothing wrong
      if (document.visibilityState === 'visible') this.hear('waited');
      else this.#wait();
    }, milliseconds);
  }
}
