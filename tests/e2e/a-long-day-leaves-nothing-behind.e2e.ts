import { Gauge, type Reading } from '../soak/gauge';
import { randomFrom } from '../soak/random';
import { awaitNobody, probe, visitThoroughly } from '../soak/visitor';
import { expect, open, test } from './promise';

// few pixels and few pictures, because they are drawn in software; the screen is laid out for all
// sizes alike
test.use({
  viewport: { width: 432, height: 768 },
  hasTouch: true,
  serviceWorkers: 'block',
  contextOptions: { reducedMotion: 'reduce' },
});

const warmUp = 2;
const cycles = 7;

/** What is measured, and by how much it moves from look to look though nothing leaks. */
const kinds = [
  ['heap', 2e6],
  ['nodes', 0],
  ['listeners', 30],
  ['textures', 0],
  ['buffers', 0],
  ['programs', 0],
  ['vertexArrays', 0],
] as const;

test('seven visitors, one after the other, leave the page as large as it was', async ({
  page,
  troubles,
}) => {
  test.slow();
  troubles.expect(/Service Worker registration blocked/);
  await page.addInitScript({ path: probe });
  await open(page, '?view=kiosk');
  await awaitNobody(page);
  const gauge = await Gauge.on(page);
  const readings: Reading[] = [];
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    // the same visitor each time, so that nothing is new after the first
    await visitThoroughly(page, randomFrom(1));
    if (cycle > warmUp) readings.push(await gauge.read());
  }
  for (const [kind, stir] of kinds) {
    const values = readings.map((reading) => reading[kind]);
    // tiles come and go, so a figure moves; what leaks, grows with every visitor
    const before = Math.max(...values.slice(0, 2));
    const after = Math.min(...values.slice(-2));
    expect(after, `${kind}: ${values.join(', ')}`).toBeLessThanOrEqual(before + stir);
  }
});
