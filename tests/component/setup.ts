import { cleanup, configure } from '@testing-library/svelte';
import { afterEach, beforeEach, vi } from 'vitest';

/**
 * What jsdom lacks because it has no screen. Sizes are zero and nothing is ever scrolled: tests
 * that need either belong to the end-to-end tests, in a real browser.
 */
class StillObserver implements ResizeObserver {
  observe(): void {
    return undefined;
  }
  unobserve(): void {
    return undefined;
  }
  disconnect(): void {
    return undefined;
  }
}

// what is loaded late takes as long as the machine does; no test asserts how long
configure({ asyncUtilTimeout: 10_000 });

beforeEach(() => {
  // no page is loading, whatever the one before it did
  delete document.documentElement.dataset['status'];
  vi.stubGlobal('ResizeObserver', StillObserver);
  vi.stubGlobal('matchMedia', (media: string) => ({
    media,
    matches: false,
    onchange: null,
    addEventListener: () => undefined,
    removeEventListener: () => undefined,
    dispatchEvent: () => false,
  }));
  HTMLDialogElement.prototype.showModal = function (this: HTMLDialogElement) {
    this.open = true;
  };
  HTMLDialogElement.prototype.close = function (this: HTMLDialogElement) {
    this.open = false;
  };
  Element.prototype.scrollIntoView = () => undefined;
  Element.prototype.scrollTo = () => undefined;
  Element.prototype.setPointerCapture = () => undefined;
});

afterEach(() => {
  cleanup();
  vi.unstubAllGlobals();
});
