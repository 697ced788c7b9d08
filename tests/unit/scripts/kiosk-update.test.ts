import { execFileSync, spawnSync } from 'node:child_process';
import {
  chmodSync,
  existsSync,
  mkdirSync,
  mkdtempSync,
  readFileSync,
  rmSync,
  statSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeEach, describe, expect, it } from 'vitest';
import { sha256 } from '../../../scripts/offline.ts';
import {
  contentsOf,
  filesBelow,
  packedFolder,
  settings,
  sumsFile,
  sumsOf,
  zipOf,
  type Packed,
} from '../../../scripts/pack-folder.ts';
import { root } from '../../fixtures/folders';

const isUnzipInstalled = spawnSync('unzip', ['-v']).status === 0;
const home = mkdtempSync(join(tmpdir(), 'dateline-update-'));
const installed = join(home, packedFolder);
afterAll(() => {
  rmSync(home, { recursive: true });
});

function put(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}

/** A version whose every file says which one it is; programs in it run all the same. */
function versionOf(name: string): Packed {
  const site = join(home, 'built', name);
  for (const path of ['index.html', 'geodata/kiosk.json', 'geodata/site.json']) {
    put(join(site, path), '{}');
  }
  const marked = [...contentsOf(site, root)].map(
    ([path, data]) => [path, Buffer.concat([data, Buffer.from(`\n# ${name}\n`)])] as const,
  );
  const contents = new Map<string, Uint8Array>(marked);
  return contents.set(sumsFile, Buffer.from(sumsOf(contents)));
}

const zipPath = (name: string) => join(home, `${name}.zip`);

function install(contents: Packed): void {
  rmSync(installed, { recursive: true, force: true });
  for (const [path, data] of Object.entries(unzipSync(zipOf(contents))))
    put(join(home, path), data);
  put(join(installed, 'kiosk.json'), '{"idleSeconds": 90}');
}

/** The program, from where it lies: in the folder, or with the version before. */
function program(): string {
  const usual = join(installed, 'bin/dateline-update');
  return existsSync(usual) ? usual : join(installed, 'before/bin/dateline-update');
}

/** A folder of programs that are found before the system's. */
const fakes = join(home, 'fakes');
const env = { ...process.env, PATH: `${fakes}:${process.env['PATH'] ?? ''}` };

function fake(name: string, script: string): void {
  put(join(fakes, name), `#!/bin/sh\n${script}\n`);
  chmodSync(join(fakes, name), 0o755);
}

const update = (...args: string[]) =>
  execFileSync('sh', [program(), ...args], { stdio: 'pipe', env });

/** What stands in the files of the installed version, but for the settings. */
function versionInPlace(): Packed {
  const others = new Set<string>(settings);
  const paths = filesBelow(installed).filter(
    (path) => !others.has(path) && !/^(before|aside|coming|new\.\w+)\//.test(path),
  );
  return new Map(paths.map((path) => [path, readFileSync(join(installed, path))]));
}

function expectInPlace(contents: Packed): void {
  const held = versionInPlace();
  const wanted = [...contents.keys()].filter(
    (path) => !(settings as readonly string[]).includes(path),
  );
  expect([...held.keys()]).toEqual(wanted.sort());
  execFileSync('sha256sum', ['--quiet', '-c', sumsFile], { cwd: installed });
  expect(sha256(Buffer.from(held.get(sumsFile) ?? []))).toBe(
    sha256(Buffer.from(contents.get(sumsFile) ?? [])),
  );
  expect(readFileSync(join(installed, 'kiosk.json'), 'utf8')).toBe('{"idleSeconds": 90}');
}

/**
 * Cuts the power, as it were, in place of the n-th time that something is moved.
 *
 * @returns Whether it was cut before all was done.
 */
function interrupted(at: number, ...args: string[]): boolean {
  const count = join(home, 'count');
  put(count, '');
  const isNow = `printf x >> ${count}; [ "$(wc -c < ${count})" -eq ${at} ]`;
  fake('mv', `if ${isNow}; then kill -9 $PPID; else exec /bin/mv "$@"; fi`);
  const { status, signal } = spawnSync('sh', [program(), ...args], { env, stdio: 'pipe' });
  rmSync(join(fakes, 'mv'));
  if (signal === null) expect(status).toBe(0);
  return signal === 'SIGKILL';
}

if (isUnzipInstalled) {
  const first = versionOf('first');
  const second = versionOf('second');
  put(zipPath('second'), zipOf(second));

  // the disks of the machine that runs the tests have other things to do
  fake('sync', ':');

  beforeEach(() => {
    install(first);
  });

  describe('the update of a kiosk', () => {
    it('takes a new version in, keeps the settings, and goes back and forth', () => {
      update(zipPath('second'));
      expectInPlace(second);
      update('--back');
      expectInPlace(first);
      update('--back');
      expectInPlace(second);
      expect(filesBelow(installed).filter((path) => /^(aside|coming|new)/.test(path))).toEqual([]);
    });

    it('changes nothing where the file is damaged, or there is none before', () => {
      put(zipPath('bad'), zipOf(new Map(second).set('site/index.html', Buffer.from('damaged'))));
      expect(() => update(zipPath('bad'))).toThrow('The file is damaged; nothing was changed.');
      expect(() => update('--back')).toThrow('There is no version before this one.');
      expectInPlace(first);
    });

    it('lets others than root read it, whatever the umask', () => {
      execFileSync('sh', ['-c', `umask 077; exec sh ${program()} ${zipPath('second')}`]);
      for (const part of ['site', 'bin', 'nginx', 'chromium', 'systemd']) {
        expect(statSync(join(installed, part)).mode & 0o555).toBe(0o555);
      }
    });

    it('leads back to a whole version wherever the power fails, and on to the next', () => {
      // the first two leave the version as it is: there is nothing to go back to
      let at = 2;
      for (; interrupted(at, zipPath('second')); at += 1) {
        update('--back');
        expectInPlace(first);
      }
      expectInPlace(second);
      expect(at).toBeGreaterThan(16);
    }, 60_000);

    it('takes a version in where the power failed while it came', () => {
      for (const at of [1, 2, 10, 18]) {
        install(first);
        expect(interrupted(at, zipPath('second'))).toBe(true);
        update(zipPath('second'));
        expectInPlace(second);
        update('--back');
        expectInPlace(first);
      }
    }, 60_000);

    it('goes back where the power fails on the way back', () => {
      update(zipPath('second'));
      let at = 1;
      for (; interrupted(at, '--back'); at += 1) {
        update('--back');
        expectInPlace(first);
        update('--back');
        expectInPlace(second);
      }
      expectInPlace(first);
      expect(at).toBeGreaterThan(16);
    }, 60_000);
  });
} else {
  it('stands as a text alone: no unzip is installed here', () => {
    console.warn('unzip is not installed: the update of a kiosk was not tried.');
    execFileSync('sh', ['-n', join(root, 'kiosk/bin/dateline-update')]);
  });
}
