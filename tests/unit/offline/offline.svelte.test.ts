import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { Offline, type Browser } from '../../../src/offline/offline.svelte';
import type { Ask, Report } from '../../../src/offline/report';

const complete: Report = {
  state: 'complete',
  version: 'a',
  waiting: undefined,
  reason: undefined,
};

/** A browser with a worker that answers with these reports. */
function browserWith(reports: readonly Report[], isNext = true) {
  const asked: string[] = [];
  const confirmed: Ask[] = [];
  const active = {
    postMessage(ask: Ask, [port]: MessagePort[]) {
      asked.push(ask.kind);
      const answers = ask.kind === 'look' ? reports : [isNext];
      for (const answer of answers) port?.postMessage(answer);
    },
  };
  const workers = {
    register: vi.fn(() => Promise.resolve({ update: () => Promise.resolve() })),
    ready: Promise.resolve({ active }),
    controller: { postMessage: (ask: Ask) => confirmed.push(ask) },
  };
  const browser = {
    workers: workers as unknown as ServiceWorkerContainer,
    storage: { persist: () => Promise.resolve(true) } as StorageManager,
    isReady: () => true,
    reload: vi.fn(),
    every: vi.fn<Browser['every']>(),
  };
  return { browser, asked, confirmed, workers };
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
    new Offline(() => ({ ...browser, isReady: () => false })).start();
    expect(confirmed).toEqual([]);
  });

  it('looks again as time goes by', async () => {
    const { browser, asked } = browserWith([complete]);
    new Offline(() => browser).start();
    await vi.waitFor(() => {
      expect(browser.every).toHaveBeenCalledOnce();
    });
    browser.every.mock.calls[0]?.[1]();
    expect(asked).toEqual(['look', 'look']);
  });

  it.each([
    ['a version that waits', 'b', true, true, 1],
    ['one that the worker no longer has', 'b', false, false, 0],
    ['none', undefined, true, false, 0],
  ])('takes over %s', async (_, waiting, isNext, taken, reloads) => {
    const { browser } = browserWith([{ ...complete, waiting }], isNext);
    const offline = new Offline(() => browser);
    offline.start();
    await vi.waitFor(() => {
      expect(offline.state).toBe('complete');
    });
    expect(await offline.takeOver()).toBe(taken);
    expect(browser.reload).toHaveBeenCalledTimes(reloads);
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

  it('asks the browser to keep it', async () => {
    expect(await new Offline(() => browserWith([]).browser).persist()).toBe(true);
  });
});
