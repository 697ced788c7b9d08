import type { Ask, Report } from '../../../../offline/report';
import type { Installed } from './version';

/** A worker that has to be started first takes a moment; milliseconds. */
const patience = 10_000;

/**
 * How the copy on this device stands now. The page of the staff may be the first one that is opened:
 * then nobody has asked the worker yet, though it has served the page.
 *
 * @param known What is known without asking.
 * @param worker What has served this page; nothing where the network did.
 */
export async function askInstalled(
  known: Installed,
  worker: Pick<ServiceWorker, 'postMessage'> | null | undefined,
): Promise<Installed> {
  const report = worker && (await firstReport(worker));
  // why something is not as it should be is said at the end, which may be far
  return report ? { ...report, reason: report.reason ?? known.reason } : known;
}

function firstReport(worker: Pick<ServiceWorker, 'postMessage'>): Promise<Report | undefined> {
  const { port1, port2 } = new MessageChannel();
  return new Promise<Report | undefined>((resolve) => {
    const timer = setTimeout(resolve, patience, undefined);
    port1.onmessage = ({ data }: MessageEvent<Report>) => {
      clearTimeout(timer);
      resolve(data);
    };
    worker.postMessage({ kind: 'look' } satisfies Ask, [port2]);
  }).finally(() => {
    port1.close();
  });
}
