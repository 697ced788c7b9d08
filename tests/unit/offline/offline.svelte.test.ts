import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Browser } from '../../../src/offline/browser';
import { Offline } from '../../../src/offline/offline.svelte';
import type { Ask, GoBack, Report } from '../../../src/offline/report';

const complete: Report = {
  state: 'complete',
  version: 'a',
  waiting: undefined,
  reason: undefined,
};

type Heard = (event: Pick<MessageEvent<GoBack>, 'data' | 'ports'>) => void;

/** A worker that answers with these reports. */
function workerWith(reports: readonly Report[], isNext = true) {
  const asked: string[] = [];
  return {
    asked,
    postMessage(ask: Ask, [port]: MessagePort[]) {
      asked.push(ask.kind);
      const answers = ask.kind === 'look' ? reports : [isNext];
      for (const answer of answers) port?.postMessage(answer);
    },
  };
}

/** One that a newer one has replaced, as far as whoever writes to it finds out. */
const redundant = { asked: [], postMessage: () => undefined };

function browserWith(reports: readonly Report[], isNext = true) {
  const confirmed: Ask[] = [];
  const heard: Heard[] = [];
  const registration: { active: ReturnType<typeof workerWith>; update: () => Promise<void> } = {
    active: workerWith(reports, isNext),
    update: () => Promise.resolve(),
  };
  const workers = {
    register: vi.fn(() => Promise.resolve(registration)),
    ready: Promise.resolve(registration),
    controller: { postMessage: (ask: Ask) => confirmed.push(ask) } as object | null,
    addEventListener: (_: string, hear: Heard) => heard.push(hear),
  };
  const browser = {
    workers: workers as unknown as ServiceWorkerContainer,
    storage: { persist: () => Promise.resolve(true) } as StorageManager,
    hasRun: () => true,
    isSparing: () => false,
    reload: vi.fn(),
    isAnswered: () => Promise.resolve(false),
    every: vi.fn<Browser['every']>(),
    after: vi.fn<Browser['after']>(),
  };
  const { asked } = registration.active;
  return { browser, asked, confirmed, heard, workers, registration };
}

async function started(browser: Browser): Promise<Offline> {
  const offline = new Offline(() => browser);
  offline.start();
  await vi.waitFor(() => {
    expect(offline.state).toBe('complete');
  });
  return offline;
}

beforeEach(() => {
  vi.stubGlobal('document', {
    baseURI: 'https://maps.example.org/?view=kiosk',
    documentElement: { dataset: { status: 'ready' } },
  });
});

afterEach(() => {
  vi.unstubAllGlobals();
});

