import type { Locator, Page } from '@playwright/test';

/** The words of the tests in both languages. */
export const words = {
  en: { way: 'The way of the lesson', next: 'Next', back: 'Back', quiz: 'Where is it?' },
  ar: { way: 'مسار الدرس', next: 'التالي', back: 'السابق', quiz: 'أين تقع؟' },
} as const;

/** The way of the lesson under the map. */
export const way = (page: Page): Locator =>
  page.getByRole('navigation', { name: /^(The way of the lesson|مسار الدرس)$/ });

/** The step where the lesson is. */
export const here = (page: Page): Locator => way(page).locator('[aria-current="step"]');

/** Parts of the page whose text is cut off: wider than their box, or higher where nothing scrolls. */
export const cutOff = (page: Page): Promise<string[]> =>
  page.evaluate(() =>
    [...document.querySelectorAll<HTMLElement>('.panel, .panel *')]
      .filter((part) => {
        const { overflowY } = getComputedStyle(part);
        const wide = part.scrollWidth > part.clientWidth + 1 && part.clientWidth > 0;
        const high = overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 1;
        return wide || high;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );
