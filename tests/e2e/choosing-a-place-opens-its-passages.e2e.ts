import { readFileSync } from 'node:fs';
import type { Page } from '@playwright/test';
import { article, expect, inList, onMap, open, popup, test } from './promise';

const digest = readFileSync('geodata/stories/palmyra-2016/article.en.md', 'utf8');

interface Facts {
  readonly name: string;
  readonly other: string;
  readonly caption: string;
  readonly certainty: string;
  readonly distances: readonly string[];
  /** Words of each passage, in the order of the article. */
  readonly passages: readonly string[];
}

const facts: readonly Facts[] = [
  {
    name: 'Palmyra',
    other: 'تدمر',
    caption: 'Town and ancient city · Homs Governorate, Syria',
    certainty: 'Location certain',
    distances: ['to Raqqa · north-north-east 170 km', 'to Mosul · east-north-east 480 km'],
    passages: [
      'recaptured most of the historic city of Palmyra in central Syria',
      'nearly encircled the city and entered its northern and north-western neighbourhoods',
      'They were also drawing close to its ruins, which UNESCO lists as World Heritage.',
      'as an institution has dissolved',
      'no exit except through a corridor to the west',
      'The city had been won back from IS only in March 2016.',
      'famed ancient Roman monuments',
      'soaring Roman amphitheatre',
    ],
  },
  {
    name: 'Jabal al Tar',
    other: 'جبل الطار',
    caption: 'Ridge · west of Palmyra, Syria',
    certainty: 'Approximate: within about 3.5 km',
    distances: ['from Palmyra · west about 4 km'],
    passages: [
      'strategic Jabal al Tar and Jabal Antara mountains that overlook the city',
      'The struggle for the two hills, it says, was among the hardest since the group was driven out.',
    ],
  },
  {
    name: 'Jabal Antara',
    other: 'جبل عنتر',
    caption: 'Hills · north-west of Palmyra, Syria',
    certainty: 'Approximate: within about 7 km',
    distances: ['from Palmyra · north-west about 8 km'],
    passages: [
      'strategic Jabal al Tar and Jabal Antara mountains that overlook the city',
      'The struggle for the two hills, it says, was among the hardest since the group was driven out.',
    ],
  },
  {
    name: 'Mosul',
    other: 'الموصل',
    caption: 'City on the Tigris · Nineveh Governorate, Iraq',
    certainty: 'Location certain',
    distances: ['from Palmyra · east-north-east 480 km'],
    passages: [
      'killing at least 20 and halting their advance',
      'the eastern outskirts of the largest remaining IS-held city',
    ],
  },
  {
    name: 'Raqqa',
    other: 'الرقة',
    caption: 'City on the Euphrates · Syria',
    certainty: 'Location certain',
    distances: ['from Palmyra · north-north-east 170 km'],
    passages: ['to accelerate the push on the self-declared IS capital of Raqqa'],
  },
];

/** Text as it is read: each run of space is one. */
const plain = (text: string) => text.replace(/\s+/g, ' ').trim();

async function expectFacts(page: Page, place: Facts): Promise<void> {
  const dialog = popup(page, place.name);
  await expect(dialog).toHaveAccessibleName(`${place.name} ${place.other}`);
  await expect(dialog.getByText(place.caption)).toBeVisible();
  await expect(dialog.getByText(place.certainty)).toBeVisible();
  const distances = await dialog
    .getByRole('term')
    .evaluateAll((terms) => terms.map((term) => term.parentElement?.textContent ?? ''));
  expect(distances.map(plain)).toEqual(place.distances);
}

async function expectPassages(page: Page, { name, passages }: Facts): Promise<void> {
  const dialog = popup(page, name);
  const next = dialog.getByRole('button', { name: 'Next passage' });
  for (const [index, words] of passages.entries()) {
    if (index > 0) await next.click();
    if (passages.length > 1) {
      await expect(dialog.getByText(`${index + 1} of ${passages.length}`)).toBeVisible();
    }
    const quotation = dialog.getByRole('blockquote');
    await expect(quotation).toHaveCount(1);
    await expect(quotation).toContainText(words);
    // the whole sentence, and not one letter other than in the digest
    expect(digest).toContain(plain(await quotation.innerText()));
    // what the digest quotes is the publisher's; the rest is our retelling
    const isQuoted = plain(digest).includes(`“${words}`);
    await expect(dialog.locator('cite')).toHaveText(
      `${isQuoted ? '' : 'Retold from '}ABC News (AP/Reuters), 11 December 2016`,
    );
    await expect(dialog.getByText('Sealed', { exact: true })).toBeVisible();
    await expect(dialog.getByText('the words stand in the text, to the letter')).toBeVisible();
  }
  await expect(next).toHaveCount(passages.length > 1 ? 1 : 0);
}

