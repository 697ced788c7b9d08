import type { Locator, Page } from '@playwright/test';

/** The words of the tests in both languages. */
export const words = {
  en: {
    next: 'Next',
    back: 'Back',
    quiz: 'Where is it?',
    voices: 'Who says so?',
    controls: 'Controls of the lesson',
    notes: 'Notes on this screen',
    seen: 'The class can see these notes.',
    show: 'Show what the article says',
    summary: 'What stands on whose word',
    start: 'Start',
    scores: 'How it went',
  },
  ar: {
    next: 'التالي',
    back: 'السابق',
    quiz: 'أين تقع؟',
    voices: 'من قال ذلك؟',
    controls: 'أدوات الدرس',
    notes: 'الملاحظات على هذه الشاشة',
    seen: 'يستطيع الصف أن يرى هذه الملاحظات.',
    show: 'أظهر ما يقوله المقال',
    summary: 'أي قول يستند إلى كلام من',
    start: 'ابدأ',
    scores: 'كيف كانت الجولة',
  },
} as const;

/** The way of the lesson under the map. */
export const way = (page: Page): Locator =>
  page.getByRole('navigation', { name: /^(The way of the lesson|مسار الدرس)$/ });

/** The step where the lesson is. */
export const here = (page: Page): Locator => way(page).locator('[aria-current="step"]');

/** A task of the lesson, by its name. */
export const task = (page: Page, name: string): Locator =>
  page.getByRole('region', { name, exact: true });

/** Parts of something whose text is cut off: wider than their box, or higher where nothing scrolls. */
export const cutOff = (whole: Locator): Promise<string[]> =>
  whole.evaluate((root) =>
    [root, ...root.querySelectorAll('*')]
      .filter((part) => {
        const { overflowY } = getComputedStyle(part);
        if (!(part instanceof HTMLElement)) return false;
        // what is for assistive technology alone takes one pixel, or is a legend, which takes more
        if (part.clientWidth <= 1 || part.closest('.visually-hidden')) return false;
        const wide = part.scrollWidth > part.clientWidth + 1;
        const high = overflowY === 'hidden' && part.scrollHeight > part.clientHeight + 1;
        return wide || high;
      })
      .map(({ outerHTML }) => outerHTML.slice(0, 200)),
  );

/** What a task may leave behind in a browser: all that it keeps. */
export const kept = (page: Page): Promise<unknown> =>
  page.evaluate(async () => ({
    local: Object.entries(localStorage),
    session: Object.entries(sessionStorage),
    databases: (await indexedDB.databases()).map(({ name }) => name),
    cookies: document.cookie,
  }));
