import type { Locator, Page } from '@playwright/test';
import { expect, list } from './promise';

export const upright = { width: 1080, height: 1920 };
export const lying = { width: 1920, height: 1080 };

/** Lays other settings beside the site, as a curator does. */
export async function setUp(
  page: Page,
  settings: Readonly<Record<string, unknown>>,
): Promise<void> {
  await page.route('**/geodata/kiosk.json', (route) => route.fulfill({ json: settings }));
}

/** What a screen calls for in a language. */
export const calls = {
  en: { begin: 'Touch to begin', place: 'Touch a place' },
  ar: { begin: 'المس الشاشة للبدء', place: 'المس مكاناً' },
} as const;

/** Somebody comes: the screen answers to a touch anywhere. */
export async function wake(page: Page): Promise<void> {
  const { width, height } = page.viewportSize() ?? upright;
  await page.mouse.click(width / 2, height / 3);
  await expect(
    page.getByText(calls.en.place).or(page.getByText(calls.ar.place)).first(),
  ).toBeVisible();
  // the browser sends nothing more of that touch
  await page.mouse.move(1, 1);
}

/** CSS pixels that a finger needs: of what opens a place, and of everything else. */
const least = { place: 64, other: 44 } as const;

/** The names of those that a finger might miss, and how large they are. */
const tooSmall = (buttons: Locator, atLeast: number) =>
  buttons.evaluateAll(
    (all, needed) =>
      all
        .map((it) => ({ it, box: it.getBoundingClientRect() }))
        .filter(({ box }) => Math.min(box.width, box.height) < needed)
        .map(({ it, box }) => `${it.ariaLabel ?? it.textContent}: ${box.width} × ${box.height}`),
    atLeast,
  );

/** Everything that can be touched is large enough for a finger, and what opens a place for any finger. */
export async function expectLargeEnough(page: Page): Promise<void> {
  expect(await tooSmall(page.getByRole('button'), least.other)).toEqual([]);
  expect(await tooSmall(list(page).getByRole('button'), least.place)).toEqual([]);
}

/** Names in a running text are as high as a place is, and as wide as their letters. */
export async function expectHighEnough(names: Locator): Promise<void> {
  const heights = await names.evaluateAll((all) =>
    all.flatMap((it) => Array.from(it.getClientRects(), ({ height }) => height)),
  );
  expect(heights.length).toBeGreaterThan(0);
  expect(heights.filter((height) => height < least.place)).toEqual([]);
}
