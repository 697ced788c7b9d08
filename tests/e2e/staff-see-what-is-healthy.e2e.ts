import { createHash } from 'node:crypto';
import type { Locator, Page } from '@playwright/test';
import { expectNothing } from './axe';
import { expectLargeEnough } from './kiosk';
import { Device, KeptSite, look, takeOver } from './keptSite';
import { expect, hasStatus, open, test } from './promise';

const words = {
  en: {
    title: 'How this screen is',
    story: 'Seal: Islamic State is back in Palmyra',
    sealed: '30 of 30 passages sealed',
    tiles: 'Tiles of the map',
    read: '3 of 3 read',
    files: 'Files',
    same: '1 of 1 as installed',
    other: '1 not as installed: index.html',
    bad: 'Not working',
    settings: 'What is wrong in the settings',
    copy: 'Copy as JSON',
    json: 'As JSON',
    again: 'Check again',
    back: 'Back to the screen',
    code: 'Code of the staff',
    wrong: 'Not the right code',
    digits: ['4', '7', '1', '1'],
    none: '0',
  },
  ar: {
    title: 'حالة هذه الشاشة',
    story: 'الختم: تنظيم الدولة الإسلامية يعود إلى تدمر',
    sealed: '٣٠ من ٣٠ من المقاطع مختومة',
    tiles: 'قطع الخريطة',
    read: 'قُرئت ٣ من ٣',
    files: 'الملفات',
    same: '١ من ١ كما ثُبِّتت',
    other: '١ ليست كما ثُبِّتت: index.html',
    bad: 'لا يعمل',
    settings: 'ما هو خطأ في الإعدادات',
    copy: 'نسخ بصيغة JSON',
    json: 'بصيغة JSON',
    again: 'إعادة الفحص',
    back: 'العودة إلى الشاشة',
    code: 'رمز العاملين',
    wrong: 'الرمز غير صحيح',
    digits: ['٤', '٧', '١', '١'],
    none: '٠',
  },
} as const;

const line = (page: Page, name: string) =>
  page.getByRole('listitem').filter({ has: page.getByRole('heading', { name, exact: true }) });

/** The list of checksums as it is laid beside an installed site. */
async function layHealth(page: Page, sha256: string): Promise<void> {
  await page.route('**/health.json', (route) =>
    route.fulfill({
      json: {
        version: '0123456789ab',
        built: '2026-01-01T00:00:00Z',
        files: { 'index.html': { bytes: 1, sha256 } },
      },
    }),
  );
}

