import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Tour } from '../../src/story/tour';
import { expectNothing } from './axe';
import { cutOff, here, way } from './lesson';
import { article, expect, hashOf, hasStatus, list, map, open, popup, test } from './promise';

const { stops } = JSON.parse(
  readFileSync(new URL('../../geodata/stories/palmyra-2016/tour.json', import.meta.url), 'utf8'),
) as Tour;

const heading = (page: Page) => article(page).getByRole('heading', { level: 1 });
const press = (page: Page, key: string) => page.keyboard.press(key);
/** CSS pixels. */
const fontSize = (page: Page, selector: string) =>
  page.locator(selector).evaluate((part) => Number.parseFloat(getComputedStyle(part).fontSize));

for (const language of ['en', 'ar'] as const) {
  test(`every stop from the first to the last, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?view=classroom&lang=${language}`);

    for (const [index, { id, title, questions }] of stops.entries()) {
      await test.step(title.en, async () => {
        await expect(heading(page)).toContainText(title[language]);
        await expect(here(page)).toHaveAttribute('title', title[language]);
        await expect(article(page)).toContainText(questions[0]?.ask[language] ?? '');
        if (index > 0) expect((await hashOf(page))['stop']).toBe(id);
        expect(await cutOff(page)).toEqual([]);
      });
      // a clicker sends the one or the other
      await press(page, index % 2 === 0 ? 'ArrowRight' : 'PageDown');
    }
    await test.step('and back to the first', async () => {
      await expect(article(page)).toHaveCount(0);
      await press(page, 'Home');
      await expect(heading(page)).toContainText(stops[0]?.title[language] ?? '');
      await press(page, '5');
      await expect(heading(page)).toContainText(stops[4]?.title[language] ?? '');
      await press(page, 'PageUp');
      await expect(heading(page)).toContainText(stops[3]?.title[language] ?? '');
    });
  });
}

test('blank, names, questions, text size and the list of keys', async ({ page }) => {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, '?view=classroom#stop=mosul');

  await test.step('what is read aloud can be read in the last row', async () => {
    expect(await fontSize(page, 'blockquote')).toBeGreaterThanOrEqual(44);
  });

  await test.step('a blank screen, and back to the same stop', async () => {
    await press(page, 'b');
    await expect(page.getByRole('button', { name: /^The screen is blank/ })).toBeVisible();
    await press(page, 'PageDown');
    await expect(page.getByRole('button', { name: /^The screen is blank/ })).toHaveCount(0);
    await expect(heading(page)).toContainText('Mosul');
  });

  await test.step('the questions in large, until the next stop', async () => {
    await press(page, 'd');
    await expect(article(page).getByRole('listitem')).toHaveCount(2);
    await press(page, 'ArrowRight');
    await expect(heading(page)).toContainText('Raqqa');
    await expect(article(page).getByRole('listitem')).toHaveCount(0);
    await press(page, 'ArrowLeft');
  });

  await test.step('the text at twice its size, and nothing of it is cut', async () => {
    const before = await fontSize(page, 'blockquote');
    for (let step = 0; step < 6; step += 1) await press(page, '+');
    expect(await fontSize(page, 'blockquote')).toBeCloseTo(2 * before, 1);
    expect(await cutOff(page)).toEqual([]);
    const question = article(page).getByText(
      stops.find(({ id }) => id === 'mosul')?.questions[0]?.ask.en ?? '',
    );
    await expect(question).not.toBeInViewport();
    for (let step = 0; step < 4; step += 1) await press(page, 'ArrowDown');
    await expect(question).toBeInViewport();
    for (let step = 0; step < 6; step += 1) await press(page, '-');
    expect(await fontSize(page, 'blockquote')).toBeCloseTo(before, 1);
  });

  await test.step('the names go and come', async () => {
    const names = page.getByRole('button', { name: 'Names on the map' });
    await expect(names).toHaveAttribute('aria-pressed', 'true');
    await press(page, 'l');
    await expect(names).toHaveAttribute('aria-pressed', 'false');
    await press(page, 'l');
    await expect(names).toHaveAttribute('aria-pressed', 'true');
  });

  await test.step('the list of keys', async () => {
    await press(page, '?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toContainText('Page Down');
    await press(page, 'ArrowRight');
    await expect(heading(page)).toContainText('Mosul');
    await press(page, 'Escape');
    await expect(dialog).toHaveCount(0);
  });

  await test.step('full screen, and back', async () => {
    const full = () => page.evaluate(() => document.fullscreenElement !== null);
    await press(page, 'f');
    await expect.poll(full).toBe(true);
    await press(page, 'f');
    await expect.poll(full).toBe(false);
  });

  await test.step('a reload keeps the stop', async () => {
    await page.reload();
    await hasStatus(page, 'ready');
    await expect(heading(page)).toContainText('Mosul');
  });
});

