import { fileURLToPath } from 'node:url';
import type { Locator, Page } from '@playwright/test';
import { passIn, restIn } from './gauge';
import { oneOf, wholeBelow, type Random } from './random';

export const probe = fileURLToPath(new URL('./probe.js', import.meta.url));

/** What a screen takes for waiting at once; more would be a sleep of the machine. Milliseconds. */
const step = 1900;
/** A picture of the tour stands so long. Milliseconds. */
const picture = 9000;
/** As many between two looks whether the screen has started afresh. */
const stepsALook = 5;
/** More of them than any setting of a museum needs. */
const looks = 20;
/** In so many frames a tile comes, if any is still to come. */
const framesAtRest = 15;

const button = (page: Page | Locator, name: RegExp) => page.getByRole('button', { name });
const placesOf = (page: Page) =>
  page.getByRole('list', { name: /^(Places|الأماكن)$/ }).getByRole('button');
const map = (page: Page) => page.getByRole('region', { name: /^(Map|الخريطة)$/ });
const card = (page: Page) => page.getByRole('dialog').last();
const text = (page: Page) => page.getByRole('group', { name: /^(Read the story|اقرأ القصة)$/ });
const tour = (page: Page) =>
  page.getByRole('region', { name: /^(A tour of the places|جولة بين الأماكن)$/ });

/** What a visitor may do; each leaves the screen so that the next can be done. */
type Act = (page: Page, random: Random) => Promise<void>;

const openPlace: Act = async (page, random) => {
  const places = placesOf(page);
  await places.nth(wholeBelow(random, await places.count())).tap();
  await card(page).waitFor();
  const next = button(card(page), /^(Next passage|المقطع التالي)$/);
  for (let turns = wholeBelow(random, 4); turns > 0; turns -= 1) {
    if ((await next.count()) === 0 || !(await next.isEnabled())) break;
    await next.tap();
  }
  if (random() < 0.6) await closeCard(page);
};

async function closeCard(page: Page): Promise<void> {
  await button(card(page), /^(Close|إغلاق)$/).tap();
  await card(page).waitFor({ state: 'detached' });
}

const readText: Act = async (page, random) => {
  if ((await card(page).count()) > 0) await closeCard(page);
  if ((await text(page).count()) === 0) await button(page, /^(Read the story|اقرأ القصة)$/).tap();
  await text(page).waitFor();
  if (random() < 0.5) await button(page, /^(Larger text|تكبير النص)$/).tap();
  await text(page).evaluate((body, share) => {
    body.scrollTop = share * body.scrollHeight;
  }, random());
  if (random() < 0.7) await button(page, /^(Close the story|أغلق القصة)$/).tap();
};

const changeLanguage: Act = async (page) => {
  const before = await page.locator('html').getAttribute('lang');
  await button(page, before === 'en' ? /^العربية$/ : /^English$/).tap();
  await page.locator(`html:not([lang="${before}"])`).waitFor();
};

const pan: Act = async (page, random) => {
  const [x, y] = await freeSpotOf(page);
  const to = [x + 200 * (random() - 0.5), y + 150 * (random() - 0.5)] as const;
  await drag(page, [[[x, y], [(x + to[0]) / 2, (y + to[1]) / 2], to]]);
};

const pinch: Act = async (page, random) => {
  const [x, y] = await freeSpotOf(page);
  const [from, to] = random() < 0.5 ? [40, 90] : [90, 40];
  const finger = (sign: number) =>
    [from, (from + to) / 2, to].map((away) => [x + sign * away, y] as const);
  await drag(page, [finger(-1), finger(1)]);
};

const acts: readonly Act[] = [
  openPlace,
  openPlace,
  openPlace,
  readText,
  changeLanguage,
  pan,
  pinch,
];

type Position = readonly [x: number, y: number];

/** Where the map is free of what lies on it, roughly. CSS pixels. */
async function freeSpotOf(page: Page): Promise<Position> {
  const box = await map(page).boundingBox();
  if (!box) throw new Error('There is no map on the screen.');
  // below it there may be an inset, whose places take a finger for themselves
  return [box.x + box.width / 2, box.y + box.height / 4];
}

/** Fingers that go down, move and go up together; each finger's way. */
async function drag(page: Page, ways: readonly (readonly Position[])[]): Promise<void> {
  const session = await page.context().newCDPSession(page);
  const touch = (type: 'touchStart' | 'touchMove' | 'touchEnd', at?: number) =>
    session.send('Input.dispatchTouchEvent', {
      type,
      touchPoints:
        at === undefined
          ? []
          : ways.map((way, id) => ({ x: way[at]?.[0] ?? 0, y: way[at]?.[1] ?? 0, id })),
    });
  await touch('touchStart', 0);
  const [{ length } = []] = ways;
  for (let at = 1; at < length; at += 1) await touch('touchMove', at);
  await touch('touchEnd');
  await session.detach();
}

/** Nobody is there: the tour runs. */
export const awaitNobody = (page: Page): Promise<void> => tour(page).waitFor();

/** So many pictures pass by while nobody is there. */
async function watchTour(page: Page, pictures: number): Promise<void> {
  for (let left = pictures; left > 0; left -= 1) await nextPicture(page);
}

async function nextPicture(page: Page): Promise<void> {
  // a map that is being made is not moved
  await page.locator('html[data-status=ready]').waitFor();
  const shown = await tour(page).locator('.picture').elementHandle();
  await passIn(page, picture);
  await shown.waitForElementState('hidden');
  // what the test holds would count as what the page holds
  await shown.dispose();
}

/** Somebody comes, does a few things, and leaves; the screen starts afresh. */
export async function visit(page: Page, random: Random): Promise<void> {
  await awaitNobody(page);
  if (random() < 0.3) await watchTour(page, 1 + wholeBelow(random, 3));
  await wakeUp(page);
  for (let left = 2 + wholeBelow(random, 4); left > 0; left -= 1)
    await oneOf(random, acts)(page, random);
  await leave(page);
}

/**
 * Everything that can be done, once, and each time the map is waited for: one that is left in the
 * middle holds what had come of its tiles by then, another time more, another time less.
 */
export async function visitThoroughly(page: Page, random: Random): Promise<void> {
  await awaitNobody(page);
  for (const act of [nextPicture, nextPicture, nextPicture, wakeUp]) await thenRest(page, act);
  for (const act of [pan, changeLanguage, openPlace, readText, pinch])
    await thenRest(page, (there) => act(there, random));
  await leave(page);
}

async function thenRest(page: Page, act: (page: Page) => Promise<void>): Promise<void> {
  await act(page);
  await restIn(page, framesAtRest);
}

async function wakeUp(page: Page): Promise<void> {
  await page.touchscreen.tap(...(await freeSpotOf(page)));
  await tour(page).waitFor({ state: 'detached' });
}

async function leave(page: Page): Promise<void> {
  for (let look = 0; look < looks && (await tour(page).count()) === 0; look += 1) {
    await passIn(page, step, stepsALook);
  }
  await awaitNobody(page);
  await page.locator('html[lang="en"]').waitFor();
}
