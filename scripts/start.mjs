/**
 * `npm start`: from a fresh clone to the map in one command. Installs what is missing, builds, and
 * serves the built site on loopback with the headers of scripts/policy.ts.
 * Plain JavaScript without dependencies, because it runs before anything is installed.
 */
import { ensureInstalled, npx } from './lib/run.mjs';

ensureInstalled();
npx('vite', 'build', '--logLevel', 'warn');
// Vite takes the next free port where 4173 is taken, and prints the address
npx('vite', 'preview', ...process.argv.slice(2));
