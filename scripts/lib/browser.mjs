import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { run } from './run.mjs';

const names = ['chromium', 'chromium-browser', 'google-chrome-stable', 'google-chrome'];

/**
 * A Chromium that stands on this machine: the one that DATELINE_BROWSER names, or else the first on
 * the path, or else on a Mac where applications lie.
 *
 * @returns {string | undefined} the path of its program
 */
export function findBrowser() {
  const named = process.env.DATELINE_BROWSER;
  if (named) return named;
  const folders = (process.env.PATH ?? '').split(delimiter);
  const candidates = [
    ...folders.flatMap((folder) => names.map((name) => join(folder, name))),
    '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome',
  ];
  return candidates.find((candidate) => existsSync(candidate));
}

/** Installs a browser where none is found: Debian's by its package, elsewhere Playwright's own. */
export function ensureBrowser() {
  if (findBrowser()) return;
  const root = process.getuid?.() === 0;
  if (root && existsSync('/usr/bin/apt-get')) {
    run('apt-get', 'update', '-qq');
    run('apt-get', 'install', '-y', '-qq', '--no-install-recommends', 'chromium');
    return;
  }
  run('npx', '--no-install', 'playwright', 'install', 'chromium');
}
