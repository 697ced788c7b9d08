import { expectNothing } from './axe';
import { expect, inList, open, popup, test } from './promise';

const words = {
  en: {
    place: 'Palmyra',
    how: 'How do you know?',
    story: 'The words of the story',
    text: 'The text that is open',
    states: ['Sealed', 'Moved', 'Altered', 'Missing'],
    original: 'Open the original',
    title: 'Read the original',
  },
  ar: {
    place: 'تدمر',
    how: 'كيف نعرف ذلك؟',
    story: 'كلمات القصة',
    text: 'النص الإنكليزي',
    states: ['مختوم', 'في موضع آخر', 'معدّل', 'مفقود'],
    original: 'افتح النص الأصلي',
    title: 'قراءة النص الأصلي',
  },
} as const;

for (const language of ['en', 'ar'] as const) {
  const says = words[language];

  test(`to whoever asks: both texts side by side, by keyboard, in ${language}`, async ({
    page,
  }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    await inList(page, says.place).click();
    const how = popup(page, says.place).getByRole('button', { name: says.how });
    await how.focus();
    await page.keyboard.press('Enter');
    const explained = page.getByRole('dialog', { name: says.how });
    await expect(explained.getByRole('region', { name: says.story })).not.toBeEmpty();
    await expect(explained.getByRole('region', { name: says.text })).not.toBeEmpty();
    await expect(explained.getByRole('term')).toHaveText(
      says.states.map((state) => new RegExp(state)),
    );
    await expect(explained).toContainText(/[0-9a-f]{64}/);
    await expectNothing(page);
    await page.keyboard.press('Escape');
    await expect(page.locator('dialog')).toHaveCount(0);
    await expect(how).toBeFocused();
    await expect(popup(page, says.place)).toBeVisible();

    await page.keyboard.press('Enter');
    await explained.getByRole('button', { name: says.original }).click();
    await expect(page.getByRole('dialog', { name: says.title })).toBeVisible();
  });
}
