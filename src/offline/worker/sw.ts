import { registerRoute } from 'workbox-routing/registerRoute.js';
import { NetworkFirst } from 'workbox-strategies/NetworkFirst.js';
import { cacheOf, installersCache, installersFiles, isOriginal, pathIn } from '../paths';
import type { Ask, Report } from '../report';
import { answer } from './answer';
import { goBackUnlessReady, type Page } from './goBack';
import { Keeper } from './keeper';
import { Lookout } from './look';
import { partOf } from './part';

declare const self: ServiceWorkerGlobalScope;

/**
 * Serves the site from this device. It holds no version itself: versions lie in caches of their own,
 * so that this file changes only when its code does, and a page keeps its version whatever comes.
 */
const { scope } = self.registration;
const keeper = new Keeper(scope, self.clients);
const lookout = new Lookout(scope, keeper);

/** Seconds that the installer's file may take from the network before the copy is taken. */
const installersSeconds = 3;

self.addEventListener('install', (event) => {
  // versions are taken over by the record, not by the browser's own way of changing workers
  event.waitUntil(self.skipWaiting());
});

const absent = () => new Response('', { status: 404, statusText: 'Not Found' });
const pathOf = (url: URL) => pathIn(scope, url);

registerRoute(
  ({ url, request }) => request.mode === 'navigate' && pathOf(url) === 'index.html',
  ({ event, request }) => servePage(event as FetchEvent, request),
);

const installers = new NetworkFirst({
  cacheName: installersCache(scope),
  networkTimeoutSeconds: installersSeconds,
});
registerRoute(
  ({ url }) => installersFiles.includes(pathOf(url) ?? ''),
  (options) => installers.handle(options).catch(absent),
);

registerRoute(
  ({ url }) => isOriginal(pathOf(url) ?? ''),
  ({ request }) => fetch(request).catch(absent),
);

registerRoute(
  ({ url, request }) => request.mode !== 'navigate' && pathOf(url) !== undefined,
  ({ event, request, url }) => servePart(event as FetchEvent, request, pathOf(url) ?? ''),
);

/** A page is served from the version that the record says, and keeps it. */
async function servePage(event: FetchEvent, request: Request): Promise<Response> {
  const page = event.resultingClientId;
  const { version, isTrial } = await keeper.open(page);
  if (version === null) return fetch(request);
  const response = await answer(cacheOf(scope, version), scope, 'index.html', request).catch(
    () => undefined,
  );
  if (response) {
    if (isTrial) event.waitUntil(goBackUnlessReady(page, { keeper, find, wait }));
    return response;
  }
  await keeper.lose(version).catch(() => undefined);
  await keeper.note(page, null);
  return fetch(request);
}

/** What a page asks for comes from the version of the page. */
async function servePart(event: FetchEvent, request: Request, path: string): Promise<Response> {
  const version = await keeper.versionFor(event.clientId);
  // a worker asks for more on its own, and belongs to the page that has started it
  if (event.resultingClientId) await keeper.note(event.resultingClientId, version);
  return version === null ? fetch(request) : partOf(version, scope, path, request);
}

async function find(page: string): Promise<Page | undefined> {
  const client = await self.clients.get(page);
  return client instanceof WindowClient ? client : undefined;
}

const wait = (milliseconds: number) =>
  new Promise<void>((resolve) => setTimeout(resolve, milliseconds));

self.addEventListener('message', (event) => {
  if (!(event.source instanceof WindowClient)) return;
  event.waitUntil(heed(event.data as Ask, event.source.id, event.ports[0]));
});

async function heed(ask: Ask, page: string, port: MessagePort | undefined): Promise<void> {
  if (ask.kind === 'confirm') await keeper.confirm(page).catch(() => undefined);
  if (ask.kind === 'takeOver') port?.postMessage(await keeper.takeOver().catch(() => false));
  if (ask.kind === 'serves') port?.postMessage(await keeper.serves().catch(() => false));
  if (ask.kind === 'look') {
    const version = (await keeper.versionOf(page).catch(() => undefined)) ?? undefined;
    await lookout.look((report) => {
      port?.postMessage({ ...report, version } satisfies Report);
    });
  }
}
