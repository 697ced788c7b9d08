import { readFileSync } from 'node:fs';
import { expectNothing } from './axe';
import { article, expect, open, test } from './promise';

interface Named {
  readonly name: Readonly<Record<'en' | 'ar', string>>;
  readonly reason: Readonly<Record<'en' | 'ar', string>>;
}

const { unmapped } = JSON.parse(
  readFileSync('geodata/stories/palmyra-2016/story.json', 'utf8'),
) as { readonly unmapped: readonly Named[] };

const titles = {
  en: 'Mentioned, not mapped (9)',
  ar: 'أماكن مذكورة غير محددة على الخريطة (٩)',
} as const;

for (const language of ['en', 'ar'] as const) {
  test(`what is mentioned but not mapped is listed with its reasons in ${language}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    const title = article(page).getByText(titles[language]);
    const names = article(page).getByRole('term');
    await expect(names).toHaveCount(0);

    await test.step('by keyboard', async () => {
      // the last thing in the text that the keyboard comes to
      await article(page).getByRole('link').last().focus();
      await page.keyboard.press('Tab');
      await expect(title).toBeFocused();
      await page.keyboard.press('Enter');
    });
    await expect(names).toHaveText(unmapped.map(({ name }) => name[language]));
    await expect(article(page).getByRole('definition')).toHaveText(
      unmapped.map(({ reason }) => reason[language]),
    );
    await expectNothing(page);

    await page.keyboard.press('Space');
    await expect(names).toHaveCount(0);
  });

  test(`and on a phone in ${language}, with a target fit for a thumb`, async ({ page }) => {
    await page.setViewportSize({ width: 390, height: 844 });
    await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
    await open(page, `?lang=${language}`);
    const title = article(page).getByText(titles[language]);
    const box = await title.boundingBox();
    expect(box?.height).toBeGreaterThanOrEqual(44);
    await title.click();
    await expect(article(page).getByRole('term')).toHaveCount(unmapped.length);
    const last = article(page).getByRole('definition').last();
    await last.scrollIntoViewIfNeeded();
    await expect(last).toBeInViewport();
    await expectNothing(page);
  });
}

test('it stands below the text and above the credit', async ({ page }) => {
  await open(page);
  const top = async (words: string | RegExp) =>
    (await article(page).getByText(words).first().boundingBox())?.y ?? NaN;
  const title = await top(titles.en);
  expect(title).toBeGreaterThan(await top('The war has ravaged the country'));
  expect(title).toBeLessThan(await top(/^Retold in our own words/));
});
