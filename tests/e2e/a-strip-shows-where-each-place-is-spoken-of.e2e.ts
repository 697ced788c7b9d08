import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { article, expect, inList, open, places, popup, test } from './promise';

const strip = (page: Page): Locator =>
  page.getByRole('img', { name: /^(Where in the text|مواضع الحديث)/ });
const ticks = (page: Page): Locator => strip(page).locator('.tick');
const mentions = (page: Page): Locator => article(page).locator('[data-mention]');

/** Where the mentions stand in the whole of the text, as shares of its height. */
const sharesOfText = (page: Page): Promise<number[]> =>
  article(page).evaluate((text) => {
    const origin = text.getBoundingClientRect().top - text.scrollTop;
    return Array.from(
      text.querySelectorAll('[data-mention]'),
      (mention) => (mention.getBoundingClientRect().top - origin) / text.scrollHeight,
    );
  });

/** Where the ticks stand on the strip, as shares of its height. */
const sharesOfStrip = (page: Page): Promise<number[]> =>
  strip(page).evaluate((it) => {
    const { top, height } = it.getBoundingClientRect();
    return Array.from(
      it.querySelectorAll('.tick'),
      (tick) => (tick.getBoundingClientRect().top - top) / height,
    );
  });

/** The places whose ticks look other than they do by themselves. */
const forward = (page: Page): Promise<string[]> =>
  strip(page).evaluate((it) => {
    const colour = (tick: Element) => getComputedStyle(tick).backgroundColor;
    const all = Array.from(it.querySelectorAll<HTMLElement>('.tick'));
    const accent = getComputedStyle(document.documentElement).getPropertyValue('--accent');
    const probe = document.createElement('i');
    probe.style.backgroundColor = accent;
    it.append(probe);
    const wanted = colour(probe);
    probe.remove();
    return all.filter((tick) => colour(tick) === wanted).map(({ title }) => title);
  });

const counted = {
  en: (name: string, times: number) => `${name} ${times} time${times === 1 ? '' : 's'}`,
  ar: (name: string, times: number) => `${name} (${new Intl.NumberFormat('ar-SY').format(times)})`,
};

for (const language of ['en', 'ar'] as const) {
  const nameOf = (id: string | null) =>
    places.find((place) => place.id === id)?.[language] ?? 'nowhere';

  test(`beside the text, a tick for each mention, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    const ids = await mentions(page).evaluateAll((all) =>
      all.map((mention) => mention.getAttribute('data-mention')),
    );
    expect(ids.length).toBeGreaterThan(10);
    /** The names on the ticks of one place. */
    const named = (id: string) => ids.filter((each) => each === id).map(nameOf);

    await test.step('in the order of the text, at its share of the height', async () => {
      await expect(ticks(page)).toHaveCount(ids.length);
      const titles = await ticks(page).evaluateAll((all) =>
        all.map((tick) => tick.getAttribute('title')),
      );
      expect(titles).toEqual(ids.map(nameOf));
      await expect(async () => {
        const inText = await sharesOfText(page);
        const onStrip = await sharesOfStrip(page);
        for (const [index, share] of inText.entries()) {
          expect(onStrip[index]).toBeCloseTo(share, 2);
        }
      }).toPass();
    });
    await test.step('whoever does not see it is told how often each is spoken of', async () => {
      const said = (await strip(page).getAttribute('aria-label')) ?? '';
      for (const { id } of places) {
        expect(said).toContain(counted[language](nameOf(id), named(id).length));
      }
    });
    await expectNothing(page);

    await test.step('a place that is pointed at comes forward on it', async () => {
      expect(await forward(page)).toEqual([]);
      await inList(page, nameOf('raqqa')).hover();
      await expect.poll(() => forward(page)).toEqual(named('raqqa'));
      await page.mouse.move(900, 20);
      await expect.poll(() => forward(page)).toEqual([]);
    });
    await test.step('and one that is open', async () => {
      await inList(page, nameOf('mosul')).click();
      await expect(popup(page, nameOf('mosul'))).toBeVisible();
      await page.mouse.move(900, 20);
      await expect.poll(() => forward(page)).toEqual(named('mosul'));
      await page.keyboard.press('Escape');
    });
    await test.step('the other way round, a tick lights its mentions', async () => {
      const index = ids.indexOf('raqqa');
      // two mentions in one line have ticks on top of each other
      await ticks(page).nth(index).hover({ force: true });
      await expect(mentions(page).nth(index)).toHaveClass(/\blit\b/);
    });
    await test.step('a click on it goes there, and back', async () => {
      await expect(mentions(page).last()).not.toBeInViewport();
      await ticks(page).last().click({ force: true });
      await expect(mentions(page).last()).toBeInViewport();
      await ticks(page).first().click({ force: true });
      await expect(mentions(page).first()).toBeInViewport();
      await expect(popup(page)).toHaveCount(0);
    });
  });
}
