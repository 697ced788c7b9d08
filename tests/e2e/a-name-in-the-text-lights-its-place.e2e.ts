import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { article, expect, inList, onMap, open, test } from './promise';

const mention = (page: Page, name: string): Locator =>
  article(page).getByRole('link', { name, exact: true }).first();

/** How an element looks before and after something: what lights must change what is seen. */
const look = (element: Locator): Promise<string> =>
  element.evaluate((node) => {
    const { backgroundColor, boxShadow } = getComputedStyle(node);
    const ring = getComputedStyle(node, '::after').boxShadow;
    return `${backgroundColor} ${boxShadow} ${ring}`;
  });

async function expectLit(elements: readonly Locator[], light: () => Promise<void>): Promise<void> {
  const before = await Promise.all(elements.map(look));
  await light();
  for (const [index, element] of elements.entries()) {
    await expect.poll(() => look(element)).not.toBe(before[index]);
  }
}

for (const [language, name] of [
  ['en', 'Mosul'],
  ['ar', 'الموصل'],
] as const) {
  test(`on the map and in the list, and the other way round, in ${language}`, async ({ page }) => {
    await page.emulateMedia({ reducedMotion: 'reduce' });
    await open(page, `?lang=${language}`);
    const inText = mention(page, name);
    const drawn = onMap(page, name).first();
    const row = inList(page, name);
    await inText.scrollIntoViewIfNeeded();
    const all = [inText, drawn, row];
    const dark = await Promise.all(all.map(look));
    const goesOut = () => expect.poll(() => Promise.all(all.map(look))).toEqual(dark);
    await test.step('by pointer in the text', async () => {
      await expectLit([drawn, row], () => inText.hover());
    });
    await page.mouse.move(700, 20);
    await goesOut();
    await test.step('by focus in the text', async () => {
      await expectLit([drawn, row], () => inText.focus());
    });
    await inText.blur();
    await goesOut();
    await test.step('by pointer on the map', async () => {
      await expectLit([inText, row], () => drawn.hover());
    });
    await page.mouse.move(700, 20);
    await goesOut();
    await expectNothing(page);
    await test.step('by pointer in the list', async () => {
      await expectLit([inText, drawn], () => row.hover());
    });
  });
}
