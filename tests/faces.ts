import { afterEach, beforeEach } from 'vitest';

/** Neither Node nor jsdom draws letters: here every typeface is at hand. */
const fonts = { load: () => Promise.resolve([]), check: () => true };

const hasPage = 'document' in globalThis;

beforeEach(() => {
  if (!hasPage) Object.assign(globalThis, { document: {} });
  Object.defineProperty(document, 'fonts', { value: fonts, configurable: true });
});

afterEach(() => {
  if (!hasPage) Reflect.deleteProperty(globalThis, 'document');
});
