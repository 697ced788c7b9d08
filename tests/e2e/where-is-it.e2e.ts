import type { Locator, Page } from '@playwright/test';
import { shippedStory } from '../fixtures/shippedStory';
import { expectNothing } from './axe';
import { cutOff } from './lesson';
import { expect, hasStatus, map, open, test } from './promise';

const words = {
  en: {
    title: 'Where is it?',
    start: 'Start',
    teams: 'Two teams',
    pupils: 'Single pupils',
    more: 'One pupil more',
    show: 'Show the place',
    next: /^(Next|To the scores)$/,
    again: 'Another round',
    names: 'Names on the map',
    toLesson: 'Back to the lesson',
    far: /km/,
    whither: /(north|south|east|west)/,
    unanswered: 'Not answered',
    teamB: 'Team B points',
    letters: ['A', 'B'],
  },
  ar: {
    title: 'أين تقع؟',
    start: 'ابدأ',
    teams: 'فريقان',
    pupils: 'تلاميذ فرادى',
    more: 'تلميذ إضافي',
    show: 'أظهر المكان',
    next: /^(التالي|إلى النتائج)$/,
    again: 'جولة أخرى',
    names: 'الأسماء على الخريطة',
    toLesson: 'عودة إلى الدرس',
    far: /كم/,
    whither: /(شمال|جنوب|شرق|غرب)/,
    unanswered: 'بلا إجابة',
    teamB: 'الدور على الفريق ب',
    letters: ['أ', 'ب'],
  },
} as const;
type Language = keyof typeof words;

/** The contrast that a bright room asks for. */
const forTheBackRow = ['cat.color', 'wcag2aaa'];

const places = shippedStory('palmyra-2016').places.features.map(({ properties }) => properties);
const count = places.length;

const board = (page: Page, language: Language = 'en'): Locator =>
  page.getByRole('region', { name: words[language].title, exact: true });
const button = (page: Page, name: string | RegExp, language: Language = 'en') =>
  board(page, language).getByRole('button', { name, exact: true });
const canvas = (page: Page) => map(page).getByRole('application');

async function openRound(page: Page, language: Language): Promise<void> {
  await page.setViewportSize({ width: 1920, height: 1080 });
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, `?view=classroom&lang=${language}#stop=quiz`);
  await expect(button(page, words[language].start, language)).toBeFocused();
}

/** Everything that a page says to anyone, in whatever way. */
async function everythingOn(page: Page): Promise<string> {
  const tree = await page.locator('body').ariaSnapshot();
  const document = await page.evaluate(
    () => window.document.documentElement.outerHTML + window.document.title + location.href,
  );
  return `${tree}${decodeURIComponent(document.replaceAll('%', '%25'))}`.toLowerCase();
}

/** No name of a place that has not been shown yet, in any language or spelling. */
async function expectNoLeak(page: Page, shown: readonly string[]): Promise<void> {
  const said = await everythingOn(page);
  const secret = places.filter(({ id }) => !shown.includes(id));
  for (const { id, name, aliases } of secret) {
    for (const told of [id, name.en, name.ar, ...aliases]) {
      expect(said, `what gives ${id} away`).not.toContain(told.toLowerCase());
    }
  }
}

async function shownPlace(page: Page, language: Language): Promise<string> {
  const title =
    (await board(page, language).getByRole('heading', { level: 2 }).textContent()) ?? '';
  return places.find(({ name }) => title.includes(name[language]))?.id ?? title;
}

/** A spot on the map, as shares of its width and height. */
async function spotOn(page: Page, x: number, y: number): Promise<{ x: number; y: number }> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('The map is not to be seen.');
  return { x: box.x + x * box.width, y: box.y + y * box.height };
}

/** The middle of the disc, or of the area, of the place that is shown stands on the map. */
async function expectPlaceOnMap(page: Page): Promise<void> {
  await expect(async () => {
    const frame = await map(page).boundingBox();
    const mark = await page.locator('.marks .disc, .marks .edge').boundingBox();
    if (!frame || !mark) throw new Error('Neither a map nor a mark.');
    const [x, y] = [mark.x + mark.width / 2, mark.y + mark.height / 2];
    expect(x).toBeGreaterThan(frame.x);
    expect(x).toBeLessThan(frame.x + frame.width);
    expect(y).toBeGreaterThan(frame.y);
    expect(y).toBeLessThan(frame.y + frame.height);
  }).toPass();
}

