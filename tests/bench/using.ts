import type { Locator, Page } from 'playwright';
import { asFile, ownOriginal } from '../e2e/ownOriginal';

/** A story as its readers use it. */
export interface UsedStory {
  readonly id: string;
  /** A word that stands in it. */
  readonly sought: string;
  readonly hasOriginal: boolean;
}

const article = (page: Page) => page.getByRole('region', { name: 'Article' });
const list = (page: Page) => page.getByRole('list', { name: 'Places' });

/** Uses everything that the page offers once, save what needs a map. */
export async function useEverything(page: Page, story: UsedStory): Promise<void> {
  await openPlaces(page);
  await chooseEvents(page);
  await followText(page);
  await search(page, story.sought);
  await measure(page);
  await takeAlong(page);
  if (story.hasOriginal) await readOriginal(page);
  await changeLanguage(page);
}

/** On a phone a sheet shows one part at a time; elsewhere all stand side by side. */
async function turnTo(page: Page, part: 'Article' | 'All places'): Promise<void> {
  const tab = page.getByRole('tab', { name: part, exact: true });
  if ((await tab.count()) > 0) await tab.click();
}

/** By keyboard, which reaches too what lies under something else for the moment. */
const press = (button: Locator) => button.press('Enter');

async function leave(page: Page, dialog: Locator): Promise<void> {
  // before it has come the key would close what stands below it
  await dialog.waitFor();
  await page.keyboard.press('Escape');
  await dialog.waitFor({ state: 'detached' });
}

/** Each place, how its seal is known, and where the text speaks of it. */
async function openPlaces(page: Page): Promise<void> {
  await turnTo(page, 'All places');
  const count = await list(page).getByRole('button').count();
  for (let place = 0; place < count; place += 1) {
    await turnTo(page, 'All places');
    await list(page).getByRole('button').nth(place).click();
    await page.getByRole('button', { name: 'How do you know?' }).click();
    await leave(page, page.getByRole('dialog', { name: 'How do you know?' }));
    await page.getByRole('button', { name: 'Read it in the text' }).click();
    await page.keyboard.press('Escape');
  }
}

/** Each event of the timeline, which a phone keeps folded. */
async function chooseEvents(page: Page): Promise<void> {
  await turnTo(page, 'Article');
  const time = page.getByRole('region', { name: 'When it happened' });
  const fold = time.getByRole('button', { name: /^When it happened/ });
  if ((await fold.count()) > 0) await press(fold);
  const events = time.locator('button[aria-pressed]');
  await events.first().waitFor();
  for (const event of await events.all()) await press(event);
  await press(time.getByRole('button', { name: 'Whole time' }));
}

/** Goes from mention to mention, and the map would go along. */
async function followText(page: Page): Promise<void> {
  await turnTo(page, 'Article');
  const follow = page.getByRole('switch', { name: 'Follow the text' });
  await follow.check();
  const steps = await article(page).locator('[data-mention]').count();
  for (let step = 0; step < steps; step += 1) {
    await press(page.getByRole('button', { name: 'Next mention' }));
  }
  await follow.uncheck();
}

async function search(page: Page, sought: string): Promise<void> {
  await page.keyboard.press('/');
  await page.keyboard.type(sought, { delay: 40 });
  // what was found, what was typed, and on a phone the field itself
  for (let open = 0; open < 3; open += 1) await page.keyboard.press('Escape');
}

/** From the chief place to each of them, in both units. */
async function measure(page: Page): Promise<void> {
  const map = page.getByRole('region', { name: 'Map' });
  await press(map.getByRole('button', { name: 'Measure', exact: true }));
  const panel = map.getByRole('region', { name: 'Measure', exact: true });
  const to = panel.getByLabel('To', { exact: true });
  const places = await to
    .locator('option:enabled')
    .evaluateAll((options) => options.map((option) => (option as HTMLOptionElement).value));
  for (const place of places) await to.selectOption(place);
  await press(panel.getByRole('button', { name: 'Swap the two ends' }));
  await panel.getByRole('radio', { name: 'Miles' }).press('Space');
  await leave(page, panel);
}

/** Every file but the picture, which needs a map. */
async function takeAlong(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'Take along', exact: true }).click();
  const dialog = page.getByRole('dialog', { name: 'Take along' });
  const files = dialog.getByRole('button', { name: /^Download: (?!Picture)/ });
  for (const file of await files.all()) {
    await Promise.all([page.waitForEvent('download'), file.click()]);
  }
  await leave(page, dialog);
}

/** Opens a text in which every passage is found again, and goes back to the digest. */
async function readOriginal(page: Page): Promise<void> {
  await turnTo(page, 'Article');
  await press(article(page).getByRole('button', { name: 'Open the original' }));
  const dialog = page.getByRole('dialog', { name: 'Read the original' });
  await dialog.getByLabel('Choose a file').setInputFiles(asFile('report.txt', ownOriginal));
  await dialog.getByText(/^Opened: /).waitFor();
  await leave(page, dialog);
  await press(article(page).getByRole('button', { name: 'Back to the digest' }));
}

async function changeLanguage(page: Page): Promise<void> {
  await page.getByRole('button', { name: 'العربية' }).click();
  await page.getByRole('button', { name: 'English' }).click();
}
