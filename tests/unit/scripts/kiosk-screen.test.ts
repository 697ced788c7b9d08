import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../fixtures/folders';
import { end, ended, isPythonInstalled, linesOf, systemdIn, until, type Systemd } from './program';

const program = join(root, 'kiosk/bin/dateline-screen');

if (isPythonInstalled) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-screen-'));
  let systemd: Systemd | undefined;
  let waiting: ChildProcess | undefined;

  beforeAll(async () => {
    systemd = await systemdIn(folder);
  });
  afterEach(() => end(waiting));
  afterAll(async () => {
    await end(systemd?.child);
    rmSync(folder, { recursive: true });
  });

  /** A folder as the kernel's `/sys/class/drm`: the card, and an outlet each. */
  function outlets(states: Readonly<Record<string, string>>): string {
    const drm = mkdtempSync(join(folder, 'drm-'));
    mkdirSync(join(drm, 'card0'));
    for (const [name, state] of Object.entries(states)) {
      mkdirSync(join(drm, `card0-${name}`));
      plug(drm, name, state);
    }
    return drm;
  }

  function plug(drm: string, name: string, state: string): void {
    writeFileSync(join(drm, `card0-${name}`, 'status'), `${state}\n`);
  }

  function start(drm: string): ChildProcess {
    waiting = spawn('python3', [program], {
      env: {
        ...process.env,
        NOTIFY_SOCKET: systemd?.door,
        DATELINE_OUTLETS: drm,
        DATELINE_PAUSE_SECONDS: '0.05',
      },
    });
    return waiting;
  }

  describe('the wait for a screen', () => {
    it.each<[string, Readonly<Record<string, string>>]>([
      ['a screen at one of the outlets', { 'HDMI-A-1': 'disconnected', 'DP-1': 'connected' }],
      ['no outlet, for want of a driver: the unit fails, and says so', {}],
    ])('is none with %s', async (_, states) => {
      const child = start(outlets(states));
      const written = linesOf(child.stderr);
      expect(await ended(child)).toBe(0);
      expect(written).toEqual([]);
    });

    it('lasts until one is connected, and asks systemd for more time meanwhile', async () => {
      const drm = outlets({ 'HDMI-A-1': 'disconnected', 'Writeback-1': 'unknown' });
      const child = start(drm);
      const written = linesOf(child.stderr);
      const { told = [] } = systemd ?? {};
      const pleas = () => told.filter((line) => line.startsWith('EXTEND_TIMEOUT_USEC='));
      await until(() => pleas().length > 2);
      expect(told).toContain('STATUS=No screen is connected.');
      expect(child.exitCode).toBeNull();
      plug(drm, 'HDMI-A-1', 'connected');
      expect(await ended(child)).toBe(0);
      expect(written).toEqual([
        'dateline-screen: no screen is connected; the kiosk waits for one',
        'dateline-screen: a screen is connected',
      ]);
    });
  });
} else {
  it('stands as a text alone: no Python is installed here', () => {
    console.warn('python3 is not installed: the wait of the kiosk for a screen was not tried.');
    expect(readFileSync(program, 'utf8')).toContain('#!/usr/bin/python3');
  });
}
