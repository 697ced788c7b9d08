import { afterEach, describe, expect, it, vi } from 'vitest';
import { thisBrowser } from '../../../src/offline/browser';

afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page that has come so far, on a device that can draw maps or cannot. */
function page(status: string, hasWebGL: boolean): void {
  const context = hasWebGL ? { getExtension: () => null } : null;
  vi.stubGlobal('navigator', {});
  vi.stubGlobal('document', {
    documentElement: { dataset: { status } },
    createElement: () => ({ getContext: (kind: string) => kind === 'webgl2' && context }),
  });
}

describe('a page has run whole', () => {
  it.each([
    ['that is ready', 'ready', true, true],
    ['that shows all it can where nothing can draw a map', 'failed', false, true],
  ])('%s', (_, status, hasWebGL, hasRun) => {
    page(status, hasWebGL);
    expect(thisBrowser().hasRun()).toBe(hasRun);
  });

  it.each([
    ['whose map did not come where one could be drawn', 'failed', true],
    ['that is still loading', 'loading', false],
  ])('but not one %s', (_, status, hasWebGL) => {
    page(status, hasWebGL);
    expect(thisBrowser().hasRun()).toBe(false);
  });
});

describe('whether the page would come', () => {
  it.each<[string, () => Promise<Response>, boolean]>([
    ['yes', () => Promise.resolve(new Response('page')), true],
    [
      'no, where the server is ill',
      () => Promise.resolve(new Response('', { status: 502 })),
      false,
    ],
    ['no, where it is down', () => Promise.reject(new TypeError('Failed to fetch')), false],
  ])('%s', async (_, answer, isAnswered) => {
    const fetcher = vi.fn(answer);
    vi.stubGlobal('navigator', {});
    vi.stubGlobal('document', { baseURI: 'https://maps.example.org/d/?view=kiosk#map=1/2/3' });
    vi.stubGlobal('fetch', fetcher);
    expect(await thisBrowser().isAnswered()).toBe(isAnswered);
    // what visitors see is nobody's business
    expect(fetcher).toHaveBeenCalledExactlyOnceWith('/d/', expect.anything());
  });
});

describe('bytes are spared', () => {
  it.each<[string, object | undefined, string, boolean, boolean]>([
    ['where the person has asked for it', { saveData: true }, '', false, true],
    ['on a line that is paid by what it carries', { type: 'cellular' }, '', false, true],
    ['not on another one', { saveData: false, type: 'wifi' }, '', false, false],
    ['not where the browser does not tell', undefined, '', false, false],
    ['not for a screen in a public room', { saveData: true }, '?view=kiosk&lang=ar', false, false],
    ['not for an app that somebody has installed', { saveData: true }, '', true, false],
    ['for a reader of another view', { saveData: true }, '?view=classroom', false, true],
  ])('%s', (_, connection, search, isStandalone, isSparing) => {
    vi.stubGlobal('navigator', { connection });
    vi.stubGlobal('location', { search });
    vi.stubGlobal('matchMedia', (query: string) => ({
      matches: isStandalone && query === '(display-mode: standalone)',
    }));
    expect(thisBrowser().isSparing()).toBe(isSparing);
  });
});