for (const language of ['en', 'ar'] as const) {
  const said = words[language];

  test(`in ${language} a class points with the mouse, and nothing names a place before`, async ({
    page,
  }) => {
    await openRound(page, language);
    await expectNoLeak(page, []);
    await expectNothing(page, forTheBackRow);
    await button(page, said.start, language).click();

    const shown: string[] = [];
    for (let question = 0; question < count; question += 1) {
      await expect(button(page, said.show, language)).toBeVisible();
      await expectNoLeak(page, shown);
      if (question === 0) await expectNothing(page, forTheBackRow);
      // what is read aloud can be read in the last row, however long it is
      const clue = board(page, language).locator('blockquote');
      const size = await clue.evaluate((it) => Number.parseFloat(getComputedStyle(it).fontSize));
      expect(size).toBeGreaterThanOrEqual(44);
      // the key that brings the names back does not, while they are sought
      await page.keyboard.press('l');
      await expectNoLeak(page, shown);
      const { x, y } = await spotOn(page, 0.3, 0.4);
      await page.mouse.click(x, y);
      await expect(board(page, language).getByRole('heading', { level: 2 })).toBeVisible();
      await expect(board(page, language)).toContainText(said.far);
      await expect(board(page, language)).toContainText(said.whither);
      shown.push(await shownPlace(page, language));
      if (question === 0) {
        await expectNothing(page, forTheBackRow);
        await test.step('at twice its size nothing is cut, before and after', async () => {
          for (let step = 0; step < 4; step += 1) await page.keyboard.press('+');
          expect(await cutOff(board(page, language))).toEqual([]);
          await page.keyboard.press('ArrowRight');
          await expect(button(page, said.show, language)).toBeVisible();
          expect(await cutOff(board(page, language))).toEqual([]);
          await page.keyboard.press('ArrowLeft');
          for (let step = 0; step < 4; step += 1) await page.keyboard.press('-');
        });
      }
      await page.keyboard.press('ArrowRight');
    }
    expect([...shown].sort()).toEqual(places.map(({ id }) => id).sort());

    await expect(board(page, language).getByRole('row')).toHaveCount(count + 1);
    await expectNothing(page, forTheBackRow);
    await button(page, said.toLesson, language).click();
    await expect(page.getByRole('button', { name: said.names })).toHaveAttribute(
      'aria-pressed',
      'true',
    );
    await expect(page).toHaveTitle(/·/);
  });
}

test('by keyboard alone: the clicker goes through, Enter answers at the cross-hair', async ({
  page,
}) => {
  await openRound(page, 'en');
  const cross = map(page).locator('svg[width="56"]');
  await page.keyboard.press('Enter');
  await expect(button(page, 'Show the place')).toBeVisible();
  await expect(cross).toBeHidden();
  await page.keyboard.press('PageDown');
  await expect(board(page)).toContainText('Not answered');
  await page.keyboard.press('PageDown');
  await expect(button(page, 'Show the place')).toBeVisible();

  await test.step('over to the map, and to the answer', async () => {
    await page.keyboard.press('Shift+Tab');
    await expect(canvas(page)).toBeFocused();
    await expect(cross).toBeVisible();
    // far to the west, so that no place of the story is on the map any more
    for (let key = 0; key < 20; key += 1) await page.keyboard.press('ArrowLeft');
    await page.keyboard.press('Enter');
    await expect(board(page)).toContainText('Question 2 of 5');
    await expectPlaceOnMap(page);
    await expect(button(page, /^Next$/)).toBeVisible();
    await expect(canvas(page)).not.toBeFocused();
  });

  await test.step('the next question finds the keys on the map again', async () => {
    await page.keyboard.press('ArrowRight');
    await expect(board(page)).toContainText('Question 3 of 5');
    await expect(canvas(page)).toBeFocused();
    await page.keyboard.press('Enter');
    await expect(button(page, /^Next$/)).toBeVisible();
  });

  await test.step('back over what was shown, and out of the round', async () => {
    for (const question of [2, 1]) {
      await page.keyboard.press('ArrowLeft');
      await expect(board(page)).toContainText(`Question ${question} of 5`);
      await expectPlaceOnMap(page);
    }
    await page.keyboard.press('ArrowLeft');
    await expect(button(page, 'Start')).toBeFocused();
    await page.keyboard.press('ArrowLeft');
    await expect(board(page)).toHaveCount(0);
    await expect(page).not.toHaveURL(/stop=quiz/);
  });
});

test('a reload begins anew, with the same story and without its name', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?story=danube&view=classroom&lang=en#stop=quiz');
  await page.keyboard.press('Enter');
  await expect(board(page)).toContainText('Question 1 of 8');
  expect(page.url()).not.toContain('danube');
  await page.reload();
  await hasStatus(page, 'ready');
  await expect(button(page, 'Start')).toBeFocused();
  await page.keyboard.press('Enter');
  await expect(board(page)).toContainText('Question 1 of 8');
});

test('windows opened in the middle of a round are of the same story', async ({ page }) => {
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await open(page, '?story=danube&view=classroom&lang=en#stop=quiz');
  await page.keyboard.press('Enter');
  await expect(board(page)).toContainText('Question 1 of 8');

  await test.step('the teacher’s, which knows where the wall is', async () => {
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('t');
    const desk = await opening;
    await hasStatus(desk, 'ready');
    await expect(desk.getByText('Question 1 of 8')).toBeVisible();
    await desk.close();
  });
  await test.step('the sheet to print, which has no stop', async () => {
    const opening = page.waitForEvent('popup');
    await page.keyboard.press('s');
    const sheet = await opening;
    await expect(sheet).toHaveTitle(/^(?!Dateline).*Danube/);
    expect(new URL(sheet.url()).searchParams.get('story')).toBe('danube');
    expect(sheet.url()).not.toContain('stop');
    await sheet.close();
  });
  expect(page.url()).not.toContain('danube');
});

