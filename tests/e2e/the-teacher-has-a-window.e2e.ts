import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { expect, hasStatus, map, open, test } from './promise';

const words = {
  en: {
    stops: ['Where are we?', 'The region'],
    pen: 'Pen',
    pointer: 'Pointer of light',
    notes: 'Notes on this screen',
    seen: 'The class can see these notes.',
    close: 'Close the notes',
    note: 'Let pupils name seas and countries',
    answer: 'Syria lies at the eastern end of the Mediterranean',
  },
  ar: {
    stops: ['أين نحن؟', 'المنطقة'],
    pen: 'قلم',
    pointer: 'مؤشر ضوئي',
    notes: 'الملاحظات على هذه الشاشة',
    seen: 'يستطيع الصف أن يرى هذه الملاحظات.',
    close: 'إغلاق الملاحظات',
    note: 'دع التلاميذ يسمّون البحار والبلدان',
    answer: 'تقع سوريا عند الطرف الشرقي للبحر المتوسط',
  },
} as const;

const button = (page: Page, name: string): Locator =>
  page.getByRole('button', { name, exact: true });
const onWall = (wall: Page): Locator => wall.getByRole('heading', { level: 1 });
/** The step that the teacher's window is about. */
const onDesk = (desk: Page): Locator => desk.getByRole('main').getByRole('heading', { level: 2 });
const blank = (wall: Page): Locator =>
  wall.getByRole('button', { name: /^(The screen is blank|الشاشة معتمة)/ });

/** Presses T on the wall: what opens is the teacher's window. */
async function openDesk(wall: Page): Promise<Page> {
  const opening = wall.waitForEvent('popup');
  await wall.keyboard.press('t');
  const desk = await opening;
  await hasStatus(desk, 'ready');
  return desk;
}

/** Says on the lesson's channel what no window of the lesson would say. */
async function speakNonsense(page: Page): Promise<void> {
  await page.evaluate(() => {
    const channel = new BroadcastChannel('dateline-lesson-palmyra-2016');
    const state = {
      step: 'quiz',
      blank: true,
      labels: false,
      discussing: true,
      textSize: 4,
      language: 'en',
    };
    const told = { edition: 1, from: 'x', role: 'wall', kind: 'state', at: 9999, by: 'x', state };
    for (const data of [
      null,
      42,
      told,
      [told],
      '{',
      '"state"',
      JSON.stringify({ ...told, edition: 2 }),
      JSON.stringify({ ...told, at: '9999' }),
      JSON.stringify({ ...told, state: { ...state, step: 'nowhere' } }),
      JSON.stringify({ ...told, state: { ...state, textSize: 99 } }),
      JSON.stringify({ ...told, state: { ...state, language: 'xx' } }),
      JSON.stringify({ ...told, activity: 'x'.repeat(50_000) }),
      JSON.stringify({ edition: 1, from: 'x', role: 'desk', kind: 'order', order: 'leave' }),
    ]) {
      channel.postMessage(data);
    }
    channel.close();
  });
}

