import { expect, test as base, type Locator, type Page } from '@playwright/test';

/** For what is looked at pixel by pixel: elsewhere a page is drawn with a quarter of its pixels. */
export const allPixels = { deviceScaleFactor: 1 };

/** One place of the first story, as the screen speaks of it. */
export interface PlaceOnScreen {
  readonly id: string;
  readonly en: string;
  readonly ar: string;
}

export const places: readonly PlaceOnScreen[] = [
  { id: 'palmyra', en: 'Palmyra', ar: 'تدمر' },
  { id: 'jabal-al-tar', en: 'Jabal al Tar', ar: 'جبل الطار' },
  { id: 'jabal-antara', en: 'Jabal Antara', ar: 'جبل عنتر' },
  { id: 'mosul', en: 'Mosul', ar: 'الموصل' },
  { id: 'raqqa', en: 'Raqqa', ar: 'الرقة' },
];

/** What went wrong on a page while it was used, whatever the test looked at. */
class Troubles {
  readonly all: string[] = [];
  /** Console messages of things that a test breaks on purpose. */
  readonly #expected: RegExp[] = [];

  expect(message: RegExp): void {
    this.#expected.push(message);
  }

  note(kind: string, what: string): void {
    if (this.#expected.some((message) => message.test(what))) return;
    this.all.push(`${kind}: ${what}`);
  }
}

interface Fixtures {
  /** Lets a test say which trouble it makes on purpose; every other one fails it. */
  readonly troubles: Troubles;
}

/**
 * Every end-to-end test promises more than it says: no page error, no error or warning in the
 * console, no violation of the security policy, and no request to any other origin.
 */
export const test = base.extend<Fixtures>({
  troubles: [
    async ({ context, baseURL }, use) => {
      const troubles = new Troubles();
      const origin = new URL(baseURL ?? '').origin;
      context.on('weberror', (error) => {
        troubles.note('page error', String(error.error()));
      });
      context.on('console', (message) => {
        if (message.type() !== 'error' && message.type() !== 'warning') return;
        // Playwright says so itself, on every page
        if (message.text() === 'Service Worker registration blocked by Playwright') return;
        troubles.note(`console ${message.type()}`, `${message.text()} ${message.location().url}`);
      });
      context.on('request', (request) => {
        const url = new URL(request.url());
        const local = url.protocol === 'data:' || url.protocol === 'blob:';
        if (url.origin !== origin && !local) troubles.note('foreign request', request.url());
      });
      await context.exposeFunction('noteViolation', (what: string) => {
        troubles.note('policy violation', what);
      });
      await context.addInitScript(() => {
        document.addEventListener('securitypolicyviolation', (event) => {
          const { noteViolation } = window as unknown as { noteViolation: (w: string) => void };
          noteViolation(`${event.violatedDirective} ${event.blockedURI} ${event.sample}`);
        });
      });
      await use(troubles);
      expect(troubles.all, 'troubles on the page').toEqual([]);
    },
    { auto: true },
  ],
});

export { expect };

type Status = 'ready' | 'failed';

/** The page says itself when its map is drawn; no test waits on a clock. */
export async function hasStatus(page: Page, status: Status): Promise<void> {
  await expect(page.locator('html')).toHaveAttribute('data-status', status);
}

/** Opens the app at an address and waits until the map is drawn. */
export async function open(page: Page, address = '', status: Status = 'ready'): Promise<void> {
  await page.goto(`./${address}`);
  await hasStatus(page, status);
}

export const map = (page: Page): Locator => page.getByRole('region', { name: /^(Map|الخريطة)$/ });
export const article = (page: Page): Locator =>
  page.getByRole('region', { name: /^(Article|المقال)$/ });
export const list = (page: Page): Locator => page.getByRole('list', { name: /^(Places|الأماكن)$/ });

/** A button of the list, by the beginning of its name. */
export const inList = (page: Page, name: string): Locator =>
  list(page).getByRole('button', { name: new RegExp(`^${name}`) });

/** Buttons on the map that open a place: its target, its row in a group, its name in the inset. */
export const onMap = (page: Page, name: string): Locator =>
  map(page).getByRole('button', { name: new RegExp(`^${name},`) });

export const popup = (page: Page, name = ''): Locator =>
  page.getByRole('dialog', { name: new RegExp(`^${name}`) });

/** The hash of the address, part by part. */
export async function hashOf(page: Page): Promise<Record<string, string>> {
  const hash = await page.evaluate(() => location.hash.slice(1));
  return Object.fromEntries(new URLSearchParams(hash));
}

/** The camera that the address holds. */
export async function cameraOf(page: Page): Promise<{ zoom: number; lat: number; lng: number }> {
  const [zoom = NaN, lat = NaN, lng = NaN] = ((await hashOf(page))['map'] ?? '')
    .split('/')
    .map(Number);
  return { zoom, lat, lng };
}

/** Whole inside the window: nothing of it is cut off. */
export async function expectWithinWindow(page: Page, element: Locator): Promise<void> {
  const window = page.viewportSize();
  if (!window) throw new Error('The window has no size.');
  // a popup is measured before it is placed, so it may take a frame to stand where it belongs
  await expect(async () => {
    const box = await element.boundingBox();
    expect(box?.x).toBeGreaterThanOrEqual(0);
    expect(box?.y).toBeGreaterThanOrEqual(0);
    expect((box?.x ?? NaN) + (box?.width ?? NaN)).toBeLessThanOrEqual(window.width);
    expect((box?.y ?? NaN) + (box?.height ?? NaN)).toBeLessThanOrEqual(window.height);
  }).toPass();
}
