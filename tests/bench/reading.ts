import { monitorEventLoopDelay } from 'node:perf_hooks';
import { find, searchIndexOf } from '../../src/features/searchIndex';
import { openOriginal } from '../../src/story/openOriginal';
import type { Article, Story } from '../../src/story/types';
import { madeFromDigest } from '../fixtures/madeFromDigest';
import { inFreshPage } from './browser';
import type { Bench } from './load';
import { measureLongTasks } from './longTasks';
import type { Sample } from './median';

/** An original of so many words: how long it takes to open and seal, and what it holds up. */
export interface Opening {
  readonly words: number;
  readonly whole: Sample;
  /** The longest stretch without a pause in which a page could draw. */
  readonly longest: Sample;
}

export interface Searching {
  readonly words: number;
  readonly build: Sample;
  /** Each key of each query, in all runs. */
  readonly keystroke: Sample;
}

export interface Reading {
  readonly openings: readonly Opening[];
  readonly searches: readonly Searching[];
  /** From the scroll to the first picture in which the map has moved. */
  readonly scrollToMap: Sample;
  /** Tasks over 50 ms after `ready`, without a map: what there is then is ours. */
  readonly longTasks: readonly number[];
}

const lengths = [500, 5_000, 50_000] as const;
const queries = ['palmyra', 'tadmor', 'special forces', 'jabal antar'] as const;

export async function measureReading(bench: Bench, story: Story, runs: number): Promise<Reading> {
  const scrollToMap: number[] = [];
  const longTasks: number[] = [];
  for (let run = 0; run < runs; run += 1) {
    scrollToMap.push(await timeScroll(bench));
    longTasks.push(...(await measureLongTasks(bench)));
  }
  const openings: Opening[] = [];
  const searches: Searching[] = [];
  for (const words of lengths) {
    openings.push(await timeOpening(story, words, runs));
    searches.push(timeSearch(story, words, runs));
  }
  return { openings, searches, scrollToMap, longTasks };
}

const digestOf = (story: Story): string => story.articles.en?.text ?? '';

/** The digest in the middle of other words, one of its sentences rewritten and one taken out. */
function textOf(story: Story, words: number): string {
  const digest = digestOf(story)
    .replace('killing at least 20', 'killing more than 20')
    .replace('to accelerate the push on the self-declared IS capital of Raqqa', '');
  const missing = Math.max(words - digest.split(/\s+/).length, 0);
  const line = 'Twelve other words stand here in between, and they speak of nothing.';
  const filler = `${line}\n\n`.repeat(Math.ceil(missing / 2 / 12));
  return `${filler}${digest}\n\n${filler}`;
}

/** The monitor looks at most once a millisecond. */
const someTurns = () => new Promise((resolve) => setTimeout(resolve, 10));

async function timeOpening(story: Story, words: number, runs: number): Promise<Opening> {
  const made = madeFromDigest(story);
  const text = textOf(story, words);
  const whole: number[] = [];
  const longest: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const delay = monitorEventLoopDelay({ resolution: 1 });
    delay.enable();
    // a stretch is measured from the turn before it to the turn after it
    await someTurns();
    const began = performance.now();
    const opened = await openOriginal(made, text);
    const took = performance.now() - began;
    await someTurns();
    delay.disable();
    if (!opened.ok) throw new Error('The text was taken for another one.');
    // the first run is for the compiler
    if (run === 0) continue;
    whole.push(took);
    longest.push(delay.max / 1e6);
  }
  return { words, whole, longest };
}

function timeSearch(story: Story, words: number, runs: number): Searching {
  const article: Article = { language: 'en', text: textOf(story, words) };
  const build: number[] = [];
  const keystroke: number[] = [];
  for (let run = 0; run <= runs; run += 1) {
    const began = performance.now();
    const index = searchIndexOf(story.places.features, article);
    const built = performance.now() - began;
    const keys = queries.flatMap((query) =>
      Array.from(query, (_, at) => timed(() => find(index, query.slice(0, at + 1)))),
    );
    if (run === 0) continue;
    build.push(built);
    keystroke.push(...keys);
  }
  return { words, build, keystroke };
}

function timed(work: () => unknown): number {
  const began = performance.now();
  work();
  return performance.now() - began;
}

/** Switches “Follow the text” on, scrolls to where the text speaks of Mosul, and waits for the map. */
function timeScroll({ browser, server, probe }: Bench): Promise<number> {
  return inFreshPage(browser, probe, async (page) => {
    await page.goto(`${server.origin}/`, { waitUntil: 'commit' });
    await page.evaluate(() => window.probe.ready);
    await page.getByRole('switch', { name: 'Follow the text' }).check();
    await page.evaluate(() => window.probe.calm());
    return page.evaluate(
      () =>
        new Promise<number>((resolve) => {
          const places = document.querySelectorAll('section[aria-label="Map"] button[style]');
          const text = document.querySelector('section[aria-label="Article"]');
          const mention = text?.querySelector('[data-mention="mosul"]');
          let began = Infinity;
          const observer = new MutationObserver(() => {
            observer.disconnect();
            requestAnimationFrame((now) => {
              resolve(now - began);
            });
          });
          // the places on the map are HTML that moves with it
          for (const place of places) observer.observe(place, { attributeFilter: ['style'] });
          began = performance.now();
          mention?.scrollIntoView({ block: 'center' });
        }),
    );
  });
}
