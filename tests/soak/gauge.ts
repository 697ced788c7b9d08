import type { CDPSession, Page } from '@playwright/test';

/** What a page holds at a moment, with everything thrown away that nobody needs. */
export interface Reading {
  /** Bytes of JavaScript, of the browser's own objects for it, and of its buffers. */
  readonly heap: number;
  readonly nodes: number;
  readonly listeners: number;
  readonly documents: number;
  readonly layoutObjects: number;
  readonly textures: number;
  readonly buffers: number;
  readonly programs: number;
  readonly framebuffers: number;
  readonly renderbuffers: number;
  readonly vertexArrays: number;
}

/** The window of a page with tests/soak/probe.js in it. */
interface Probed {
  readonly soak: {
    live(): Readonly<Record<string, number>>;
    rest(frames: number): Promise<void>;
    pass(milliseconds: number, times: number): Promise<void>;
  };
}

/** For so many frames nothing must have changed in what WebGL holds. */
const restingFrames = 30;

/** Looks at one page again and again. */
export class Gauge {
  readonly #page: Page;
  readonly #session: CDPSession;

  private constructor(page: Page, session: CDPSession) {
    this.#page = page;
    this.#session = session;
  }

  static async on(page: Page): Promise<Gauge> {
    const session = await page.context().newCDPSession(page);
    await session.send('HeapProfiler.enable');
    await session.send('Performance.enable');
    return new Gauge(page, session);
  }

  async read(): Promise<Reading> {
    await restIn(this.#page, restingFrames);
    // what only the first pass lets go of, the second collects
    await this.#session.send('HeapProfiler.collectGarbage');
    await this.#session.send('HeapProfiler.collectGarbage');
    const usage = (await this.#session.send('Runtime.getHeapUsage')) as HeapUsage;
    const { metrics } = await this.#session.send('Performance.getMetrics');
    const metric = (name: string) => metrics.find((each) => each.name === name)?.value ?? NaN;
    const live = await this.#page.evaluate(() => (window as unknown as Probed).soak.live());
    const count = (kind: string) => live[kind] ?? NaN;
    return {
      heap: usage.usedSize + (usage.embedderHeapUsedSize ?? 0) + (usage.backingStorageSize ?? 0),
      nodes: metric('Nodes'),
      listeners: metric('JSEventListeners'),
      documents: metric('Documents'),
      layoutObjects: metric('LayoutObjects'),
      textures: count('Texture'),
      buffers: count('Buffer'),
      programs: count('Program'),
      framebuffers: count('Framebuffer'),
      renderbuffers: count('Renderbuffer'),
      vertexArrays: count('VertexArray'),
    };
  }
}

/** Newer browsers tell more than the protocol's types know. Bytes. */
interface HeapUsage {
  readonly usedSize: number;
  readonly embedderHeapUsedSize?: number;
  readonly backingStorageSize?: number;
}

/** Waits until for so many frames nothing has changed in what WebGL holds. */
export function restIn(page: Page, frames: number): Promise<void> {
  return page.evaluate((count) => (window as unknown as Probed).soak.rest(count), frames);
}

/** Lets milliseconds pass in the page, so often, without waiting for them. */
export function passIn(page: Page, milliseconds: number, times = 1): Promise<void> {
  return page.evaluate(([each, often]) => (window as unknown as Probed).soak.pass(each, often), [
    milliseconds,
    times,
  ] as const);
}