test('the wall and the teacher’s window go through the lesson together, and each alone', async ({
  page: wall,
  context,
}) => {
  test.slow();
  await wall.emulateMedia({ reducedMotion: 'reduce' });
  await open(wall, '?view=classroom&lang=en');
  const desk = await openDesk(wall);
  const address = desk.url();

  await test.step('the teacher reads what the class does not', async () => {
    await expect(desk).toHaveTitle(/^Teacher’s window/);
    await expect(desk.getByText('The class’s window follows.')).toBeVisible();
    await expect(desk.getByText(words.en.note)).toBeVisible();
    await expect(desk.getByText(words.en.answer)).toBeVisible();
    await expect(wall.getByText(words.en.note)).toHaveCount(0);
    await expect(desk.getByRole('region', { name: 'Next' })).toContainText('The region');
    await expect(desk.getByText('The time begins with the first step forward.')).toBeVisible();
    await expectNothing(desk);
  });

  await test.step('steps', async () => {
    await button(desk, 'Next').click();
    await expect(onWall(wall)).toContainText('The region');
    await expect(button(desk, 'Begin the time anew')).toBeVisible();
    await wall.keyboard.press('PageDown');
    await expect(onDesk(desk)).toHaveText('Palmyra');
    await desk.getByRole('button', { name: /Mosul/ }).click();
    await expect(onWall(wall)).toContainText('Mosul');
    await expect(desk.locator('cite')).toContainText('ABC News');
    await desk.keyboard.press('2');
    await expect(onWall(wall)).toContainText('The region');
    await wall.keyboard.press('ArrowLeft');
    await expect(onDesk(desk)).toHaveText('Where are we?');
  });

  await test.step('blank, names, questions, the size of the text', async () => {
    await button(desk, 'Blank').click();
    await expect(blank(wall)).toBeVisible();
    await wall.keyboard.press('b');
    await expect(button(desk, 'Blank')).toHaveAttribute('aria-pressed', 'false');
    await expect(blank(wall)).toHaveCount(0);

    await wall.keyboard.press('l');
    await expect(button(desk, 'Names')).toHaveAttribute('aria-pressed', 'false');
    await button(desk, 'Names').click();
    await expect(button(wall, 'Names on the map')).toHaveAttribute('aria-pressed', 'true');

    await desk.keyboard.press('d');
    await expect(wall.getByText('Guess first, then measure.')).toBeVisible();

    await button(desk, 'Larger text').click();
    await wall.keyboard.press('+');
    await expect(desk.getByText('Text 150%')).toBeVisible();
  });

  await test.step('what no window of the lesson says does nothing', async () => {
    await speakNonsense(desk);
    await button(desk, 'Next').click();
    await expect(onWall(wall)).toContainText('The region');
    await expect(blank(wall)).toHaveCount(0);
    await expect(desk.getByText('Text 150%')).toBeVisible();
    await expect(desk.getByText('The class’s window follows.')).toBeVisible();
    await expect(onDesk(desk)).toHaveText('The region');
  });

  await test.step('into the tasks and back: the wall is told to go on', async () => {
    await desk.keyboard.press('End');
    await expect(onDesk(desk)).toHaveText('Where is it?');
    await expect(wall).toHaveURL(/stop=quiz/);
    await button(desk, 'Back').click();
    await expect(onDesk(desk)).toHaveText('Who says so?');
    await expect(wall).toHaveURL(/stop=voices/);
    await expect(desk.getByRole('region', { name: 'Who said it' })).toBeVisible();
    await expectNothing(desk);
    await desk.keyboard.press('2');
    await expect(onWall(wall)).toContainText('The region');
  });

  await test.step('the language', async () => {
    await button(desk, 'العربية').click();
    await expect(onWall(wall)).toContainText('المنطقة');
    await expect(wall.locator('html')).toHaveAttribute('dir', 'rtl');
    await expect(desk).toHaveTitle(/^نافذة المعلّم/);
    await expect(desk.getByText('النص ١٥٠')).toBeVisible();
    await expectNothing(desk);
  });

  await test.step('through a reload of either', async () => {
    await wall.goto('./?view=classroom&lang=en');
    await hasStatus(wall, 'ready');
    await expect(onWall(wall)).toContainText('المنطقة');
    await desk.reload();
    await hasStatus(desk, 'ready');
    await expect(desk.getByText('النص ١٥٠')).toBeVisible();
    // and the time of the lesson goes on
    await expect(button(desk, 'بدء الوقت من جديد')).toBeVisible();
    await expect(desk.getByText('نافذة الصف تتبع هذه النافذة.')).toBeVisible();
    await desk.keyboard.press('PageDown');
    await expect(onWall(wall)).toContainText('تدمر');
  });

  await test.step('through the loss of either', async () => {
    await desk.close();
    await wall.keyboard.press('PageUp');
    await expect(onWall(wall)).toContainText('المنطقة');

    const again = await context.newPage();
    await again.goto(address);
    await hasStatus(again, 'ready');
    await expect(onDesk(again)).toHaveText('المنطقة');
    await wall.close({ runBeforeUnload: false });
    await expect(again.getByText('لا نافذة مفتوحة أمام الصف.')).toBeVisible();
    await button(again, 'التالي').click();
    await expect(onDesk(again)).toHaveText('تدمر');
  });
});

