import { expectNothing } from './axe';
import { calls, expectLargeEnough, lying, setUp, upright, wake } from './kiosk';
import { article, expect, hasStatus, inList, open, places, popup, test } from './promise';

const spoken = {
  en: {
    still: 'Are you still there?',
    stay: 'I am still here',
    read: 'Read the story',
    larger: 'Larger text',
    nearer: 'Zoom in',
    whole: 'The whole map',
    stories: 'Other stories',
    choose: 'Choose a story',
    pause: 'Pause the pictures',
    resume: 'Let the pictures go on',
  },
  ar: {
    still: 'هل ما زلت هنا؟',
    stay: 'ما زلت هنا',
    read: 'اقرأ القصة',
    larger: 'تكبير النص',
    nearer: 'تكبير',
    whole: 'الخريطة كاملة',
    stories: 'قصص أخرى',
    choose: 'اختر قصة',
    pause: 'أوقف العرض مؤقتاً',
    resume: 'تابع العرض',
  },
} as const;
const names = { en: 'English', ar: 'العربية' } as const;
const second = 1000;
const tenYears = 10 * 365.25 * 24 * 3600 * second;

for (const [first, visitors, size] of [
  ['en', 'ar', upright],
  ['ar', 'en', lying],
] as const) {
  test(`for the next visitor, in ${first}, after one in ${visitors}`, async ({ page }) => {
    // a visit from beginning to end, and the tour after it
    test.slow();
    const noon = Date.parse('2026-06-01T12:00:00Z');
    await page.clock.install({ time: noon });
    await page.setViewportSize(size);
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await setUp(page, { languages: [first, visitors], countdownSeconds: 60 });
    // as the start script opens it; the browser speaks English
    await open(page, '?view=kiosk');
    await expect(page.locator('html')).toHaveAttribute('lang', first);
    await wake(page);
    const place = places[3]?.[visitors] ?? '';
    const question = page.getByRole('dialog', { name: spoken[visitors].still });

    await test.step('the visitor changes everything', async () => {
      await page.getByRole('button', { name: names[visitors] }).click();
      await page.getByRole('button', { name: spoken[visitors].read }).click();
      const larger = page.getByRole('button', { name: spoken[visitors].larger });
      await larger.click();
      await expect(larger).toHaveAttribute('aria-pressed', 'true');
      await article(page)
        .getByRole('group')
        .evaluate((node) => {
          node.scrollTop = 300;
        });
      await inList(page, place).click();
      await expect(popup(page, place)).toBeVisible();
      await page.getByRole('button', { name: spoken[visitors].nearer, exact: true }).click();
      await expect(page.getByRole('button', { name: spoken[visitors].whole })).toBeEnabled();
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
      await expectLargeEnough(page);
      await question.getByRole('button', { name: spoken[visitors].stay }).hover();
      await page.mouse.down();
      // a finger that rests there, or slides away, answers too
      await expect(question).toHaveCount(0);
      await page.mouse.up();
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
      await expect(pause).toHaveAccessibleName(spoken[first].resume);
      const before = (await shown.textContent()) ?? '';
      await page.clock.runFor(30 * second);
      await expect(shown).toHaveText(before);
      await pause.focus();
      await page.keyboard.press('Enter');
      await expect(pause).toHaveAccessibleName(spoken[first].pause);
      // to the map, whose workers seemed silent, so much time at once is a reason to begin anew
      await hasStatus(page, 'ready');
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
      await expect(page.getByRole('button', { name: spoken[first].whole })).toBeDisabled();
      await page.getByRole('button', { name: spoken[first].read }).click();
      const larger = page.getByRole('button', { name: spoken[first].larger });
      await expect(larger).toHaveAttribute('aria-pressed', 'false');
      const text = article(page).getByRole('group');
      await expect.poll(() => text.evaluate((node) => node.scrollTop)).toBe(0);
    });
  });
}

test('with its first story, after a visitor who chose another one', async ({ page }) => {
  const titles = {
    danube: { en: 'The Danube from source to sea', ar: 'الدانوب من المنبع إلى البحر' },
    palmyra: { en: 'Islamic State is back in Palmyra', ar: 'تنظيم الدولة الإسلامية يعود إلى تدمر' },
  };
  const title = (name: string) => page.getByRole('heading', { level: 1, name });
  await page.clock.install({ time: Date.parse('2026-06-01T12:00:00Z') });
  await page.setViewportSize(upright);
  await page.emulateMedia({ reducedMotion: 'reduce' });
  await setUp(page, { stories: ['danube', 'nowhere', 'palmyra-2016'], languages: ['ar', 'en'] });
  // the first story may take the place of the page before that has been loaded
  await page.goto('./?view=kiosk', { waitUntil: 'commit' });

  await test.step('the first story greets; one that is not there is told to staff', async () => {
    await expect(title(titles.danube.ar)).toBeVisible();
    await hasStatus(page, 'ready');
    await expect(page.locator('code', { hasText: '/stories/1' })).toBeVisible();
    await wake(page);
  });

  await test.step('another one opens in the language of the visitor, who goes on', async () => {
    await page.getByRole('button', { name: names.en }).click();
    await page.getByRole('button', { name: spoken.en.stories }).click();
    const choice = page.getByRole('dialog', { name: spoken.en.choose });
    await expect(choice.getByRole('listitem')).toHaveText([titles.danube.en, titles.palmyra.en]);
    await choice.getByRole('button', { name: titles.palmyra.en }).click();
    await expect(title(titles.palmyra.en)).toBeVisible();
    await expect(page.getByText(calls.en.place)).toBeVisible();
    await inList(page, 'Palmyra').click();
    await expect(popup(page, 'Palmyra')).toBeVisible();
  });

  await test.step('the next one finds the first story', async () => {
    await page.clock.runFor(75 * second);
    await expect(title(titles.danube.ar)).toBeVisible();
    await expect(page.getByText(calls.ar.begin)).toBeVisible();
    await hasStatus(page, 'ready');
  });
});

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
