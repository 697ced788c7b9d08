import { inFreshPage } from './browser';
import type { Bench } from './load';

/** Milliseconds from click to popup painted, in one page. */
export interface Clicks {
  /** With code that has never run and faces that no text has needed yet. */
  readonly first: number;
  readonly later: readonly number[];
}

/** Opens each place of the list once, with a real pointer, and closes it again. */
export async function clickThrough(
  { browser, server, probe }: Bench,
  path: string,
  popup: string,
): Promise<Clicks> {
  return inFreshPage(browser, probe, async (page) => {
    await page.goto(`${server.origin}/${path}`, { waitUntil: 'commit' });
    await page.evaluate(() => window.probe.ready);
    const buttons = await page.getByRole('list', { name: 'Places' }).getByRole('button').all();
    const times: number[] = [];
    for (const button of buttons) {
      // a hand rests on a button before it presses; what that lights, and what the last popup left
      // to draw, is not this one's
      await button.hover();
      await page.evaluate(() => window.probe.calm());
      await page.evaluate((selector) => {
        window.probe.click = window.probe.nextClick(selector);
      }, popup);
      await button.click();
      times.push((await page.evaluate(() => window.probe.click)) ?? NaN);
      await page.keyboard.press('Escape');
      await page.locator(popup).waitFor({ state: 'detached' });
    }
    const [first, ...later] = times;
    if (first === undefined) throw new Error(`No list of places in ${path}.`);
    return { first, later };
  });
}
