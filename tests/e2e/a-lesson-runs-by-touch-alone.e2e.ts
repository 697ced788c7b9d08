import type { Page } from '@playwright/test';
import { here, way, words } from './lesson';
import { article, expect, open, test } from './promise';

test.use({ viewport: { width: 1280, height: 800 }, hasTouch: true, isMobile: true });

/** A finger wipes over the panel, in CSS pixels to the right. */
async function wipe(page: Page, by: number): Promise<void> {
  const box = await article(page).boundingBox();
  if (!box) throw new Error('There is no panel to wipe over.');
  const x = box.x + box.width / 2;
  const y = box.y + box.height / 2;
  const session = await page.context().newCDPSession(page);
  const send = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints: at === undefined ? [] : [{ x: at, y }],
    });
  await send('touchStart', x);
  await send('touchMove', x + by / 2);
  await send('touchMove', x + by);
  await send('touchEnd');
}

for (const language of ['en', 'ar'] as const) {
  test(`by large buttons, by the way, and by wiping, in ${language}`, async ({ page }) => {
    const { next, back, quiz } = words[language];
    const onward = language === 'ar' ? 200 : -200;
    await open(page, `?view=classroom&lang=${language}`);
    const number = async () => Number((await here(page).getAttribute('data-step')) ?? NaN);
    const button = (name: string) => page.getByRole('button', { name, exact: true });

    await test.step('buttons are there without a pointer, and large enough', async () => {
      for (const name of [next, back]) {
        const box = await button(name).boundingBox();
        expect(Math.min(box?.width ?? 0, box?.height ?? 0)).toBeGreaterThanOrEqual(44);
      }
      await button(next).tap();
      await expect.poll(number).toBe(2);
    });
    await test.step('a wipe goes on and back, the way pages turn', async () => {
      await wipe(page, onward);
      await expect.poll(number).toBe(3);
      await wipe(page, -onward);
      await expect.poll(number).toBe(2);
      // a tremble is no wipe
      await wipe(page, 20);
      await expect.poll(number).toBe(2);
    });
    await test.step('the whole way to its end', async () => {
      const count = await way(page).getByRole('button').count();
      for (let step = 3; step <= count - 2; step += 1) {
        await button(next).tap();
        await expect.poll(number).toBe(step);
      }
      await way(page)
        .getByRole('button', { name: new RegExp(`${quiz.replace('?', '\\?')}$`) })
        .tap();
      await expect(article(page)).toHaveCount(0);
    });
  });
}

test('on a phone and on a tablet held upright every button is on the screen', async ({ page }) => {
  for (const [width, height] of [
    [390, 844],
    [820, 1180],
  ] as const) {
    await page.setViewportSize({ width, height });
    await open(page, '?view=classroom&lang=ar#stop=mosul');
    const controls = page.getByRole('group', { name: 'أدوات الدرس' });
    for (const button of await controls.getByRole('button').all()) {
      await expect(button).toBeInViewport({ ratio: 1 });
    }
  }
});
