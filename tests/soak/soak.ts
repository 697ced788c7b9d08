/**
 * `npm run soak`: plays visitors on the kiosk and looks whether the page grows. Prints what it holds
 * at the start, at intervals and at the end, and how much that would be in thirty days of a busy
 * museum; writes its part of docs/performance.md.
 *
 *   npm run soak                     200 visitors
 *   npm run soak -- 2000 --seed 7    so many, and others; from 500 on, the figures are written down
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { parseArgs } from 'node:util';
import type { Browser } from 'playwright';
import { launch } from '../bench/browser';
import { buildApp } from '../bench/build';
import { thisMachine } from '../bench/machine';
import { withPart } from '../bench/parts';
import { serve } from '../bench/server';
import { Gauge } from './gauge';
import { randomFrom } from './random';
import { soakReport, type Sample } from './report';
import { awaitNobody, probe, visit } from './visitor';

const fewest = 500;
const document = fileURLToPath(new URL('../../docs/performance.md', import.meta.url));
/** Looks in a run, the first and the last included. */
const looks = 41;

const tell = (line: string) => {
  process.stderr.write(`${line}\n`);
};

function readArguments(): { readonly cycles: number; readonly seed: number } {
  const { values, positionals } = parseArgs({
    allowPositionals: true,
    options: { seed: { type: 'string', default: '1' } },
  });
  const cycles = Number(positionals[0] ?? 200);
  const seed = Number(values.seed);
  if (!Number.isInteger(cycles) || cycles < 2) throw new Error('How many visitors? Two or more.');
  if (!Number.isInteger(seed)) throw new Error('Which seed? A whole number.');
  return { cycles, seed };
}

async function play(browser: Browser, origin: string, cycles: number, seed: number) {
  const context = await browser.newContext({
    // few pixels, because they are drawn in software; the screen is laid out for all sizes alike
    viewport: { width: 540, height: 960 },
    deviceScaleFactor: 0.5,
    hasTouch: true,
    locale: 'en-GB',
    timezoneId: 'UTC',
  });
  const page = await context.newPage();
  page.setDefaultTimeout(60_000);
  page.on('pageerror', (error) => {
    tell(`page error: ${error.message}`);
  });
  await page.addInitScript({ path: probe });
  await page.goto(`${origin}/?view=kiosk`);
  await page.locator('html[data-status=ready]').waitFor();
  await awaitNobody(page);
  const gauge = await Gauge.on(page);
  const random = randomFrom(seed);
  const samples: Sample[] = [];
  const look = async (cycle: number) => {
    const reading = await gauge.read();
    samples.push({ cycle, reading });
    const { heap, nodes, listeners, textures, buffers } = reading;
    tell(
      `${cycle}: ${(heap / 1e6).toFixed(2)} MB, ${nodes} nodes, ${listeners} listeners, ` +
        `${textures} textures, ${buffers} buffers`,
    );
  };
  const every = Math.max(1, Math.floor(cycles / (looks - 1)));
  await look(0);
  for (let cycle = 1; cycle <= cycles; cycle += 1) {
    await visit(page, random);
    if (cycle % every === 0 || cycle === cycles) await look(cycle);
  }
  await context.close();
  return samples;
}

const { cycles, seed } = readArguments();
const folder = await mkdtemp(join(tmpdir(), 'dateline-soak-'));
const server = await serve(folder);
const browser = await launch();
try {
  tell('building Dateline');
  await buildApp(folder);
  const began = performance.now();
  const samples = await play(browser, server.origin, cycles, seed);
  const report = soakReport(samples, {
    seed,
    hours: (performance.now() - began) / 3_600_000,
    date: new Date().toISOString().slice(0, 10),
    processor: thisMachine(browser, '').processor,
    browser: `Chromium ${browser.version()}, headless`,
  });
  process.stdout.write(`${report}\n`);
  if (cycles >= fewest) {
    const before = await readFile(document, 'utf8');
    await writeFile(document, withPart(before, 'soak', report));
  } else tell(`Not written: fewer than ${fewest} visitors say too little.`);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}
