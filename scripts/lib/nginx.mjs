import { spawnSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, rmSync } from 'node:fs';
import { delimiter, dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const folder = join(dirname(fileURLToPath(import.meta.url)), '../../node_modules/.cache/nginx');

/**
 * An nginx that runs on this machine: the first on the path or where systems keep their servers, or
 * else the one that was unpacked for the tests.
 *
 * @returns {string | undefined} the path of its program
 */
export function findNginx() {
  const folders = [...(process.env.PATH ?? '').split(delimiter), '/usr/sbin'];
  const candidates = [...folders, join(folder, 'usr/sbin')].map((each) => join(each, 'nginx'));
  return candidates.find((candidate) => existsSync(candidate) && succeeds(candidate, '-v'));
}

/**
 * Unpacks Debian's nginx for the tests where none is found. It is not installed: then it would serve
 * a page to the whole network whenever the machine starts. Where it does not come, as without a
 * network or elsewhere than on Debian, the tests do without.
 */
export function ensureNginx() {
  if (!existsSync('/usr/bin/apt-get') || findNginx()) return;
  rmSync(folder, { recursive: true, force: true });
  mkdirSync(folder, { recursive: true });
  // a machine that is fresh knows of no packages
  const knows = () => process.getuid?.() === 0 && succeeds('apt-get', ...patience, 'update', '-qq');
  const download = () => succeeds('apt-get', ...patience, 'download', '-qq', 'nginx');
  if (!download() && !(knows() && download())) return;
  for (const archive of readdirSync(folder)) succeeds('dpkg-deb', '-x', archive, '.');
}

/** Nobody waits long for what can be done without. */
const patience = ['-o', 'Acquire::Retries=0', '-o', 'Acquire::http::Timeout=10'];

function succeeds(program, ...args) {
  const cwd = existsSync(folder) ? folder : undefined;
  return spawnSync(program, args, { cwd, stdio: 'ignore', timeout: 120_000 }).status === 0;
}
