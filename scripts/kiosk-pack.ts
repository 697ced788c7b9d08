import { execFileSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { build } from 'vite';
import { writeHealth } from './health.ts';
import { contentsOf, missingIn, settings, zipOf } from './pack-folder.ts';

/*
 * Packs everything that a kiosk needs into one zip.
 *
 *   npm run kiosk:pack            builds the site and packs it into kiosk-pack/
 *   npm run kiosk:pack -- dist    packs a site that is built already; writes its lists of files anew
 */

const root = join(import.meta.dirname, '..');
const given = process.argv[2];
const site = given ?? mkdtempSync(join(tmpdir(), 'dateline-kiosk-'));

/** When what is packed was made: that of the last commit, so that packing twice gives the same. */
function madeAt(): Date {
  const epoch = process.env['SOURCE_DATE_EPOCH'];
  if (epoch !== undefined) return new Date(Number(epoch) * 1000);
  try {
    const date = execFileSync('git', ['log', '-1', '--format=%cI'], { cwd: root, stdio: 'pipe' });
    return new Date(date.toString().trim());
  } catch {
    return new Date();
  }
}

try {
  if (given === undefined) {
    // relative, as the plugin that copies geodata/ joins it to the root
    const outDir = relative(root, site);
    await build({ root, logLevel: 'warn', build: { outDir, emptyOutDir: true } });
  }
  const missing = missingIn(site);
  if (missing.length > 0) throw new Error(`${site}: found no ${missing.join(', no ')}.`);
  const { version } = await writeHealth(site, madeAt());
  const contents = contentsOf(site, root);
  const folder = join(root, 'kiosk-pack');
  mkdirSync(folder, { recursive: true });
  const zip = zipOf(contents);
  const path = join(folder, `dateline-kiosk-${version}.zip`);
  writeFileSync(path, zip);
  console.log(
    `✓ ${relative(process.cwd(), path)}: ${contents.size} files, ` +
      `${(zip.length / 1e6).toFixed(1)} MB; the settings are ${settings.join(', ')}.\n` +
      'docs/kiosk.md tells what to do with it.',
  );
} finally {
  if (given === undefined) rmSync(site, { recursive: true });
}
