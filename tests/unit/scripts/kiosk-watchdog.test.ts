import { spawn, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../fixtures/folders';
import { debuggingPort, opened, portOf } from './debuggingPort';
import { end, isPythonInstalled, linesOf, systemdIn, until, type Systemd } from './program';

const program = join(root, 'kiosk/bin/dateline-watchdog');

/** What the page says; it counts up with every question while it lives. */
const page = { lives: true, beats: 0 };

if (isPythonInstalled) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-watchdog-'));
  const server = debuggingPort(() => {
    if (page.lives) page.beats += 1;
    return String(page.beats);
  });
  let systemd: Systemd | undefined;
  let watchdog: ChildProcess | undefined;

  beforeAll(() => opened(server));
  afterAll(async () => {
    await end(watchdog);
    await end(systemd?.child);
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('tells systemd that the page lives, falls silent when it is frozen, and speaks again', async () => {
    systemd = await systemdIn(folder);
    const { door, told } = systemd;
    watchdog = spawn('python3', [program], {
      env: {
        ...process.env,
        NOTIFY_SOCKET: door,
        DATELINE_DEBUGGING_PORT: String(portOf(server)),
        DATELINE_FROZEN_SECONDS: '2',
        DATELINE_PAUSE_SECONDS: '0.05',
      },
    });
    const written = linesOf(watchdog.stderr);
    await until(() => told.includes('WATCHDOG=1'));
    expect(told.slice(0, 4)).toEqual(['open', 'READY=1', 'STATUS=The page lives.', 'WATCHDOG=1']);

    page.lives = false;
    const silence = 'STATUS=The page is frozen: its pulse stands still.';
    await until(() => told.includes(silence));
    const asked = page.beats;
    expect(told.at(-1)).toBe(silence);

    page.lives = true;
    await until(() => page.beats > asked + 1 && told.at(-1) === 'WATCHDOG=1');
    expect(written).toEqual([
      'dateline-watchdog: the page lives',
      'dateline-watchdog: the page is frozen: its pulse stands still',
      'dateline-watchdog: the page lives again',
    ]);
  });
} else {
  it('stands as a text alone: no Python is installed here', () => {
    console.warn('python3 is not installed: the watchdog of the kiosk was not tried.');
    expect(readFileSync(program, 'utf8')).toContain('#!/usr/bin/python3');
  });
}
