/**
 * `npm test`: everything that must hold, from a fresh clone. Installs what is missing (a browser
 * too), checks, tests the parts, builds, and tests the built site in a real browser.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { ensureBrowser } from './lib/browser.mjs';
import { ensureInstalled, npx, run } from './lib/run.mjs';

ensureInstalled();
ensureBrowser();
run('npm', 'run', '--silent', 'check');
run('npm', 'run', '--silent', 'check:stories');
npx('vitest', 'run');
npx('vite', 'build', '--logLevel', 'warn');
npx('playwright', 'test', ...process.argv.slice(2));