for (const language of ['en', 'ar'] as const) {
  const says = words[language];

  test(`staff come in by a gesture and a code, and see how the screen is, in ${language}`, async ({
    page,
    request,
  }) => {
    await page.setViewportSize({ width: 1920, height: 1080 });
    await page.route('**/geodata/kiosk.json', (route) =>
      route.fulfill({ json: { staffCode: '4711' } }),
    );
    const index = await (await request.get('index.html')).body();
    await layHealth(page, createHash('sha256').update(index).digest('hex'));
    await page.goto(`./?view=kiosk&lang=${language}`);
    await expect(page.locator('canvas.maplibregl-canvas')).toBeVisible();

    const pad = page.getByRole('dialog', { name: says.code });
    const knock = () =>
      expect(async () => {
        // a machine that is busy with its first map may take the touches too slowly
        for (const x of [10, 1910, 10, 1910, 10]) await page.mouse.click(x, 8);
        await expect(pad).toBeVisible({ timeout: 1000 });
      }).toPass();
    const typeCode = async () => {
      for (const digit of says.digits) {
        await pad.getByRole('button', { name: digit, exact: true }).click();
      }
      await expect(page.getByRole('heading', { name: says.title })).toBeVisible();
      await hasStatus(page, 'ready');
    };
    const goBack = () => page.getByRole('button', { name: says.back }).click();
    const canvas = page.locator('canvas.maplibregl-canvas');

    await test.step('a wrong code leads nowhere', async () => {
      await knock();
      await expectNothing(page);
      await expectLargeEnough(page);
      for (let count = 0; count < 4; count += 1) {
        await pad.getByRole('button', { name: says.none, exact: true }).click();
      }
      await expect(pad.getByRole('status')).toHaveText(says.wrong);
    });
    await test.step('the right one opens the page', typeCode);

    await expect(line(page, says.story)).toContainText(says.sealed);
    await expect(line(page, says.tiles)).toContainText(says.read);
    await expect(line(page, says.files)).toContainText(says.same);
    await expectNothing(page);

    await test.step('a file that is not what was installed', async () => {
      await layHealth(page, '0'.repeat(64));
      await page.getByRole('button', { name: says.again }).click();
      await hasStatus(page, 'ready');
      await expect(line(page, says.files)).toContainText(says.other);
      await expect(line(page, says.files)).toContainText(says.bad);
    });

    await test.step('all of it as JSON', async () => {
      await page.getByRole('button', { name: says.copy }).click();
      const json = page.getByRole('region', { name: says.json });
      const told = JSON.parse(await json.innerText()) as { verdict: string; findings: object[] };
      expect(told.verdict).toBe('bad');
      expect(told.findings).toContainEqual({
        name: 'story',
        of: 'Islamic State is back in Palmyra',
        verdict: 'good',
        sealed: 30,
        total: 30,
        problems: 0,
      });
      await expectNothing(page);
    });

    await test.step('of which they may copy the JSON, and visitors do nothing else than before', async () => {
      const isLet = (of: Locator, type: string) =>
        of.evaluate(
          (node, name) => node.dispatchEvent(new Event(name, { bubbles: true, cancelable: true })),
          type,
        );
      const json = page.getByRole('region', { name: says.json });
      const title = page.getByRole('heading', { name: says.title });
      expect([await isLet(json, 'selectstart'), await isLet(json, 'copy')]).toEqual([true, true]);
      for (const type of ['contextmenu', 'selectstart', 'copy', 'dragstart', 'drop']) {
        expect(await isLet(title, type)).toBe(false);
      }
      expect(await isLet(json, 'contextmenu')).toBe(false);
      expect(await page.evaluate(() => window.open('about:blank'))).toBeNull();
    });

    await test.step('and back to the screen', async () => {
      await goBack();
      await expect(canvas).toBeVisible();
    });

    await test.step('which tells a program the same, and shows nothing of it', async () => {
      await hasStatus(page, 'ready');
      const told = await page.evaluate(() =>
        (window as unknown as { datelineCheck: () => Promise<string> }).datelineCheck(),
      );
      const { verdict, findings } = JSON.parse(told) as { verdict: string; findings: object[] };
      expect(verdict).toBe('bad');
      expect(findings).toContainEqual({ name: 'map', verdict: 'good', state: 'drawn' });
      expect(findings).toContainEqual({
        name: 'files',
        verdict: 'bad',
        checked: 1,
        total: 1,
        wrong: ['index.html'],
      });
      await expect(canvas).toBeVisible();
      await expect(page.getByRole('heading', { name: says.title })).toHaveCount(0);
    });
  });

  test(`settings that are wrong are told to the staff, in ${language}`, async ({ page }) => {
    await page.route('**/geodata/kiosk.json', (route) =>
      route.fulfill({ json: { idleSeconds: 'a minute' } }),
    );
    await page.addInitScript(() => {
      localStorage.setItem('dateline.kiosk.errors', '{"not": "ours"}');
    });
    await open(page, `?view=kiosk&check&lang=${language}`);
    await expect(page.getByRole('heading', { name: says.settings })).toBeVisible();
    await expect(page.getByText('/idleSeconds')).toBeVisible();
    await expectNothing(page);
  });
}

test('a screen that works from its own copy is healthy, and says when another version has come', async () => {
  test.slow();
  const says = words.en;
  const site = new KeptSite();
  await site.publish('one');
  await site.layHealth();
  await site.start();
  const device = await Device.make();
  const page = await device.open(`${site.origin}/?view=kiosk&check`);
  const [version, files] = [line(page, 'Version'), line(page, says.files)];
  const anew = async () => {
    await page.reload();
    await hasStatus(page, 'ready');
  };
  const again = async () => {
    await page.getByRole('button', { name: says.again }).click();
    await hasStatus(page, 'ready');
  };
  const isHealthy = async () => {
    await expect(version).toContainText(`${site.version} · whole on this device`);
    await expect(version).toContainText('Good');
    await expect(files).toContainText(/\b(\d+) of \1 as installed/);
    await expect(line(page, says.tiles)).toContainText(says.read);
    await expect(page.getByText(says.bad, { exact: true })).toHaveCount(0);
  };
  const [first] = [site.version];
  try {
    await test.step('from the first page on that the copy has served', async () => {
      await look(page);
      await anew();
      await isHealthy();
      await anew();
      await isHealthy();
    });

    await test.step('an older version is not called damaged', async () => {
      await site.publish('two');
      await site.layHealth();
      await again();
      await expect(version).toContainText(first);
      await expect(version).toContainText(site.version);
      await expect(files).toContainText('the server has another version');
      await look(page);
      await again();
      await expect(version).toContainText(`${site.version} is waiting`);
      await expect(page.getByText(says.bad, { exact: true })).toHaveCount(0);
    });

    await test.step('and the new one is as healthy', async () => {
      expect(await takeOver(page)).toBe(true);
      await anew();
      await isHealthy();
    });
  } finally {
    await device.remove();
    await site.stop();
  }
});
