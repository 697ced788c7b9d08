import { chromium, expect, type BrowserContext, type Page } from '@playwright/test';
import { readFile } from 'node:fs/promises';
import { cp, mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { extname, join } from 'node:path';
import { findBrowser } from '../../scripts/lib/browser.mjs';
import { writeHealth } from '../../scripts/health.ts';
import { sha256, versionOf } from '../../scripts/offline.ts';
import { headers } from '../../scripts/policy.ts';
import type { FileList } from '../../src/offline/list';
import type { Ask, Report } from '../../src/offline/report';
import playwright from '../../playwright.config.ts';

const types: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.mjs': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json; charset=utf-8',
  '.geojson': 'application/geo+json; charset=utf-8',
  '.md': 'text/markdown; charset=utf-8',
  '.txt': 'text/plain; charset=utf-8',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.webmanifest': 'application/manifest+json',
  '.woff2': 'font/woff2',
};

/** A file that only tests put into the site, to tell its versions apart by. */
export const editionFile = 'geodata/edition.txt';

/** A server for the built site that can serve one version of it after another, or stop in the middle. */
export class KeptSite {
  /** Paths in the order in which they were asked for. */
  readonly asked: string[] = [];
  /** What the curator has said in `kiosk.json`. */
  settings: object = {};
  /** Whether a file is never answered. */
  holds: (path: string) => boolean = () => false;
  /** The page comes in two pieces: the second one after this. */
  between: Promise<void> | undefined;
  version = '';
  readonly #changed = new Map<string, Buffer>();
  #server: Server | undefined;
  #port = 0;

  get origin(): string {
    return `http://127.0.0.1:${this.#port}`;
  }

  /** Serves another version: `edition` stands in its page and in a file beside its stories. */
  async publish(edition: string, broken: (path: string) => boolean = () => false): Promise<void> {
    const list = JSON.parse(await readFile('dist/offline.json', 'utf8')) as FileList;
    const page = await readFile('dist/index.html', 'utf8');
    this.#changed.clear();
    this.#changed.set(
      'index.html',
      Buffer.from(page.replace('<html ', `<html data-edition="${edition}" `)),
    );
    this.#changed.set(editionFile, Buffer.from(edition));
    for (const path of Object.keys(list.files).filter(broken)) {
      this.#changed.set(path, Buffer.from('throw new Error("This version is broken.");'));
    }
    const files = { ...list.files };
    for (const [path, content] of this.#changed) {
      files[path] = { bytes: content.length, sha256: sha256(content) };
    }
    this.version = versionOf(files);
    this.#changed.set(
      'offline.json',
      Buffer.from(JSON.stringify({ version: this.version, files })),
    );
  }

  /** Lays the lists of what is served beside it, as they are packed for a kiosk. */
  async layHealth(): Promise<void> {
    const folder = await mkdtemp(join(tmpdir(), 'dateline-site-'));
    await cp('dist', folder, { recursive: true });
    for (const [path, content] of this.#changed) await writeFile(join(folder, path), content);
    await writeHealth(folder);
    for (const path of ['offline.json', 'health.json']) {
      this.#changed.set(path, await readFile(join(folder, path)));
    }
    await rm(folder, { recursive: true });
  }

  async start(): Promise<void> {
    this.#server = createServer((request, response) => void this.#answer(request, response));
    await new Promise<void>((resolve) => this.#server?.listen(this.#port, '127.0.0.1', resolve));
    this.#port = (this.#server.address() as AddressInfo).port;
  }

  /** From now on nobody answers at its address. */
  async stop(): Promise<void> {
    const server = this.#server;
    this.#server = undefined;
    if (!server) return;
    await new Promise((resolve) => {
      server.close(resolve);
      server.closeAllConnections();
    });
  }

  async #answer(request: IncomingMessage, response: ServerResponse): Promise<void> {
    const { pathname } = new URL(request.url ?? '/', this.origin);
    const path = decodeURIComponent(pathname.slice(1)) || 'index.html';
    this.asked.push(path);
    if (this.holds(path)) return;
    if (path === 'geodata/kiosk.json') {
      response.writeHead(200, { ...headers, 'Content-Type': types['.json'] });
      response.end(JSON.stringify(this.settings));
      return;
    }
    const content = await (this.#changed.get(path) ??
      readFile(join('dist', path)).catch(() => undefined));
    if (!content) {
      response.writeHead(404).end();
      return;
    }
    const type = types[extname(path)] ?? 'application/octet-stream';
    const all = { ...headers, 'Content-Type': type, 'Cache-Control': 'no-cache' };
    if (path === 'index.html' && this.between) {
      const middle = content.length / 2;
      response.writeHead(200, all).write(content.subarray(0, middle));
      await this.between;
      response.end(content.subarray(middle));
      return;
    }
    const range = /bytes=(\d+)-(\d+)/.exec(request.headers.range ?? '');
    if (!range) {
      response.writeHead(200, all).end(content);
      return;
    }
    const [from, to] = [Number(range[1]), Math.min(Number(range[2]), content.length - 1)];
    response
      .writeHead(206, { ...all, 'Content-Range': `bytes ${from}-${to}/${content.length}` })
      .end(content.subarray(from, to + 1));
  }
}

