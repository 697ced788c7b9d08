import type { Page } from '@playwright/test';
import { expect } from './promise';

export const upright = { width: 1080, height: 1920 };
export const lying = { width: 1920, height: 1080 };

/** Large screens are laid out in full, but drawn with a quarter of their pixels: by software. */
export const fewPixels = { deviceScaleFactor: 0.5 };

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
