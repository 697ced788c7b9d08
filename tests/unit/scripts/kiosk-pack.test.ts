import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { unzipSync } from 'fflate';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { writeHealth } from '../../../scripts/health.ts';
import { sha256 } from '../../../scripts/offline.ts';
import {
  contentsOf,
  filesBelow,
  missingIn,
  packedFolder,
  settings,
  sumsFile,
  zipOf,
} from '../../../scripts/pack-folder.ts';
import { headers } from '../../../scripts/policy.ts';
import { root } from '../../fixtures/folders';

const shipped = (path: string) => readFileSync(join(root, 'kiosk', path), 'utf8');

const programs = [
  'dateline-check',
  'dateline-kiosk',
  'dateline-screen',
  'dateline-update',
  'dateline-watchdog',
] as const;

const isVerifierInstalled = spawnSync('systemd-analyze', ['--version']).status === 0;

/** A site as small as it can be. */
const site = {
  'index.html': '<!doctype html><title>Dateline</title>',
  'sw.js': 'addEventListener;',
  'assets/app-1a2b.js': 'export {};',
  'geodata/basemap/world.pmtiles': 'PMTiles',
  'geodata/kiosk.json': '{"$schema": "schema/kiosk.schema.json"}',
  'geodata/site.json': '{}',
};

let folder = '';
beforeAll(() => {
  folder = mkdtempSync(join(tmpdir(), 'dateline-pack-'));
  for (const [path, text] of Object.entries(site)) put(join(folder, 'built', path), text);
});
afterAll(() => {
  rmSync(folder, { recursive: true });
});

function put(path: string, data: string | Uint8Array): void {
  mkdirSync(dirname(path), { recursive: true });
  writeFileSync(path, data);
}

function unpack(zip: Uint8Array, into: string): void {
  for (const [path, data] of Object.entries(unzipSync(zip))) put(join(into, path), data);
}

/** The rights of the files in a zip, from its directory (APPNOTE.TXT of PKWARE, 4.3.12). */
function modesIn(zip: Uint8Array): ReadonlyMap<string, number> {
  const data = Buffer.from(zip);
  const modes = new Map<string, number>();
  let at = data.readUInt32LE(data.length - 6);
  while (data.readUInt32LE(at) === 0x02014b50) {
    const length = data.readUInt16LE(at + 28);
    const more = data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
    const name = data.toString('utf8', at + 46, at + 46 + length);
    modes.set(name, data.readUInt16LE(at + 40));
    at += 46 + length + more;
  }
  return modes;
}

describe('health.json', () => {
  const built = new Date('2026-01-02T03:04:05Z');

  it('tells of every file of the version, and of none that is of no version', async () => {
    const first = await writeHealth(join(folder, 'built'), built);
    expect(await writeHealth(join(folder, 'built'), built)).toEqual(first);
    expect(first.version).toMatch(/^[0-9a-f]{12}$/);
    expect(first.built).toBe('2026-01-02T03:04:05.000Z');
    expect(first.files).toEqual({
      'assets/app-1a2b.js': { bytes: 10, sha256: sha256(site['assets/app-1a2b.js']) },
      'geodata/basemap/world.pmtiles': { bytes: 7, sha256: sha256('PMTiles') },
      'index.html': { bytes: 38, sha256: sha256(site['index.html']) },
    });
  });

  it('says the same as the list for working offline, after a file was replaced', async () => {
    const other = join(folder, 'replaced');
    put(join(other, 'index.html'), 'old');
    const before = await writeHealth(other, built);
    put(join(other, 'index.html'), 'new');
    const { version, files } = await writeHealth(other, built);
    expect(version).not.toBe(before.version);
    expect(JSON.parse(readFileSync(join(other, 'offline.json'), 'utf8'))).toEqual({
      version,
      files,
    });
  });
});

describe('the packed folder', () => {
  const packed = () => zipOf(contentsOf(join(folder, 'built'), root));

  it('holds the site and all that a machine needs, in one folder', () => {
    const paths = Object.keys(unzipSync(packed()));
    expect(paths.every((path) => path.startsWith(`${packedFolder}/`))).toBe(true);
    expect(paths.map((path) => path.slice(packedFolder.length + 1))).toEqual(
      expect.arrayContaining([
        'LICENSE',
        'README.txt',
        sumsFile,
        ...programs.map((name) => `bin/${name}`),
        'bin/dateline_page.py',
        'bin/dateline_systemd.py',
        'chromium/dateline.json',
        'nginx/dateline.conf',
        'site/index.html',
        'systemd/dateline-kiosk.service',
        ...settings,
      ]),
    );
    // they lie beside the site, and nowhere else
    expect(paths).not.toContain(`${packedFolder}/site/geodata/kiosk.json`);
  });

  it('lets the settings name their schema from where they lie', () => {
    const contents = contentsOf(join(folder, 'built'), root);
    const { $schema } = JSON.parse(Buffer.from(contents.get('kiosk.json') ?? []).toString()) as {
      $schema: string;
    };
    expect($schema).toBe('site/geodata/schema/kiosk.schema.json');
  });

  it('is the same for the same contents', () => {
    expect(sha256(packed())).toBe(sha256(packed()));
  });

  it('says which file a site lacks', () => {
    expect(missingIn(join(folder, 'built'))).toEqual([]);
    put(join(folder, 'bare/index.html'), '');
    expect(missingIn(join(folder, 'bare'))).toEqual([
      'sw.js',
      'geodata/kiosk.json',
      'geodata/site.json',
      'geodata/basemap/world.pmtiles',
    ]);
  });

  it('unpacks to files whose sums are those of the list, after the settings have changed', () => {
    unpack(packed(), folder);
    const unpacked = join(folder, packedFolder);
    put(join(unpacked, 'kiosk.json'), '{"idleSeconds": 90}');
    execFileSync('sha256sum', ['--quiet', '-c', sumsFile], { cwd: unpacked });
    const listed = readFileSync(join(unpacked, sumsFile), 'utf8').trimEnd().split('\n');
    const others = new Set<string>([...settings, sumsFile]);
    expect(listed.map((line) => line.slice(66))).toEqual(
      filesBelow(unpacked).filter((path) => !others.has(path)),
    );
  });

  it.each(programs)('lets %s be run', (name) => {
    expect(modesIn(packed()).get(`${packedFolder}/bin/${name}`)).toBe(0o100755);
  });

  it('lets nothing be run that only the programs use', () => {
    expect(modesIn(packed()).get(`${packedFolder}/bin/dateline_page.py`)).toBe(0o100644);
  });
});