describe('offline', () => {
  it('registers once, confirms, and tells what the worker says', async () => {
    const { browser, workers, confirmed } = browserWith([
      { ...complete, state: 'fetching' },
      { ...complete, waiting: 'b' },
    ]);
    const offline = new Offline(() => browser);
    offline.start();
    offline.start();
    await vi.waitFor(() => {
      expect(offline.waiting).toBe('b');
    });
    expect(offline.state).toBe('complete');
    expect(offline.version).toBe('a');
    expect(workers.register).toHaveBeenCalledExactlyOnceWith('https://maps.example.org/sw.js', {
      updateViaCache: 'none',
    });
    expect(confirmed).toEqual([{ kind: 'confirm' }]);
  });

  it('does not confirm a page that has failed', () => {
    const { browser, confirmed } = browserWith([complete]);
    new Offline(() => ({ ...browser, hasRun: () => false })).start();
    expect(confirmed).toEqual([]);
  });

  it('looks again as time goes by', async () => {
    const { browser, asked } = browserWith([complete]);
    await started(browser);
    browser.every.mock.calls[0]?.[1]();
    expect(asked).toEqual(['look', 'look']);
  });

  it.each([
    ['a version that waits', 'b', true, true],
    ['one that the worker no longer has', 'b', false, false],
    ['none', undefined, true, false],
  ])('takes over %s, and leaves it to others when', async (_, waiting, isNext, taken) => {
    const { browser } = browserWith([{ ...complete, waiting }], isNext);
    const offline = await started(browser);
    expect(await offline.takeOver()).toBe(taken);
    expect(browser.reload).not.toHaveBeenCalled();
    offline.reload();
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  it('asks the worker that has come in place of the first one', async () => {
    const { browser, asked, registration } = browserWith([{ ...complete, waiting: 'b' }]);
    const offline = await started(browser);
    const newer = workerWith([complete]);
    registration.active = newer;
    expect(await offline.takeOver()).toBe(true);
    expect(asked).toEqual(['look']);
    expect(newer.asked).toEqual(['takeOver']);
  });

  it('does not wait for ever for one that is just being replaced', async () => {
    const { browser, registration } = browserWith([{ ...complete, waiting: 'b' }]);
    const offline = await started(browser);
    registration.active = redundant;
    const taken = offline.takeOver();
    browser.after.mock.calls[0]?.[1]();
    expect(await taken).toBe(false);
  });

  it('opens the page anew, where it stands, when its version is taken back', async () => {
    const { browser, heard } = browserWith([complete]);
    await started(browser);
    const postMessage = vi.fn();
    const ports = [{ postMessage } as unknown as MessagePort];
    heard[0]?.({ data: { kind: 'goBack' }, ports });
    expect(postMessage).toHaveBeenCalledExactlyOnceWith(true);
    expect(browser.reload).toHaveBeenCalledOnce();
  });

  it('fetches nothing unasked where bytes are dear', () => {
    const { browser, workers } = browserWith([complete]);
    workers.controller = null;
    const offline = new Offline(() => ({ ...browser, isSparing: () => true }));
    offline.start();
    expect(workers.register).not.toHaveBeenCalled();
    expect(offline.reason).toBe('sparing');
  });

  it('keeps what it has there, and looks for more when they are not', async () => {
    const { browser, asked, confirmed } = browserWith([complete]);
    let isSparing = true;
    const offline = new Offline(() => ({ ...browser, isSparing: () => isSparing }));
    offline.start();
    await vi.waitFor(() => {
      expect(browser.every).toHaveBeenCalledOnce();
    });
    expect(confirmed).toEqual([{ kind: 'confirm' }]);
    expect(asked).toEqual([]);
    isSparing = false;
    browser.every.mock.calls[0]?.[1]();
    expect(asked).toEqual(['look']);
  });

  it('is nothing where the browser has no workers', async () => {
    const { browser } = browserWith([]);
    const offline = new Offline(() => ({ ...browser, workers: undefined, storage: undefined }));
    offline.start();
    expect(offline.state).toBe('none');
    expect(await offline.takeOver()).toBe(false);
    expect(await offline.persist()).toBe(false);
  });

  it.each([
    ['forbids it', new DOMException('no', 'SecurityError'), 'refused', 'refused'],
    ['knows it and may not', new DOMException('no', 'NotSupportedError'), 'refused', 'refused'],
    ['does not get it', new TypeError('Failed to fetch'), 'none', 'network'],
  ])('says where the browser %s', async (_, error, state, reason) => {
    const { browser, workers } = browserWith([]);
    workers.register.mockRejectedValue(error);
    const offline = new Offline(() => browser);
    offline.start();
    await vi.waitFor(() => {
      expect(offline.reason).toBe(reason);
    });
    expect(offline.state).toBe(state);
  });

  it.each<[string, boolean, boolean | undefined, boolean]>([
    ['of a server that answers', true, undefined, true],
    ['of a worker that serves what it has not served this page from', false, true, true],
    ['of neither where the worker has nothing', false, false, false],
    ['of neither where there is no worker', false, undefined, false],
  ])('knows whether a page would come: %s', async (_, isAnswered, serves, isServed) => {
    const { browser } = browserWith([complete], serves);
    const offline = new Offline(() => ({
      ...browser,
      isAnswered: () => Promise.resolve(isAnswered),
    }));
    offline.start();
    if (serves !== undefined) {
      await vi.waitFor(() => {
        expect(offline.state).toBe('complete');
      });
    }
    expect(await offline.isServed()).toBe(isServed);
  });

  it('asks the browser to keep it', async () => {
    expect(await new Offline(() => browserWith([]).browser).persist()).toBe(true);
  });
});