test('where windows cannot be joined, the teacher’s says so and goes on alone', async ({
  page,
}) => {
  await page.addInitScript(() => {
    Reflect.deleteProperty(window, 'BroadcastChannel');
  });
  await open(page, '?view=classroom&part=teacher&lang=en#stop=region');
  await expect(page.getByText('This browser cannot join two windows')).toBeVisible();
  await button(page, 'Next').click();
  await expect(onDesk(page)).toHaveText('Palmyra');
});

for (const language of ['en', 'ar'] as const) {
  const { stops, pen, pointer, notes, seen, close, note, answer } = words[language];

  test(`with one screen there are notes, a pen and a pointer of light, in ${language}`, async ({
    page,
  }) => {
    await page.setViewportSize({ width: 1280, height: 720 });
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?view=classroom&lang=${language}`);
    await expect(onWall(page)).toContainText(stops[0]);
    const box = await map(page).boundingBox();
    if (!box) throw new Error('The map has no size.');
    const [x, y] = [box.x + box.width * 0.3, box.y + box.height * 0.4];
    const strokes = page.locator('main .sheet path');
    const light = page.locator('main .light');

    await test.step('notes come when they are asked for, and say who can see them', async () => {
      const drawer = page.getByRole('region', { name: seen });
      await expect(drawer).toHaveCount(0);
      await page.keyboard.press('n');
      await expect(button(page, notes)).toHaveAttribute('aria-pressed', 'true');
      await expect(drawer.getByText(note)).toBeVisible();
      await expect(drawer.getByText(answer)).toBeVisible();
      await expectNothing(page);
      await page.keyboard.press('PageDown');
      await expect(drawer.getByText(note)).toHaveCount(0);
      await drawer.getByRole('button', { name: close }).click();
      await expect(drawer).toHaveCount(0);
      await page.keyboard.press('PageUp');
      await expect(onWall(page)).toContainText(stops[0]);
    });

    await test.step('the pen draws where the hand goes, and the map stays', async () => {
      const camera = await page.evaluate(() => location.href);
      await page.mouse.move(x, y);
      await button(page, pen).click();
      await expect(button(page, pen)).toHaveAttribute('aria-pressed', 'true');
      await expect(page.locator('main .sheet')).toBeVisible();
      await page.mouse.move(x, y);
      await page.mouse.down();
      await page.mouse.move(x + 120, y + 40, { steps: 6 });
      await page.mouse.up();
      await expect(strokes).toHaveCount(1);
      const drawn = await strokes.boundingBox();
      expect(drawn?.x).toBeGreaterThan(x - 20);
      expect(drawn?.width).toBeGreaterThan(110);
      expect(await page.evaluate(() => location.href)).toBe(camera);
      await expectNothing(page);
    });

    await test.step('what is drawn keeps its place when the window changes', async () => {
      await page.setViewportSize({ width: 1024, height: 576 });
      await expect
        .poll(async () => (await strokes.boundingBox())?.x)
        .toBeCloseTo((x - 5) * 0.8, -1.5);
      await page.setViewportSize({ width: 1280, height: 720 });
    });

    await test.step('and is wiped by a key, and on the next stop', async () => {
      await page.keyboard.press('c');
      await expect(strokes).toHaveCount(0);
      await page.mouse.click(x, y);
      await expect(strokes).toHaveCount(1);
      await page.keyboard.press('PageDown');
      await expect(strokes).toHaveCount(0);
      await page.keyboard.press('Escape');
      await expect(button(page, pen)).toHaveAttribute('aria-pressed', 'false');
      await page.mouse.move(x + 10, y);
      await page.mouse.down();
      await page.mouse.up();
      await expect(strokes).toHaveCount(0);
    });

    await test.step('the light follows the mouse, in place of its arrow', async () => {
      await page.keyboard.press('p');
      await expect(button(page, pointer)).toHaveAttribute('aria-pressed', 'true');
      await page.mouse.move(x + 200, y + 60);
      await expect(light).toBeVisible();
      const shone = await light.boundingBox();
      expect((shone?.x ?? NaN) + (shone?.width ?? NaN) / 2).toBeCloseTo(x + 200, 0);
      expect((shone?.y ?? NaN) + (shone?.height ?? NaN) / 2).toBeCloseTo(y + 60, 0);
      const cursor = await map(page).evaluate((it) => getComputedStyle(it).cursor);
      expect(cursor).toBe('none');
      await page.keyboard.press('Escape');
      await expect(light).toHaveCount(0);
    });
  });
}