/** A browser on one device: what it keeps outlives its window, its end and its death. */
export class Device {
  readonly #profile: string;
  #context: BrowserContext | undefined;

  private constructor(profile: string) {
    this.#profile = profile;
  }

  /** @param preferences What the person has set in the browser. */
  static async make(preferences?: object): Promise<Device> {
    const profile = await mkdtemp(join(tmpdir(), 'dateline-device-'));
    if (preferences) {
      await mkdir(join(profile, 'Default'));
      await writeFile(join(profile, 'Default/Preferences'), JSON.stringify(preferences));
    }
    return new Device(profile);
  }

  async open(url: string, status: 'ready' | 'any' = 'ready'): Promise<Page> {
    this.#context ??= await this.#launch();
    const page =
      this.#context.pages().find((one) => one.url() === 'about:blank') ??
      (await this.#context.newPage());
    await page.goto(url);
    if (status === 'ready')
      await expect(page.locator('html')).toHaveAttribute('data-status', 'ready');
    return page;
  }

  async close(): Promise<void> {
    await this.#context?.close();
    this.#context = undefined;
  }

  /** Ends the browser as a power cut would: it is told nothing. */
  async kill(page: Page): Promise<void> {
    const session = await page.context().newCDPSession(page);
    const closed = page.context().waitForEvent('close');
    session.send('Browser.crash').catch(() => undefined);
    await closed;
    this.#context = undefined;
  }

  async remove(): Promise<void> {
    await this.close();
    await rm(this.#profile, { recursive: true, force: true, maxRetries: 5 });
  }

  #launch(): Promise<BrowserContext> {
    const { args } = playwright.use?.launchOptions ?? {};
    const executablePath = findBrowser();
    return chromium.launchPersistentContext(this.#profile, {
      serviceWorkers: 'allow',
      viewport: { width: 1440, height: 900 },
      // software draws the map, several times in each of these tests
      deviceScaleFactor: 0.5,
      locale: 'en-GB',
      ...(args && { args }),
      ...(executablePath !== undefined && { executablePath }),
    });
  }
}

/** What the worker says once it has looked at the server, and has fetched what is new there. */
export function look(page: Page): Promise<Report> {
  return page.evaluate(
    async (ask) => {
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      return new Promise<Report>((resolve) => {
        let reports = 0;
        port1.onmessage = ({ data }: MessageEvent<Report>) => {
          reports += 1;
          // the first says how it stood before
          if (reports === 2) resolve(data);
        };
        active?.postMessage(ask, [port2]);
      });
    },
    { kind: 'look' } satisfies Ask,
  );
}

/** What the kiosk asks for while nobody is there. */
export function takeOver(page: Page): Promise<boolean> {
  return page.evaluate(
    async (ask) => {
      const { active } = await navigator.serviceWorker.ready;
      const { port1, port2 } = new MessageChannel();
      return new Promise<boolean>((resolve) => {
        port1.onmessage = ({ data }: MessageEvent<boolean>) => {
          resolve(data);
        };
        active?.postMessage(ask, [port2]);
      });
    },
    { kind: 'takeOver' } satisfies Ask,
  );
}

/**
 * Holds back the one thing that the worker does when a page on trial has taken too long.
 * @returns Does it now.
 */
export async function holdPatience(page: Page): Promise<() => Promise<void>> {
  const [worker] = page.context().serviceWorkers();
  if (!worker) throw new Error('No service worker runs.');
  await worker.evaluate(() => {
    const later = self.setTimeout.bind(self);
    const held = (work: () => void, milliseconds: number) =>
      milliseconds === 90_000 ? Reflect.set(self, 'expire', work) : later(work, milliseconds);
    Reflect.set(self, 'setTimeout', held);
  });
  return () =>
    worker.evaluate(() => {
      (Reflect.get(self, 'expire') as () => void)();
    });
}

/** The versions whose files the device holds, whole or not. */
export function cachedVersions(page: Page): Promise<string[]> {
  return page.evaluate(async () =>
    (await caches.keys())
      .filter((name) => name !== 'dateline-installer')
      .map((name) => name.slice('dateline-'.length)),
  );
}

/** Which version the page is, and which the files are that it asks for. */
export function editions(page: Page): Promise<(string | undefined)[]> {
  return page.evaluate(async (file) => {
    const response = await fetch(file);
    return [document.documentElement.dataset['edition'], await response.text()];
  }, editionFile);
}
