import { openNextPage } from '../nextPage';
import { canDrawMap } from '../webgl';

/** A server that has not answered by then will not. */
const answerMilliseconds = 10_000;

/** What the browser offers; a parameter, so that tests hold it. */
export interface Browser {
  /** Absent where a browser has none, or gives none to a page without encryption. */
  readonly workers: ServiceWorkerContainer | undefined;
  readonly storage: StorageManager | undefined;
  /** Whether the page shows all that this device can show; asked once it is no longer loading. */
  readonly hasRun: () => boolean;
  /** Whether bytes are dear, and nobody has asked for the app to be on this device. */
  readonly isSparing: () => boolean;
  readonly reload: () => void;
  /** Whether the page comes that is asked for now, from wherever this one has its files. */
  readonly isAnswered: () => Promise<boolean>;
  readonly every: (milliseconds: number, work: () => void) => void;
  readonly after: (milliseconds: number, work: () => void) => void;
}

export const thisBrowser = (): Browser => ({
  // absent, whatever the types say
  workers: (navigator as Partial<Navigator>).serviceWorker,
  storage: (navigator as Partial<Navigator>).storage,
  hasRun: () => {
    const { status } = document.documentElement.dataset;
    // without WebGL 2 every version ends so, and none would ever be good
    return status === 'ready' || (status === 'failed' && !canDrawMap());
  },
  isSparing: () => isDear(navigator as object) && !isInstalled(),
  reload: () => {
    openNextPage();
  },
  isAnswered: () =>
    fetch(new URL(document.baseURI).pathname, {
      cache: 'no-store',
      signal: AbortSignal.timeout(answerMilliseconds),
    }).then(
      ({ ok }) => ok,
      () => false,
    ),
  every: (milliseconds, work) => void setInterval(work, milliseconds),
  after: (milliseconds, work) => void setTimeout(work, milliseconds),
});

/** Not every browser tells. https://wicg.github.io/netinfo/ */
interface Connected {
  readonly connection?: { readonly saveData?: boolean; readonly type?: string };
}

export function isDear({ connection }: Connected): boolean {
  return connection?.saveData === true || connection?.type === 'cellular';
}

/** A screen for visitors, or an app that somebody has installed, is there to stay. */
function isInstalled(): boolean {
  const view = new URLSearchParams(location.search).get('view');
  return view === 'kiosk' || matchMedia('(display-mode: standalone)').matches;
}
