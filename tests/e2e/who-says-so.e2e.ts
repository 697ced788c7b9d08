import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { cutOff } from './lesson';
import { expect, open, test } from './promise';

const words = {
  en: {
    title: 'Who says so?',
    claim: (number: number) => `Claim ${number} of 8`,
    voices: 'Who may have said so',
    observatory: /^Syrian Observatory/,
    rebels: /^A rebel source/,
    show: 'Show what the article says',
    next: 'Next claim',
    other: 'In the article it is someone else: Syrian Observatory for Human Rights.',
    found: 'So says the article too: Syrian Observatory for Human Rights.',
    sentence: 'is afraid for the people still in the city',
    credit: 'ABC News',
    summary: 'What stands on whose word',
    several: /from one side alone: .*\(\d\)/,
  },
  ar: {
    title: 'من قال ذلك؟',
    claim: (number: number) => `القول ${number.toLocaleString('ar-EG')} من ٨`,
    voices: 'من قد يكون قاله',
    observatory: /^المرصد السوري/,
    rebels: /^مصدر من المعارضة/,
    show: 'أظهر ما يقوله المقال',
    next: 'القول التالي',
    other: 'في المقال قاله غيره: المرصد السوري لحقوق الإنسان.',
    found: 'هكذا ورد في المقال: المرصد السوري لحقوق الإنسان.',
    sentence: 'على من بقوا في المدينة',
    credit: 'إيه بي سي',
    summary: 'أي قول يستند إلى كلام من',
    several: /طرف واحد: .*\([٠-٩]\)/,
  },
} as const;
type Language = keyof typeof words;

/** The contrast that a bright room asks for. */
const forTheBackRow = ['cat.color', 'wcag2aaa'];

const board = (page: Page, language: Language): Locator =>
  page.getByRole('region', { name: words[language].title, exact: true });
const voice = (page: Page, name: RegExp): Locator => page.getByRole('radio', { name });

async function openBoard(page: Page, language: Language): Promise<Locator> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `?view=classroom&lang=${language}#stop=voices`);
  const opened = board(page, language);
  await expect(opened).toContainText(words[language].claim(1));
  return opened;
}

for (const language of ['en', 'ar'] as const) {
  const said = words[language];

  test(`in ${language} a class chooses with the mouse, and the article answers`, async ({
    page,
  }) => {
    const shown = await openBoard(page, language);
    await expect(page.getByRole('group', { name: said.voices })).toBeVisible();
    await expectNothing(page, forTheBackRow);
    await shown.locator('label', { hasText: new RegExp(said.rebels.source.slice(1)) }).click();
    await expect(voice(page, said.rebels)).toBeChecked();
    await expect(shown).not.toContainText(said.sentence);
    await expectNothing(page, forTheBackRow);

    // the arrows belong to the lesson, since it was a hand that chose
    await page.keyboard.press('ArrowRight');
    await expect(shown).toContainText(said.other);
    await expect(shown.getByRole('blockquote')).toContainText(said.sentence);
    await expect(shown).toContainText(said.credit);
    await expect(voice(page, said.observatory)).toBeDisabled();
    await expectNothing(page, forTheBackRow);

    await test.step('at twice its size nothing is cut, on an old projector too', async () => {
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
      await expect.poll(() => cutOff(shown)).toEqual([]);
      await page.setViewportSize({ width: 1024, height: 768 });
      await expect.poll(() => cutOff(shown)).toEqual([]);
      await page.setViewportSize({ width: 1920, height: 1080 });
      for (let step = 0; step < 4; step += 1) await page.keyboard.press('-');
    });

    await test.step('to the summary, by the clicker', async () => {
      for (let key = 0; key < 15; key += 1) await page.keyboard.press('PageDown');
      await expect(shown.getByRole('heading', { name: said.summary })).toBeVisible();
      await expect(shown).toContainText(said.several);
      await expect(shown.getByRole('term')).toHaveCount(6);
      await expectNothing(page, forTheBackRow);
      await page.keyboard.press('PageDown');
      await expect(page).toHaveURL(/stop=quiz/);
    });
  });
}

test('by keyboard alone the class chooses, sees and goes back', async ({ page }) => {
  const shown = await openBoard(page, 'en');
  await page.keyboard.press('Tab');
  await page.keyboard.press('Tab');
  await expect(voice(page, words.en.observatory)).toBeFocused();
  await page.keyboard.press('ArrowDown');
  await page.keyboard.press('ArrowUp');
  await expect(voice(page, words.en.observatory)).toBeChecked();
  await page.keyboard.press('Enter');
  await expect(shown).toContainText(words.en.found);
  await page.keyboard.press('ArrowRight');
  await expect(shown).toContainText(words.en.claim(2));

  await test.step('without a choice the article answers too', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(shown).toContainText('The article gives this to: Palmyra Coordination.');
  });

  await test.step('back to the first claim, as it was, and out', async () => {
    await page.keyboard.press('ArrowLeft');
    await expect(shown).toContainText(words.en.found);
    await page.keyboard.press('ArrowLeft');
    await expect(shown).toHaveCount(0);
  });
});

test.describe('where a finger is all there is', () => {
  test.use({ hasTouch: true, isMobile: true, viewport: { width: 1920, height: 1080 } });

  for (const language of ['en', 'ar'] as const) {
    test(`every card can be tapped, in ${language}: the controls keep to themselves`, async ({
      page,
    }) => {
      const shown = await openBoard(page, language);
      const cards = shown.locator('label');
      await expect(cards).toHaveCount(6);
      for (const card of await cards.all()) {
        await expect(card).toBeInViewport({ ratio: 1 });
        await card.tap();
        await expect(card.getByRole('radio')).toBeChecked();
      }
      await shown.getByRole('button', { name: words[language].show }).tap();
      await expect(shown.getByRole('blockquote')).toContainText(words[language].sentence);
    });
  }
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  test('a tap chooses, a tap shows, a tap goes on', async ({ page }) => {
    const shown = await openBoard(page, 'en');
    await page.setViewportSize({ width: 1024, height: 768 });
    await shown.locator('label', { hasText: 'Syrian Observatory' }).tap();
    await shown.getByRole('button', { name: words.en.show }).tap();
    await expect(shown).toContainText(words.en.found);
    await shown.getByRole('button', { name: words.en.next }).tap();
    await expect(shown).toContainText(words.en.claim(2));
    await expect(page.getByRole('radio', { checked: true })).toHaveCount(0);
  });
});