test('anywhere in an uncertain area is right, and so is what a fingertip covers', async ({
  page,
}) => {
  await openRound(page, 'en');
  const seen = new Map<string, { x: number; y: number }>();
  await test.step('the class sees where they are', async () => {
    await page.keyboard.press('Enter');
    for (let question = 0; question < count; question += 1) {
      await page.keyboard.press('PageDown');
      await expect(button(page, words.en.next)).toBeVisible();
      const disc = page.locator('.marks .disc');
      if ((await disc.count()) > 0) {
        const box = await disc.boundingBox();
        if (!box) throw new Error('The place is not to be seen.');
        const middle = { x: box.x + box.width / 2, y: box.y + box.height / 2 };
        seen.set(await shownPlace(page, 'en'), middle);
      }
      await page.keyboard.press('PageDown');
    }
    expect([...seen.keys()].sort()).toEqual(['mosul', 'palmyra', 'raqqa']);
  });

  const [west, east] = [seen.get('palmyra'), seen.get('mosul')];
  if (!west || !east) throw new Error('Nothing was seen.');
  // between two spots that are known, the others lie in proportion, on a map of Mercator
  const north = (latitude: number) => Math.asinh(Math.tan((latitude * Math.PI) / 180));
  const at = (longitude: number, latitude: number) => ({
    x: west.x + ((longitude - 38.28402) / (43.11889 - 38.28402)) * (east.x - west.x),
    y:
      west.y +
      ((north(latitude) - north(34.5624)) / (north(36.335) - north(34.5624))) * (east.y - west.y),
  });

  await button(page, words.en.again).click();
  await button(page, words.en.start).click();
  for (let question = 0; question < count; question += 1) {
    await expect(button(page, 'Show the place')).toBeVisible();
    const clue = (await board(page).locator('blockquote').textContent()) ?? '';
    const isFirst = await board(page)
      .locator('blockquote span.blank')
      .first()
      .evaluate((blank) => blank.classList.contains('sought'));
    const mountain = clue.includes('mountains');
    const spot = mountain
      ? isFirst
        ? at(38.225, 34.565)
        : at(38.18, 34.64)
      : clue.includes('Iraqi city')
        ? at(39.00788, 35.95283)
        : clue.includes('capital of')
          ? at(39.05, 35.93)
          : west;
    await page.mouse.click(spot.x, spot.y);
    const result = mountain
      ? 'inside the area in which it lies'
      : clue.includes('Iraqi city')
        ? 'too far to the west'
        : 'as near as a fingertip can point here';
    await expect(board(page)).toContainText(result);
    await page.keyboard.press('ArrowRight');
  }
  await expect(board(page)).toContainText('4 of 5');
  await expect(board(page)).toContainText('370 km');
});

test.describe('by touch', () => {
  test.use({ hasTouch: true });

  for (const language of ['en', 'ar'] as const) {
    const said = words[language];

    test(`in ${language} two teams point in turn, told apart by their letters`, async ({
      page,
    }) => {
      await openRound(page, language);
      await page.setViewportSize({ width: 1024, height: 768 });
      await board(page, language).getByText(said.teams, { exact: true }).tap();
      await expect(board(page, language).getByRole('radio', { name: said.teams })).toBeChecked();
      await button(page, said.start, language).tap();
      const first = await spotOn(page, 0.3, 0.3);
      await page.touchscreen.tap(first.x, first.y);
      await expect(board(page, language).getByRole('status')).toHaveText(said.teamB);
      await expectNoLeak(page, []);
      // the others do not see where the first have pointed
      await expect(page.locator('.marks .diamond')).toHaveCount(0);
      const second = await spotOn(page, 0.7, 0.5);
      await page.touchscreen.tap(second.x, second.y);
      await expect(button(page, said.next, language)).toBeVisible();
      await expect(page.locator('.marks .sign')).toHaveText([...said.letters]);
      await expectNothing(page, forTheBackRow);
      await button(page, said.next, language).tap();
      await expect(board(page, language).getByRole('status')).toHaveText(said.teamB);
    });
  }

  test('single pupils are counted on the board, and each has a column', async ({ page }) => {
    await openRound(page, 'en');
    await board(page).getByText(words.en.pupils, { exact: true }).tap();
    await button(page, words.en.more).tap();
    await button(page, words.en.start).tap();
    for (const x of [0.3, 0.4, 0.5]) {
      const spot = await spotOn(page, x, 0.5);
      await page.touchscreen.tap(spot.x, spot.y);
    }
    await expect(button(page, words.en.next)).toBeVisible();
    await expectNothing(page, forTheBackRow);
    for (let key = 0; key < 2 * count - 1; key += 1) await page.keyboard.press('PageDown');
    await expect(board(page).getByRole('columnheader')).toHaveCount(4);
    await expectNothing(page, forTheBackRow);
  });
});
