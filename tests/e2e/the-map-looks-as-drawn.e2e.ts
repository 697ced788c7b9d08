import { allPixels, expect, hasStatus, test } from './promise';
import { buildPage, lay } from './pages/serve';

// small pictures of the map alone; after a change that is meant:
// npx playwright test the-map-looks-as-drawn --update-snapshots
test.use({ viewport: { width: 640, height: 400 }, ...allPixels });

/** Survives another machine's edges of letters and lines, not another colour or a missing layer. */
const tolerance = { threshold: 0.2, maxDiffPixelRatio: 0.02 };

const story = '#map=5.6/35.4/40.6';
const local = '#map=11.8/34.556/38.268&place=jabal-al-tar';

const pictures = [
  ['day-story', 'flavor=day', `${story}&place=palmyra`],
  ['night-story', 'flavor=night', `${story}&place=palmyra`],
  ['contrast-story', 'flavor=contrast', `${story}&place=palmyra`],
  ['print-story', 'flavor=print', `${story}&place=palmyra`],
  ['arabic-story', 'flavor=day&lang=ar', `${story}&place=palmyra`],
  ['day-local', 'flavor=day', local],
  ['print-local', 'flavor=print', local],
  // the basemap has tiles of zoom 9 here …
  ['day-near', 'flavor=day', '#map=9/36.2/43'],
  // … and none there, where its zoom 7 is drawn instead
  ['day-elsewhere', 'flavor=day', '#map=9/48/17'],
] as const;

test('in each flavor, far and near', async ({ page }) => {
  await lay(page, await buildPage('flavor'));
  for (const [name, query, hash] of pictures) {
    await test.step(name, async () => {
      await page.goto('about:blank');
      await page.goto(`./flavor.html?${query}${hash}`);
      await hasStatus(page, 'ready');
      expect.soft(await page.screenshot()).toMatchSnapshot(`${name}.png`, tolerance);
    });
  }
});
