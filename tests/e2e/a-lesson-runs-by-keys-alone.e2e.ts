import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import type { Tour } from '../../src/story/tour';
import { expectNothing } from './axe';
import { cutOff, here, kept, task, way, words } from './lesson';
import {
  article,
  expect,
  hashOf,
  hasStatus,
  list,
  map,
  onMap,
  open,
  places,
  popup,
  test,
} from './promise';

const { stops, claims } = JSON.parse(
  readFileSync(new URL('../../geodata/stories/palmyra-2016/tour.json', import.meta.url), 'utf8'),
) as Tour;

/** The contrast that a bright room asks for. */
const forTheBackRow = ['cat.color', 'wcag2aaa'];

const heading = (page: Page) => article(page).getByRole('heading', { level: 1 });
const press = (page: Page, key: string) => page.keyboard.press(key);
/** CSS pixels. */
const fontSize = (page: Page, selector: string) =>
  page.locator(selector).evaluate((part) => Number.parseFloat(getComputedStyle(part).fontSize));

for (const language of ['en', 'ar'] as const) {
  test(`from the first stop to the scores, in ${language}`, async ({ page }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?view=classroom&lang=${language}`);

    for (const [index, { id, title, questions }] of stops.entries()) {
      await test.step(title.en, async () => {
        await expect(heading(page)).toContainText(title[language]);
        await expect(here(page)).toHaveAttribute('title', title[language]);
        const question = article(page).getByText(questions[0]?.ask[language] ?? '');
        await expect(question).toBeInViewport({ ratio: 1 });
        if (index > 0) expect((await hashOf(page))['stop']).toBe(id);
        expect(await cutOff(article(page))).toEqual([]);
      });
      // a clicker sends the one or the other
      await press(page, index % 2 === 0 ? 'ArrowRight' : 'PageDown');
    }
    const said = words[language];
    await test.step('who says so, claim by claim', async () => {
      await expect(article(page)).toHaveCount(0);
      const board = task(page, said.voices);
      for (const { says } of claims) {
        await expect(board.getByRole('heading', { level: 1 })).toHaveText(says[language]);
        await press(page, 'PageDown');
        await expect(board.getByRole('blockquote')).toBeVisible();
        await press(page, 'PageDown');
      }
      await expect(board.getByRole('heading', { name: said.summary })).toBeVisible();
      await press(page, 'ArrowRight');
    });
    await test.step('where it is, and how it went; nothing of it is kept', async () => {
      const board = task(page, said.quiz);
      await expect(board.getByRole('button', { name: said.start })).toBeFocused();
      const before = await kept(page);
      await press(page, 'Enter');
      for (const [question] of places.entries()) {
        await expect(board.locator('blockquote')).toBeVisible();
        if (question === 0) {
          await press(page, 'Shift+Tab');
          await expect(map(page).getByRole('application')).toBeFocused();
          await press(page, 'Enter');
        } else await press(page, 'PageDown');
        await expect(board.getByRole('heading', { level: 2 })).toBeVisible();
        await press(page, 'PageDown');
      }
      await expect(board.getByRole('heading', { name: said.scores })).toBeVisible();
      expect(await kept(page)).toEqual(before);
    });
    await test.step('and back to the first', async () => {
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
    await expectNothing(page);
    await press(page, 'PageDown');
    await expect(page.getByRole('button', { name: /^The screen is blank/ })).toHaveCount(0);
    await expect(heading(page)).toContainText('Mosul');
  });

  await test.step('the questions in large, until the next stop', async () => {
    await press(page, 'd');
    await expect(article(page).getByRole('listitem')).toHaveCount(2);
    await expectNothing(page, forTheBackRow);
    await press(page, 'ArrowRight');
    await expect(heading(page)).toContainText('Raqqa');
    await expect(article(page).getByRole('listitem')).toHaveCount(0);
    await press(page, 'ArrowLeft');
  });

  await test.step('the text at twice its size, and nothing of it is cut', async () => {
    const before = await fontSize(page, 'blockquote');
    for (let step = 0; step < 6; step += 1) await press(page, '+');
    expect(await fontSize(page, 'blockquote')).toBeCloseTo(2 * before, 1);
    expect(await cutOff(article(page))).toEqual([]);
    const question = article(page).getByText(
      stops.find(({ id }) => id === 'mosul')?.questions[0]?.ask.en ?? '',
    );
    await expect(question).not.toBeInViewport();
    await expect(here(page).locator('span')).toBeInViewport({ ratio: 1 });
    await press(page, 'n');
    const notes = page.getByRole('region', { name: 'The class can see these notes.' });
    expect(await cutOff(notes)).toEqual([]);
    await press(page, 'n');
    await page.setViewportSize({ width: 1024, height: 768 });
    // the page takes its new size a while after the window
    await expect.poll(() => fontSize(page, 'blockquote')).toBeLessThan(1.5 * before);
    expect(await cutOff(article(page))).toEqual([]);
    await expect(here(page).locator('span')).toBeInViewport({ ratio: 1 });
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(() => fontSize(page, 'blockquote')).toBeCloseTo(2 * before, 1);
    for (let step = 0; step < 4; step += 1) await press(page, 'ArrowDown');
    await expect(question).toBeInViewport();
    for (let step = 0; step < 6; step += 1) await press(page, '-');
    expect(await fontSize(page, 'blockquote')).toBeCloseTo(before, 1);
  });

  await test.step('the names go and come', async () => {
    const names = page.getByRole('button', { name: 'Names on the map' });
    await expect(names).toHaveAttribute('aria-pressed', 'true');
    await expect(onMap(page, 'Mosul')).toHaveCount(1);
    await press(page, 'l');
    await expect(names).toHaveAttribute('aria-pressed', 'false');
    // nor do the buttons on the map say what lies where
    await expect(onMap(page, 'Mosul')).toHaveCount(0);
    await press(page, 'l');
    await expect(names).toHaveAttribute('aria-pressed', 'true');
    await expect(onMap(page, 'Mosul')).toHaveCount(1);
  });

  await test.step('the list of keys', async () => {
    await press(page, '?');
    const dialog = page.getByRole('dialog', { name: 'Keys' });
    await expect(dialog).toContainText('Page Down');
    await expectNothing(page, forTheBackRow);
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
  await page.setViewportSize({ width: 1920, height: 1080 });
  await open(page, '?view=classroom#stop=raqqa');
  await expect(list(page).getByRole('button')).toHaveCount(5);
  await list(page)
    .getByRole('button', { name: /^Mosul/ })
    .focus();
  await press(page, 'Enter');
  await expect(popup(page, 'Mosul')).toBeVisible();
  await expect(popup(page, 'Mosul').getByRole('blockquote')).toHaveCount(1);
  // seen through a lens, what it says can be read in the last row too
  const lens = Number(await page.locator('.lens').evaluate((it) => getComputedStyle(it).scale));
  expect(lens * (await fontSize(page, '.lens blockquote'))).toBeGreaterThanOrEqual(44);
  await expectNothing(page);
  for (let step = 0; step < 4; step += 1) await press(page, '+');
  expect(await cutOff(popup(page, 'Mosul'))).toEqual([]);
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
    await expectNothing(page, forTheBackRow);
    expect(await cutOff(article(page))).toEqual([]);
    for (let step = 0; step < 4; step += 1) await press(page, '+');
    expect(await cutOff(article(page))).toEqual([]);
    for (let step = 0; step < 4; step += 1) await press(page, '-');
    await page.setViewportSize({ width: 1920, height: 1080 });
    await expect.poll(() => fontSize(page, 'blockquote')).toBeGreaterThanOrEqual(44);
    await expectNothing(page, forTheBackRow);
    expect(await cutOff(article(page))).toEqual([]);
  }
  const scale = Number(await page.locator('.scale').evaluate((it) => getComputedStyle(it).scale));
  expect(scale * (await fontSize(page, '.scale .full'))).toBeGreaterThanOrEqual(22);
  await page.setViewportSize({ width: 3840, height: 2160 });
  await expect.poll(() => fontSize(page, 'blockquote')).toBeGreaterThanOrEqual(88);
  expect(await cutOff(article(page))).toEqual([]);
});
