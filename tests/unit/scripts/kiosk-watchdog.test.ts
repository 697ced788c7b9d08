import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { createServer, type Server } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { root } from '../../fixtures/folders';

const program = join(root, 'kiosk/bin/dateline-watchdog');
const isInstalled = spawnSync('python3', ['--version']).status === 0;

/** Stands for systemd: prints the first line of all that it is told. Node knows no such sockets. */
const listener = `
import socket, sys
door = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
door.bind(sys.argv[1])
print("open", flush=True)
while True:
    print(door.recv(4096).decode().split("\\n")[0], flush=True)
`;

/** What the page says; it counts up with every question while it lives. */
const page = { lives: true, beats: 0 };

/** Stands for the debugging port of the browser. */
function debuggingPort(): Server {
  const server = createServer((_, response) => {
    const { port } = server.address() as AddressInfo;
    const url = 'http://127.0.0.1:8080/?view=kiosk#map=6/34/39';
    const target = { type: 'page', url, webSocketDebuggerUrl: `ws://127.0.0.1:${port}/page/1` };
    response.end(JSON.stringify([{ type: 'iframe' }, target]));
  });
  server.on('upgrade', (_, socket) => {
    socket.on('error', () => undefined);
    socket.write('HTTP/1.1 101 Switching Protocols\r\nUpgrade: websocket\r\n\r\n');
    socket.once('data', () => {
      if (page.lives) page.beats += 1;
      // something else happens first, and the answer is longer than the shortest kind of frame
      const event = JSON.stringify({ method: 'Runtime.consoleAPICalled' });
      const result = { type: 'string', value: String(page.beats), description: 'x'.repeat(200) };
      socket.write(frameOf(event));
      socket.write(frameOf(JSON.stringify({ id: 1, result: { result } })));
    });
  });
  return server;
}

function frameOf(text: string): Buffer {
  const data = Buffer.from(text);
  const head = data.length < 126 ? [data.length] : [126, data.length >> 8, data.length & 255];
  return Buffer.concat([Buffer.from([0x81, ...head]), data]);
}

/** The lines that a program writes, as they come. */
function linesOf(stream: NodeJS.ReadableStream | null): string[] {
  const lines: string[] = [];
  let rest = '';
  stream?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return lines;
}

async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null) return;
  const ended = new Promise((resolve) => child.once('exit', resolve));
  child.kill('SIGKILL');
  await ended;
}

if (isInstalled) {
  const folder = mkdtempSync(join(tmpdir(), 'dateline-watchdog-'));
  const server = debuggingPort();
  let systemd: ChildProcess | undefined;
  let watchdog: ChildProcess | undefined;

  beforeAll(async () => {
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  });
  afterAll(async () => {
    await end(watchdog);
    await end(systemd);
    server.close();
    rmSync(folder, { recursive: true });
  });

  it('tells systemd that the page lives, falls silent when it is frozen, and speaks again', async () => {
    const door = join(folder, 'notify');
    systemd = spawn('python3', ['-c', listener, door]);
    const told = linesOf(systemd.stdout);
    await until(() => told.includes('open'));
    watchdog = spawn('python3', [program], {
      env: {
        ...process.env,
        NOTIFY_SOCKET: door,
        DATELINE_DEBUGGING_PORT: String((server.address() as AddressInfo).port),
        DATELINE_FROZEN_SECONDS: '2',
        DATELINE_PAUSE_SECONDS: '0.05',
      },
    });
    const written = linesOf(watchdog.stderr);
    await until(() => told.includes('WATCHDOG=1'));
    expect(told.slice(0, 3)).toEqual(['open', 'READY=1', 'WATCHDOG=1']);

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
