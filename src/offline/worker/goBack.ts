import type { GoBack } from '../report';
import type { Keeper } from './keeper';

/** Milliseconds within which a page on trial must be ready; slow machines take a fifth of it. */
const patience = 90_000;
/** Milliseconds that such a page may take to say that it opens itself anew. */
const answers = 3_000;

/** The part of a `WindowClient` that is needed. */
export interface Page {
  readonly visibilityState: DocumentVisibilityState;
  /** The address that it was opened at, wherever it stands by now. */
  readonly url: string;
  postMessage(message: GoBack, transfer: Transferable[]): void;
  navigate(url: string): Promise<unknown>;
}

/** What going back needs; a parameter, so that tests hold it. */
interface Ground {
  readonly keeper: Pick<Keeper, 'fail' | 'settle'>;
  readonly find: (page: string) => Promise<Page | undefined>;
  readonly wait: (milliseconds: number) => Promise<void>;
}

/** Waits for a page on trial to be ready; one that does not get so far is opened anew without it. */
export async function goBackUnlessReady(page: string, ground: Ground): Promise<void> {
  const { keeper, find, wait } = ground;
  await wait(patience);
  const client = await find(page);
  if (!client) {
    await keeper.settle();
    return;
  }
  // out of sight nothing is drawn, so it cannot be ready, and has done nothing wrong
  if (client.visibilityState === 'hidden') return;
  if (await keeper.fail(page)) await openAnew(client, wait);
}

/** Where a page still hears, it opens its present address; else the one that it was opened at. */
async function openAnew(client: Page, wait: Ground['wait']): Promise<void> {
  const { port1, port2 } = new MessageChannel();
  const heard = new Promise<true>((resolve) => {
    port1.onmessage = () => {
      resolve(true);
    };
  });
  client.postMessage({ kind: 'goBack' }, [port2]);
  const hears = await Promise.race([heard, wait(answers)]);
  port1.close();
  if (!hears) await client.navigate(client.url);
}
