import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { root } from '../../fixtures/folders';
import { debuggingPort, opened, portOf } from './debuggingPort';
import { ended, isPythonInstalled, linesOf } from './program';

const program = join(root, 'kiosk/bin/dateline-check');

/** What the page says of itself. */
let told = '';

/** Runs it against a port of the browser. */
async function check(port: number) {
  const child = spawn('python3', [program], {
    env: { ...process.env, DATELINE_DEBUGGING_PORT: String(port) },
  });
  const [written, errors] = [linesOf(child.stdout), linesOf(child.stderr)];
  return { end: await ended(child), written, errors };
}

if (isPythonInstalled) {
  const asked: string[] = [];
  const server = debuggingPort((expression) => {
    asked.push(expression);
    return told;
  });
  beforeAll(() => opened(server));
  afterAll(() => {
    server.close();
  });

  describe('the check for monitoring', () => {
    it.each([
      ['good', 0],
      ['attention', 1],
      ['bad', 2],
    ])(
      'writes what the page says, and ends as a plugin whose verdict is %s',
      async (verdict, end) => {
        told = JSON.stringify({ verdict, findings: [] }, null, 2);
        expect(await check(portOf(server))).toEqual({ end, written: told.split('\n'), errors: [] });
        expect(asked.at(-1)).toBe('datelineCheck()');
      },
    );

    it('takes an answer that is longer than most', async () => {
      told = JSON.stringify({ verdict: 'good', errors: ['x'.repeat(100_000)] });
      expect((await check(portOf(server))).written).toEqual([told]);
    });

    it.each([
      ['nothing, as one that has not been loaded yet', ''],
      ['something else', '"404"'],
      ['a verdict that there is not', '{"verdict": "fine"}'],
    ])('ends as one that does not know where the page says %s', async (_, says) => {
      told = says;
      const { end, written, errors } = await check(portOf(server));
      expect([end, written]).toEqual([3, []]);
      expect(errors[0]).toContain('dateline-check: the page gives no answer');
    });

    it('ends so too where no browser runs', async () => {
      const other = debuggingPort(() => '');
      await opened(other);
      const port = portOf(other);
      await new Promise((resolve) => other.close(resolve));
      expect((await check(port)).end).toBe(3);
    });
  });
} else {
  it('stands as a text alone: no Python is installed here', () => {
    console.warn('python3 is not installed: the check of the kiosk was not tried.');
    expect(readFileSync(program, 'utf8')).toContain('#!/usr/bin/python3');
  });
}
