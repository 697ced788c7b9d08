import { expectNothing } from './axe';
import { calls, fewPixels, lying, setUp, upright, wake } from './kiosk';
import { article, expect, inList, open, places, popup, test } from './promise';

const spoken = {
  en: { still: 'Are you still there?', stay: 'I am still here', read: 'Read the story' },
  ar: { still: 'هل ما زلت هنا؟', stay: 'ما زلت هنا', read: 'اقرأ القصة' },
} as const;
const names = { en: 'English', ar: 'العربية' } as const;
const second = 1000;
const tenYears = 10 * 365.25 * 24 * 3600 * second;

test.use(fewPixels);

for (const [first, visitors, size] of [
  ['en', 'ar', upright],
  ['ar', 'en', lying],
] as const) {
  test(`for the next visitor, in ${first}, after one in ${visitors}`, async ({ page }) => {
    const noon = Date.parse('2026-06-01T12:00:00Z');
    await page.clock.install({ time: noon });
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setUp(page, { languages: [first, visitors], countdownSeconds: 60 });
    await open(page, `?view=kiosk&lang=${first}`);
    await wake(page);
    const place = places[3]?.[visitors] ?? '';
    const question = page.getByRole('dialog', { name: spoken[visitors].still });

    await test.step('the visitor changes everything', async () => {
      await page.getByRole('button', { name: names[visitors] }).click();
      await page.getByRole('button', { name: spoken[visitors].read }).click();
      await article(page)
        .getByRole('group')
        .evaluate((node) => {
          node.scrollTop = 300;
        });
      await inList(page, place).click();
      await expect(popup(page, place)).toBeVisible();
    });

    await test.step('a clock that is wrong by ten years sends nobody away', async () => {
      for (const time of [noon + tenYears, noon - tenYears]) {
        await page.clock.setSystemTime(time);
        await page.clock.runFor(10 * second);
        await expect(question).toHaveCount(0);
        await expect(popup(page, place)).toBeVisible();
      }
    });

    await test.step('after a minute the visitor is asked, and stays', async () => {
      await page.clock.runFor(50 * second);
      await expect(question).toBeVisible();
      await expect(question.getByRole('timer')).toBeVisible();
      await expectNothing(page);
      await question.getByRole('button', { name: spoken[visitors].stay }).click();
      await expect(question).toHaveCount(0);
      await expect(popup(page, place)).toBeVisible();
    });

    await test.step('asked again, nobody answers, whatever the clock says', async () => {
      await page.clock.runFor(61 * second);
      await expect(question).toBeVisible();
      await page.clock.setSystemTime(noon - tenYears);
      await page.clock.runFor(61 * second);
      await expect(question).toHaveCount(0);
      await expect(page.getByText(calls[first].begin)).toBeVisible();
      await expect(page.locator('html')).toHaveAttribute('lang', first);
      await expect(popup(page)).toHaveCount(0);
    });

    const tour = page.getByRole('region', { name: /^(A tour of|جولة بين)/ });
    await test.step('the places pass by; they can be paused, and that is no visit', async () => {
      const shown = tour.locator('p').first();
      const pause = tour.getByRole('button');
      await pause.click();
      await expect(pause).toHaveAttribute('aria-pressed', 'true');
      const before = (await shown.textContent()) ?? '';
      await page.clock.runFor(30 * second);
      await expect(shown).toHaveText(before);
      await pause.focus();
      await page.keyboard.press('Enter');
      await expect(pause).toHaveAttribute('aria-pressed', 'false');
      await page.clock.runFor(20 * second);
      await expect(shown).not.toHaveText(before);
      await expect(page.getByText(calls[first].begin)).toBeVisible();
      await expectNothing(page);
    });

    await test.step('a key begins, and the screen is fresh', async () => {
      await page.keyboard.press('ArrowRight');
      await expect(tour).toHaveCount(0);
      await expect(page.getByText(calls[first].place)).toBeVisible();
      await expect(popup(page)).toHaveCount(0);
      await page.getByRole('button', { name: spoken[first].read }).click();
      const text = article(page).getByRole('group');
      await expect.poll(() => text.evaluate((node) => node.scrollTop)).toBe(0);
    });
  });
}

test('dark in quiet hours, until a touch', async ({ page }) => {
  await page.clock.install({ time: Date.parse('2026-06-01T23:30:00Z') });
  await page.setViewportSize(upright);
  await setUp(page, { quietHours: { from: '22:00', to: '06:00' } });
  await open(page, '?view=kiosk&lang=en');
  const colour = () =>
    page.evaluate(() => {
      const top = document.elementFromPoint(innerWidth / 2, innerHeight / 2);
      return top && getComputedStyle(top).backgroundColor;
    });
  await expect.poll(colour).toBe('rgb(0, 0, 0)');
  await wake(page);
  await expect.poll(colour).not.toBe('rgb(0, 0, 0)');
  await page.clock.runFor(75 * second);
  await expect.poll(colour).toBe('rgb(0, 0, 0)');
});

test('settings that are wrong are told to staff, and hidden from visitors', async ({ page }) => {
  await page.setViewportSize(upright);
  await setUp(page, { idleSeconds: 1, colour: 'red' });
  await open(page, '?view=kiosk&lang=en');
  const notice = page.getByRole('region', { name: 'There are 2 problems in kiosk.json' });
  await expect(notice).toContainText('/idleSeconds');
  await expect(notice).toContainText('kiosk.json');
  await expect(notice.getByRole('heading').last()).toContainText('عدد المشكلات');
  await expectNothing(page);
  await notice.getByRole('button').click();
  await expect(notice).toHaveCount(0);
  await expect(page.getByText(calls.en.begin)).toBeVisible();
  await page.reload();
  await expect(notice).toBeVisible();
  await wake(page);
  await expect(notice).toHaveCount(0);
});