test('with names, kind, certainty, distance, quotations, credit and seal', async ({ page }) => {
  await open(page);
  for (const place of facts) {
    await test.step(place.name, async () => {
      await inList(page, place.name).click();
      await expectFacts(page, place);
      await expectPassages(page, place);
      await page.keyboard.press('Escape');
    });
  }
});

test('with a pager that goes both ways by keyboard, and sources that can be read', async ({
  page,
}) => {
  await open(page, '#place=mosul');
  const dialog = popup(page, 'Mosul');
  const next = dialog.getByRole('button', { name: 'Next passage' });
  const previous = dialog.getByRole('button', { name: 'Previous passage' });
  await expect(previous).toHaveAttribute('aria-disabled', 'true');
  await next.focus();
  await page.keyboard.press('Enter');
  await expect(dialog.getByText('2 of 2')).toBeVisible();
  // the focus is not lost at the end of the row
  await expect(next).toBeFocused();
  await expect(next).toHaveAttribute('aria-disabled', 'true');
  await previous.press('Enter');
  await expect(dialog.getByText('1 of 2')).toBeVisible();

  await dialog.getByRole('button', { name: 'Sources' }).click();
  const links = dialog.getByRole('link');
  await expect(links.first()).toBeVisible();
  for (const link of await links.all()) {
    await expect(link).toHaveAttribute('href', /^https?:\/\//);
    await expect(link).toHaveAttribute('rel', /noreferrer/);
    await expect(link).toHaveAccessibleName(/opens another site/);
  }
  await dialog.getByRole('button', { name: 'Back to the passages' }).click();
  await expect(dialog.getByRole('blockquote')).toBeVisible();
});

test('and closing it gives the focus back to where it was', async ({ page }) => {
  await open(page);
  const openers = [
    ['its button in the list', inList(page, 'Raqqa'), 'Raqqa'],
    ['its row on the map', onMap(page, 'Palmyra').first(), 'Palmyra'],
    ['its disc on the map', onMap(page, 'Mosul'), 'Mosul'],
    [
      'a link in the text',
      article(page).getByRole('link', { name: 'Jabal al Tar' }),
      'Jabal al Tar',
    ],
  ] as const;
  for (const [what, opener, name] of openers) {
    await test.step(`with Escape, to ${what}`, async () => {
      await opener.press('Enter');
      const dialog = popup(page, name);
      await expect(dialog).toBeVisible();
      // reading starts in the dialog
      await expect
        .poll(() => dialog.evaluate((it) => it.contains(document.activeElement)))
        .toBe(true);
      await page.keyboard.press('Escape');
      await expect(popup(page)).toHaveCount(0);
      await expect(opener).toBeFocused();
    });
  }
  await test.step('with its close button', async () => {
    await inList(page, 'Mosul').press('Enter');
    await popup(page, 'Mosul').getByRole('button', { name: 'Close' }).click();
    await expect(popup(page)).toHaveCount(0);
    await expect(inList(page, 'Mosul')).toBeFocused();
  });
  await test.step('to the latest of several places that were opened in turn', async () => {
    await inList(page, 'Palmyra').press('Enter');
    await expect(popup(page, 'Palmyra')).toBeVisible();
    await inList(page, 'Raqqa').press('Enter');
    await expect(popup(page, 'Raqqa')).toBeVisible();
    await page.keyboard.press('Escape');
    await expect(inList(page, 'Raqqa')).toBeFocused();
  });
});

test('and "Read it in the text" brings its sentence into view, marked', async ({ page }) => {
  await open(page, '#place=palmyra&passage=palmyra-concert');
  const sentence = 'In May 2016, with the city won back, Russia’s government celebrated';
  const paragraph = article(page).getByRole('paragraph').filter({ hasText: sentence });
  await expect(paragraph).not.toBeInViewport();
  await popup(page, 'Palmyra').getByRole('button', { name: 'Read it in the text' }).click();
  await expect(paragraph).toBeInViewport({ ratio: 0.9 });
  const marked = await paragraph.locator('span').evaluateAll((pieces) =>
    pieces
      .filter((piece) => getComputedStyle(piece).backgroundColor !== 'rgba(0, 0, 0, 0)')
      .map((piece) => piece.textContent)
      .join(''),
  );
  expect(marked).toMatch(/^In May 2016, with the city won back,.*“soaring Roman amphitheatre”\.$/);
});
