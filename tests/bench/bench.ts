/**
 * `npm run bench`: measures Dateline against pages that do as little as can be, prints the figures
 * side by side, and writes them to docs/performance.md. Asserts nothing: a missed budget is told,
 * not punished. `npm run bench -- 15` makes as many runs; with fewer than seven nothing is written.
 */
import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import type { Browser } from 'playwright';
import { launch } from './browser';
import { buildApp, buildProbe, buildYardsticks } from './build';
import { mapLibreScriptIn } from './bytes';
import type { Bench } from './load';
import { thisMachine } from './machine';
import { measure } from './measure';
import { measureLesson } from './lesson';
import { measureReading } from './reading';
import { firstWordsOf, openingOf, readStoryFrom } from './opening';
import { keepingPart } from './parts';
import { reportOf } from './report';
import { serve, type Server } from './server';
import { survey, writeCardPage, writeStaticPage } from './survey';

const fewest = 7;
const repository = fileURLToPath(new URL('../../', import.meta.url));
const document = join(repository, 'docs/performance.md');
const storyFolder = 'geodata/stories/palmyra-2016';

const tell = (line: string) => {
  process.stderr.write(`${line}\n`);
};

async function run(folder: string, browser: Browser, server: Server, runs: number) {
  tell('building Dateline');
  await buildApp(folder);
  const story = await readStoryFrom(join(folder, storyFolder));
  const bench: Bench = {
    browser,
    server,
    probe: await buildProbe(),
    firstWords: firstWordsOf(story),
    mapLibreScript: mapLibreScriptIn(folder),
  };
  tell('building the yardsticks');
  const { panel, renderer, article, cards, styles } = await survey(bench);
  await writeStaticPage(folder, article);
  const basemapUrl = `pmtiles://${server.origin}/geodata/basemap/world.pmtiles`;
  await buildYardsticks(folder, await openingOf(story, panel, basemapUrl));
  await writeCardPage(folder, { cards, styles });

  const measured = await measure(bench, runs, tell);
  tell('reading: follow, search, originals');
  const reading = await measureReading(bench, story, runs);
  tell('a lesson');
  const turning = await measureLesson(bench, Math.min(runs, 3));
  return reportOf(measured, reading, turning, {
    machine: thisMachine(browser, renderer),
    runs,
    date: new Date().toISOString().slice(0, 10),
  });
}

const runs = Number(process.argv[2] ?? fewest);
if (!Number.isInteger(runs) || runs < 1) throw new Error('How many runs? A whole number.');

const folder = await mkdtemp(join(tmpdir(), 'dateline-bench-'));
const server = await serve(folder);
const browser = await launch();
try {
  const report = await run(folder, browser, server, runs);
  process.stdout.write(`${report}\n`);
  if (runs >= fewest) {
    const old = await readFile(document, 'utf8');
    await writeFile(document, keepingPart(report, old, 'soak'));
  } else tell(`Not written: a median of fewer than ${fewest} runs says too little.`);
} finally {
  await browser.close();
  await server.close();
  await rm(folder, { recursive: true });
}
