import { spawn, type ChildProcess } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { createServer, type AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { findNginx } from '../../../scripts/lib/nginx.mjs';
import { headers } from '../../../scripts/policy.ts';
import { root } from '../../fixtures/folders';

/** As it is packed. */
const configuration = readFileSync(join(root, 'kiosk/nginx/dateline.conf'), 'utf8');
const program = findNginx();

const files = {
  'site/index.html': '<!doctype html><title>first</title>',
  'site/assets/app-1a2b.js': `// ${'x'.repeat(2000)}`,
  'site/geodata/basemap/world.pmtiles': 'PMTiles 0123456789',
  'kiosk.json': '{"idleSeconds": 90}',
  'site.json': '{"address": "https://museum.example.org/"}',
};

async function freePort(): Promise<number> {
  const server = createServer();
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  await new Promise((resolve) => server.close(resolve));
  return port;
}

/** The packed configuration for another folder and port, inside of one that needs no rights. */
function configure(folder: string, port: number): string {
  const server = configuration
    .replaceAll('/opt/dateline-kiosk', folder)
    .replace('127.0.0.1:8080', `127.0.0.1:${port}`);
  const spools = ['client_body', 'proxy', 'fastcgi', 'uwsgi', 'scgi'];
  const paths = spools.map((name) => `${name}_temp_path ${folder}/${name};`).join(' ');
  // as root, its workers would be somebody who may not read a temporary folder
  const user = process.getuid?.() === 0 ? 'user root;' : '';
  return `${user} daemon off; pid ${folder}/pid; error_log ${folder}/error.log; events {}
http { ${paths} ${server} }`;
}

async function untilItAnswers(address: string): Promise<void> {
  for (;;) {
    try {
      await fetch(address);
      return;
    } catch {
      await new Promise((resolve) => setTimeout(resolve, 50));
    }
  }
}

it('the server of a kiosk answers its own machine alone', () => {
  const listens = [...configuration.matchAll(/^ *listen (.+);$/gm)].map(([, where]) => where);
  expect(listens).toEqual(['127.0.0.1:8080']);
});

if (program === undefined) {
  console.warn('NOT TRIED: the configuration of a kiosk, as there is no nginx here (npm test).');
} else {
  describe('nginx with the configuration of a kiosk', () => {
    let folder = '';
    let origin = '';
    let nginx: ChildProcess | undefined;

    beforeAll(async () => {
      folder = mkdtempSync(join(tmpdir(), 'dateline-nginx-'));
      for (const [path, text] of Object.entries(files)) {
        mkdirSync(dirname(join(folder, path)), { recursive: true });
        writeFileSync(join(folder, path), text);
      }
      const port = await freePort();
      const conf = join(folder, 'nginx.conf');
      writeFileSync(conf, configure(folder, port));
      nginx = spawn(program, ['-p', folder, '-c', conf], { stdio: 'ignore' });
      origin = `http://127.0.0.1:${port}`;
      await untilItAnswers(origin);
    });
    afterAll(async () => {
      const ended = new Promise((resolve) => nginx?.once('exit', resolve));
      nginx?.kill('SIGTERM');
      await ended;
      rmSync(folder, { recursive: true });
    });

    it.each(['/', '/assets/app-1a2b.js', '/geodata/kiosk.json', '/not-there'])(
      'sends the headers of the design with %s',
      async (path) => {
        const answer = await fetch(`${origin}${path}`);
        for (const [name, value] of Object.entries(headers)) {
          expect(answer.headers.get(name)).toBe(value);
        }
      },
    );

    it('has the settings from beside the site', async () => {
      expect(await (await fetch(`${origin}/geodata/kiosk.json`)).json()).toEqual({
        idleSeconds: 90,
      });
      expect(await (await fetch(`${origin}/geodata/site.json`)).json()).toHaveProperty('address');
    });

    it('sends parts of the basemap, as they lie', async () => {
      const answer = await fetch(`${origin}/geodata/basemap/world.pmtiles`, {
        headers: { Range: 'bytes=0-6', 'Accept-Encoding': 'gzip' },
      });
      expect(answer.status).toBe(206);
      expect(answer.headers.get('Content-Range')).toBe('bytes 0-6/18');
      expect(answer.headers.get('Content-Encoding')).toBeNull();
      expect(await answer.text()).toBe('PMTiles');
    });

    it('packs text, and lets files with a hash in their names be kept', async () => {
      const script = await fetch(`${origin}/assets/app-1a2b.js`);
      expect(script.headers.get('Content-Encoding')).toBe('gzip');
      expect(script.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
      expect(script.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
      const page = await fetch(`${origin}/`);
      expect(page.headers.get('Cache-Control')).toBe('no-cache');
      expect(page.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    });

    it('lets nobody keep the answer that a file is missing', async () => {
      const answer = await fetch(`${origin}/assets/none.js`);
      expect(answer.status).toBe(404);
      expect(answer.headers.get('Cache-Control')).toBeNull();
    });

    it('sends a new page of the same size and date, instead of calling it the old one', async () => {
      const before = await fetch(`${origin}/`);
      const validators = {
        'If-None-Match': before.headers.get('ETag') ?? '*',
        'If-Modified-Since': new Date(2100, 0).toUTCString(),
      };
      writeFileSync(join(folder, 'site/index.html'), '<!doctype html><title>other</title>');
      const after = await fetch(`${origin}/`, { headers: validators });
      expect(after.status).toBe(200);
      expect(await after.text()).toContain('other');
    });
  });
}
