import { spawn, spawnSync } from 'node:child_process';
import { existsSync, statSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const root = join(dirname(fileURLToPath(import.meta.url)), '..', '..');

/** Runs a program in the repository's root with its output shown; its failure ends ours. */
export function run(program, ...args) {
  const { status, error } = spawnSync(program, args, {
    cwd: root,
    stdio: 'inherit',
    // npm and npx are scripts there, which only a shell finds
    shell: process.platform === 'win32',
  });
  if (error) {
    console.error(`${program} could not be run: ${error.message}`);
    process.exit(1);
  }
  if (status !== 0) process.exit(status ?? 1);
}

/**
 * Runs programs beside each other, each with its arguments, and shows what each printed when it has
 * ended. When all have ended, the first failure ends ours.
 */
export async function runTogether(...commands) {
  const codes = await Promise.all(commands.map(([program, ...args]) => runQuietly(program, args)));
  const failure = codes.find((code) => code !== 0);
  if (failure !== undefined) process.exit(failure);
}

function runQuietly(program, args) {
  return new Promise((resolve) => {
    const child = spawn(program, args, { cwd: root, shell: process.platform === 'win32' });
    const printed = [];
    child.stdout.on('data', (piece) => printed.push(piece));
    child.stderr.on('data', (piece) => printed.push(piece));
    child.on('error', ({ message }) => {
      console.error(`${program} could not be run: ${message}`);
      resolve(1);
    });
    child.on('close', (code) => {
      process.stdout.write(Buffer.concat(printed));
      resolve(code ?? 1);
    });
  });
}

/** Runs a program of node_modules. */
export const npx = (program, ...args) => {
  run('npx', '--no-install', program, ...args);
};

/** Installs exactly what the lock file names, unless that has been done since it last changed. */
export function ensureInstalled() {
  const installed = join(root, 'node_modules', '.package-lock.json');
  const lock = join(root, 'package-lock.json');
  const upToDate = existsSync(installed) && statSync(installed).mtimeMs >= statSync(lock).mtimeMs;
  if (!upToDate) run('npm', 'ci', '--no-audit', '--no-fund', '--loglevel', 'error');
}