test('keys leave the browser and the focused control alone', async ({ page }) => {
  await open(page, '?view=classroom#stop=mosul');
  const canvas = map(page).getByRole('application');
  await canvas.focus();
  await press(page, 'ArrowRight');
  await expect(heading(page)).toContainText('Mosul');
  await press(page, 'PageDown');
  await expect(heading(page)).toContainText('Raqqa');
  await press(page, 'Control+ArrowLeft');
  await press(page, 'Alt+Shift+b');
  await expect(heading(page)).toContainText('Raqqa');
});

test('a place of the list opens with its passages, and closes into the lesson', async ({
  page,
}) => {
  await open(page, '?view=classroom#stop=raqqa');
  await expect(list(page).getByRole('button')).toHaveCount(5);
  await list(page)
    .getByRole('button', { name: /^Mosul/ })
    .focus();
  await press(page, 'Enter');
  await expect(popup(page, 'Mosul')).toBeVisible();
  await expect(popup(page, 'Mosul').getByRole('blockquote')).toHaveCount(1);
  await expectNothing(page);
  await press(page, 'Escape');
  await expect(popup(page, 'Mosul')).toHaveCount(0);
  await expect(heading(page)).toContainText('Raqqa');
});

test('from the text to the lesson and back, in one page', async ({ page }) => {
  await open(page);
  await page.getByRole('button', { name: 'Classroom' }).click();
  await expect(way(page)).toBeVisible();
  await hasStatus(page, 'ready');
  expect(new URL(page.url()).searchParams.get('view')).toBe('classroom');
  await page.mouse.move(600, 400);
  await page.getByRole('button', { name: 'Leave the lesson' }).click();
  await expect(way(page)).toHaveCount(0);
  await hasStatus(page, 'ready');
  await expect(list(page).getByRole('button')).toHaveCount(5);
  expect(new URL(page.url()).searchParams.get('view')).toBe('explore');

  // the browser's own Back goes from view to view too
  await page.goBack();
  await expect(way(page)).toBeVisible();
  await page.goBack();
  await expect(way(page)).toHaveCount(0);
  await expect(list(page).getByRole('button')).toHaveCount(5);
});

test('axe finds nothing, with the contrast of a bright room, at every size of a projector', async ({
  page,
}) => {
  for (const language of ['ar', 'en']) {
    await page.setViewportSize({ width: 1024, height: 768 });
    await open(page, `?view=classroom&lang=${language}#stop=two-mountains`);
    await expectNothing(page, ['cat.color', 'wcag2aaa']);
    expect(await cutOff(page)).toEqual([]);
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(() => fontSize(page, 'blockquote')).toBeGreaterThanOrEqual(44);
    await expectNothing(page, ['cat.color', 'wcag2aaa']);
    expect(await cutOff(page)).toEqual([]);
  }
  await page.setViewportSize({ width: 3840, height: 2160 });
  await expect.poll(() => fontSize(page, 'blockquote')).toBeGreaterThanOrEqual(88);
  expect(await cutOff(page)).toEqual([]);
});
