import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { expectNothing } from './axe';
import { article, expect, inList, open, popup, test } from './promise';

const paragraphsIn = (language: string) =>
  readFileSync(`geodata/stories/palmyra-2016/article.${language}.md`, 'utf8').trim().split('\n\n');

/** The paragraphs of the digest as they are read. */
const shown = (page: Page) =>
  article(page)
    .locator('.text > p')
    .evaluateAll((paragraphs) =>
      paragraphs.map((paragraph) => paragraph.textContent.replace(/\s+/g, ' ').trim()),
    );

test('the digest is told in Arabic, a paragraph for each English one', async ({ page }) => {
  await open(page);
  const english = await shown(page);
  await page.getByRole('button', { name: 'العربية' }).click();

  const text = article(page).locator('.text');
  await expect(text).toHaveAttribute('lang', 'ar');
  await expect(text).toHaveAttribute('dir', 'rtl');
  expect(await shown(page)).toEqual(paragraphsIn('ar'));
  expect(await shown(page)).toHaveLength(english.length);
  await expect(article(page).getByText('هذا النص بالإنكليزية.')).toHaveCount(0);

  await test.step('in the face, the height of line and the spacing that Arabic needs', async () => {
    const { family, lineHeight, spacing, slant } = await text.evaluate((it) => {
      const { fontFamily, lineHeight, letterSpacing, fontStyle } = getComputedStyle(it);
      return { family: fontFamily, lineHeight, spacing: letterSpacing, slant: fontStyle };
    });
    expect(family).not.toContain('Serif');
    expect(lineHeight).toBe('30px');
    expect(['normal', '0px']).toContain(spacing);
    expect(slant).toBe('normal');
  });
});

test('a name in the Arabic text opens its place, and the passage is found in the text again', async ({
  page,
}) => {
  await open(page, '?lang=ar');
  await article(page).getByRole('link', { name: 'الرقة' }).click();
  const dialog = popup(page, 'الرقة');
  await expect(dialog).toBeVisible();
  await dialog.getByRole('button', { name: 'اقرأه في النص' }).click();
  const paragraph = article(page).getByRole('paragraph').filter({ hasText: 'آش كارتر' });
  await expect(paragraph).toBeInViewport({ ratio: 0.9 });
  await expect(paragraph.locator('.marked').first()).toBeVisible();
});

test('a translated quotation shows the report’s own words, and the seal speaks of those', async ({
  page,
}) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?lang=ar#place=mosul');
  const dialog = popup(page, 'الموصل');
  const quotation = dialog.getByRole('blockquote');
  await expect(quotation).toHaveAttribute('lang', 'ar');
  await expect(quotation).toHaveAttribute('dir', 'rtl');
  await expect(quotation.locator('b')).toHaveText('«فقتلوا ما لا يقل عن ٢٠ وأوقفوا تقدمهم»');

  await test.step('marked as English, in the serif’s italic', async () => {
    await expect(dialog.getByText('كلمات التقرير نفسه:')).toBeVisible();
    const words = dialog.locator('[lang=en][dir=ltr]').filter({ hasText: 'killing at least 20' });
    await expect(words).toHaveText('killing at least 20 and halting their advance');
    await expect(words).toHaveCSS('font-style', 'italic');
    await expect(words).toHaveCSS('font-size', '14px');
    await expect(words).toHaveCSS('font-family', /^"IBM Plex Serif"/);
  });
  await test.step('which stand to the letter in the English text', async () => {
    await expect(dialog.getByText('مختوم')).toBeVisible();
    await expect(dialog.getByText('كلمات التقرير واردة حرفياً في النص الإنكليزي')).toBeVisible();
    expect(paragraphsIn('en').join()).toContain('killing at least 20 and halting their advance');
  });
  await expectNothing(page);

  await test.step('as a person can see who asks how that is known', async () => {
    await dialog.getByRole('button', { name: 'كيف نعرف ذلك؟' }).click();
    const proof = page.getByRole('dialog', { name: 'كيف نعرف ذلك؟' });
    const found = proof.getByRole('region', { name: 'النص الإنكليزي' });
    await expect(found.getByText(/killing at least 20 and halting their advance/)).toBeVisible();
    await expectNothing(page);
    await page.keyboard.press('Escape');
    await expect(proof).toHaveCount(0);
  });

  await test.step('with no English where nothing is quoted', async () => {
    await inList(page, 'جبل الطار').click();
    const hill = popup(page, 'جبل الطار');
    await hill.getByRole('button', { name: 'المقطع التالي' }).click();
    await expect(hill.getByRole('blockquote')).toHaveText(/^وكان القتال على الجبلين/);
    await expect(hill.getByText('كلمات التقرير نفسه:')).toHaveCount(0);
    await expect(hill.getByText('الكلمات واردة في النص حرفياً')).toBeVisible();
  });
  await expectNothing(page);
});

test('on a phone the Arabic text and the words behind it are read in the sheet', async ({
  page,
}) => {
  await page.setViewportSize({ width: 390, height: 844 });
  await page.emulateMedia({ reducedMotion: 'reduce', colorScheme: 'dark' });
  await open(page, '?lang=ar#place=raqqa');
  await expect(
    popup(page, 'الرقة').getByText(
      'to accelerate the push on the self-declared IS capital of Raqqa',
    ),
  ).toBeAttached();
  await expectNothing(page);
  await page.getByRole('tab', { name: 'المقال', exact: true }).click();
  await expect(article(page).locator('.text')).toHaveAttribute('lang', 'ar');
  await expect(article(page).locator('.text')).toHaveCSS('line-height', '31px');
  await expectNothing(page);
});