describe('the web server of a kiosk', () => {
  const conf = shipped('nginx/dateline.conf');

  it.each(Object.entries(headers))('sends %s as the preview server does', (name, value) => {
    expect(conf).toContain(`add_header ${name} "${value}" always;`);
  });

  it('answers this machine alone, and writes nobody down', () => {
    expect(conf.match(/listen .*;/g)).toEqual(['listen 127.0.0.1:8080;']);
    expect(conf).toContain('access_log off;');
  });

  it('has the settings from beside the site', () => {
    for (const name of ['kiosk.json', 'site.json']) {
      expect(conf).toMatch(
        new RegExp(`location = /geodata/${name} +{ alias /opt/dateline-kiosk/${name}; }`),
      );
    }
  });

  it('names the types of the guide for hosting', () => {
    const guide = readFileSync(join(root, 'docs/hosting.md'), 'utf8');
    const [, types = ''] = /types {([^}]+)}/.exec(guide) ?? [];
    for (const line of types.trim().split('\n')) expect(conf).toContain(line.trim());
  });
});

describe('the unit of a kiosk', () => {
  const unit = shipped('systemd/dateline-kiosk.service');
  const watchdog = shipped('bin/dateline-watchdog');
  const set = (name: string) => new RegExp(`^${name}=(.*)$`, 'm').exec(unit)?.[1] ?? '';

  /** Seconds that the watchdog takes, by its own text. */
  const seconds = (name: string) =>
    Number(new RegExp(`^${name} = .*?(\\d+)`, 'm').exec(watchdog)?.[1]);

  it('leaves the watchdog the time for a pause, a question and its answer', () => {
    expect(Number(set('WatchdogSec'))).toBeGreaterThan(seconds('PAUSE') + seconds('ANSWER'));
  });

  it('leaves a person the time to come in between two starts', () => {
    expect(Number(set('RestartSec'))).toBeGreaterThanOrEqual(30);
    expect(set('Restart')).toBe('always');
  });

  if (isVerifierInstalled) {
    it('holds nothing that systemd does not understand', () => {
      // the programs of the packed folder, as if they lay where it is unpacked, and one for cage
      const ours = join(root, 'kiosk/bin/');
      const file = join(folder, 'dateline-kiosk.service');
      put(
        file,
        unit
          .replace('/usr/bin/cage', `${ours}dateline-kiosk`)
          .replace('ExecStartPre=/opt/dateline-kiosk/bin/', `ExecStartPre=${ours}`),
      );
      const { stdout, stderr } = spawnSync('systemd-analyze', ['verify', '--man=no', file], {
        encoding: 'utf8',
      });
      const said = `${stdout}${stderr}`.split('\n');
      expect(said.filter((line) => line.includes('dateline-kiosk'))).toEqual([]);
    });
  } else {
    it('has every setting in a section: no systemd is installed here', () => {
      console.warn('systemd is not installed: the unit of the kiosk was not verified with it.');
      expect(
        unit
          .trim()
          .split('\n')
          .filter((line) => !/^($|#|\[\w+\]$|\w+=.)/.test(line)),
      ).toEqual([]);
    });
  }

  it('is heard in spite of the session: with PAM, children are in another group', () => {
    expect(unit).not.toContain('PAMName');
  });

  it.each([
    ['starts', /^ExecStart=.* -- \/opt\/dateline-kiosk\/(\S+)$/m],
    ['waits for a screen with', /^ExecStartPre=\/opt\/dateline-kiosk\/(\S+)$/m],
  ])('%s what is packed', (_, line) => {
    const [, program = ''] = line.exec(unit) ?? [];
    expect(statSync(join(root, 'kiosk', program)).mode & 0o111).toBe(0o111);
  });
});

describe('the start script', () => {
  const script = shipped('bin/dateline-kiosk');
  const flags = Array.from(script.matchAll(/^ {2}(--[\w-]+)/gm), ([, flag = '']) => flag);

  it('explains every flag, there and in the guide', () => {
    const comments = script
      .split('\n')
      .filter((line) => line.startsWith('#'))
      .join('\n');
    const guide = readFileSync(join(root, 'docs/kiosk.md'), 'utf8');
    expect(flags.length).toBeGreaterThan(10);
    for (const flag of flags) {
      expect(comments).toContain(flag);
      expect(guide).toContain(`\`${flag}`);
    }
  });

  it.each(['dateline-kiosk', 'dateline-update'])('%s is read by any shell', (name) => {
    execFileSync('sh', ['-n', join(root, 'kiosk/bin', name)]);
  });
});
