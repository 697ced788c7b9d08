import { copyFile, readFile, writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { chromium } from 'playwright';
import { findBrowser } from './lib/browser.mjs';

// draws the icons of the installed app from the mark; run when the mark changes
const mark = 'src/assets/mark.svg';
const folder = 'src/assets/app/icons';
/** The paper of the day flavor: a mask must find no transparent corner. */
const paper = '#fbf8f2';

/** `share` of the width is the mark's; of a maskable icon only the middle 80 % is sure to be seen. */
const icons = [
  { name: 'mark-192.png', size: 192, share: 1, background: 'transparent' },
  { name: 'mark-512.png', size: 512, share: 1, background: 'transparent' },
  { name: 'mark-maskable-512.png', size: 512, share: 0.66, background: paper },
] as const;

const executablePath = findBrowser();
const browser = await chromium.launch({
  args: process.getuid?.() === 0 ? ['--no-sandbox'] : [],
  ...(executablePath !== undefined && { executablePath }),
});
const source = Buffer.from(await readFile(mark)).toString('base64');
for (const { name, size, share, background } of icons) {
  const page = await browser.newPage({ viewport: { width: size, height: size } });
  const edge = Math.round(size * share);
  await page.setContent(`
    <body style="margin:0; height:100vh; display:grid; place-items:center; background:${background}">
      <img width="${edge}" height="${edge}" src="data:image/svg+xml;base64,${source}" />
    </body>`);
  await page.locator('img').evaluate((image: HTMLImageElement) => image.decode());
  await writeFile(join(folder, name), await page.screenshot({ omitBackground: true }));
  await page.close();
}
await browser.close();
await copyFile(mark, join(folder, 'mark.svg'));
