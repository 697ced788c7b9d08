/**
 * `npm test`: everything that must hold, from a fresh clone. Installs what is missing (a browser
 * too, and for this folder alone a web server), checks, tests the parts, builds, and tests the built site in a real browser.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { ensureBrowser } from './lib/browser.mjs';
import { ensureNginx, findNginx } from './lib/nginx.mjs';
import { ensureInstalled, npx, runTogether } from './lib/run.mjs';

ensureInstalled();
ensureBrowser();
ensureNginx();
// the checks work with one core each; the tests of the parts take all there are
await runTogether(
  ['npm', 'run', '--silent', 'check:types'],
  ['npm', 'run', '--silent', 'check:lint'],
  ['npm', 'run', '--silent', 'check:quick'],
);
npx('vitest', 'run');
npx('vite', 'build', '--logLevel', 'warn');
npx('playwright', 'test', ...process.argv.slice(2));
if (!findNginx()) console.warn('Not tried: the server of a kiosk, as nginx could not be had.');
