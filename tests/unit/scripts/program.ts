import { spawn, spawnSync, type ChildProcess } from 'node:child_process';
import { join } from 'node:path';

export const isPythonInstalled = spawnSync('python3', ['--version']).status === 0;

/** Stands for systemd: prints all that it is told, a line each. Node knows no such sockets. */
const listener = `
import socket, sys
door = socket.socket(socket.AF_UNIX, socket.SOCK_DGRAM)
door.bind(sys.argv[1])
print("open", flush=True)
while True:
    print(door.recv(4096).decode(), flush=True)
`;

/** Something that is told what goes on by a socket of its own. */
export interface Systemd {
  readonly child: ChildProcess;
  /** The socket, for NOTIFY_SOCKET. */
  readonly door: string;
  /** What it was told, line by line. */
  readonly told: readonly string[];
}

/** @param folder Where the socket lies. */
export async function systemdIn(folder: string): Promise<Systemd> {
  const door = join(folder, 'notify');
  const child = spawn('python3', ['-c', listener, door]);
  const told = linesOf(child.stdout);
  await until(() => told.includes('open'));
  return { child, door, told };
}

/** The lines that a program writes, as they come. */
export function linesOf(stream: NodeJS.ReadableStream | null): string[] {
  const lines: string[] = [];
  let rest = '';
  stream?.on('data', (chunk: Buffer) => {
    const parts = (rest + chunk.toString()).split('\n');
    rest = parts.pop() ?? '';
    lines.push(...parts);
  });
  return lines;
}

export async function until(holds: () => boolean): Promise<void> {
  while (!holds()) await new Promise((resolve) => setTimeout(resolve, 20));
}

/** What a program ends with. */
export function ended(child: ChildProcess): Promise<number | null> {
  if (child.exitCode !== null) return Promise.resolve(child.exitCode);
  return new Promise((resolve) => child.once('close', resolve));
}

export async function end(child: ChildProcess | undefined): Promise<void> {
  if (!child || child.exitCode !== null) return;
  child.kill('SIGKILL');
  await ended(child);
}
