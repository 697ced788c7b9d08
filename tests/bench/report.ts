import { kinds, totalOf, type Kind } from './bytes';
import { bytes, milliseconds, range, ratio, table, yesOrNo } from './markdown';
import type { Machine } from './machine';
import type { Measured } from './measure';
import { median, ratiosOf, type Pair, type Sample } from './median';
import type { Turning } from './lesson';
import type { Reading } from './reading';

/** What the design promises: times as a multiple of the yardstick, the rest as it is. */
const budget = {
  readable: 1.5,
  ready: 1.1,
  click: 1.2,
  shift: 0,
  beyondMapLibre: 350_000,
  tiles: 250_000,
} as const;

export interface Circumstances {
  readonly machine: Machine;
  readonly runs: number;
  readonly date: string;
}

/** Everything as Markdown: what was measured, how, on what, and whether it is within budget. */
export function reportOf(
  measured: Measured,
  reading: Reading,
  turning: Turning,
  { machine, runs, date }: Circumstances,
): string {
  return [
    '# Performance',
    `Written by \`npm run bench\` on ${date}; do not edit by hand. Each figure is the median of ` +
      `${runs} runs, with the least and the most in brackets. Dateline and its yardsticks were ` +
      'opened one after the other in each run, so that a busy machine slows both; the last ratio ' +
      'compares them run by run. Times say as much about the machine as about the program: read ' +
      'the ratios.',
    machineTable(machine),
    '## Times',
    timesTable(measured),
    againstWords(measured),
    ...reasonsOf(measured),
    orderOf(measured),
    '## Reading',
    ...readingOf(reading),
    '## A lesson',
    ...turningOf(turning),
    '## Layout shift',
    shiftOf(measured),
    '## Bytes over the wire, to `ready`',
    bytesTable(measured),
    ...reasonOfBytes(measured),
    bytesNote(measured),
    howItIsMeasured,
  ].join('\n\n');
}

function machineTable(machine: Machine): string {
  return table(
    ['machine', ''],
    [
      ['processor', machine.processor],
      ['memory', machine.memory],
      ['system', machine.system],
      ['Node', machine.node],
      ['browser', machine.browser],
      ['WebGL', machine.renderer],
    ],
  );
}

/** A stricter look at the same clicks, beside the budget. */
function againstWords({ firstClick, laterClicks, wordsFirst, wordsLater }: Measured): string {
  const against = (ours: Sample, words: Sample) =>
    `${range(words, milliseconds)} ms, so that Dateline’s takes ` +
    ratio(median(ours) / median(words));
  return (
    'With the words of the passage alone in it, MapLibre’s popup is painted after ' +
    `${against(firstClick.ours, wordsFirst)} (first click), and after ` +
    `${against(laterClicks.ours, wordsLater)} (later ones).`
  );
}

function timesTable({ readable, ready, firstClick, laterClicks }: Measured): string {
  const row = (what: string, yardstick: string, pair: Pair, most: number) => {
    const { ofMedians, byPairs } = ratiosOf(pair);
    return [
      what,
      range(pair.ours, milliseconds),
      `${yardstick}: ${range(pair.yardstick, milliseconds)}`,
      ratio(ofMedians),
      ratio(byPairs),
      `≤ ${ratio(most)}`,
      yesOrNo(ofMedians <= most),
    ];
  };
  return table(
    [
      'from … to …',
      'Dateline, ms',
      'yardstick, ms',
      'ratio of medians',
      'ratio run by run',
      'budget',
      'met',
    ],
    [
      row('navigation to readable text', 'static HTML page', readable, budget.readable),
      row('navigation to `ready`', 'bare MapLibre page', ready, budget.ready),
      row('first click to popup painted', 'MapLibre’s popup, same card', firstClick, budget.click),
      row(
        'later clicks to popup painted',
        'MapLibre’s popup, same card',
        laterClicks,
        budget.click,
      ),
    ],
  );
}

/** What a reader should know of a time over budget; told only where it is. */
const reasons = {
  ready:
    '**Ready is over budget.** The map waits for the article: its code is asked for once the text ' +
    'is on the screen, and the text, the story’s checks and the page around the map take the same ' +
    'processor. Most of the time on both sides is the compiling of shaders.',
  click:
    '**The popup is over budget.** Both popups show the same card. Dateline’s takes some 5 ms of ' +
    'script more, and stands in a page that is full of text: where WebGL is software, so is the ' +
    'putting together of each picture, and a full window takes longer than an empty one. What a ' +
    'click marks in text, list and map is drawn after the popup has been.',
  bytes:
    '**The bytes are over budget.** What the page can do beside the map comes with it: the line of ' +
    'time, the search field and the reading bar, the state behind measuring and links, and the words of the screen; and with the story its Arabic digest and its events.',
} as const;

function reasonsOf({ ready, firstClick, laterClicks }: Measured): string[] {
  const isOver = (pair: Pair, most: number) => ratiosOf(pair).ofMedians > most;
  const clicks = [firstClick, laterClicks].some((pair) => isOver(pair, budget.click));
  return [
    ...(isOver(ready, budget.ready) ? [reasons.ready] : []),
    ...(clicks ? [reasons.click] : []),
  ];
}

const everythingUsed =
  'In a page without a map, where every task is ours, in a wide window and in one of the size of a ' +
  'phone, in each shipped story: opening every place and the proof of its seal, going to its ' +
  'passage, choosing every event, following the text, searching, measuring, taking along every file ' +
  'but the picture, opening the original where there is one and changing the language twice made ';

/** What happens after `ready`: there is no yardstick for it, so the times stand alone. */
function readingOf({ scrollToMap, longTasks, openings, searches }: Reading): string[] {
  const fine = (value: number) => value.toFixed(1);
  const slowest = (sample: Sample) => fine(Math.max(...sample));
  return [
    `With “Follow the text” on, the map has begun to move ${range(scrollToMap, milliseconds)} ms ` +
      'after the text was scrolled.',
    table(
      ['an original of … words', 'opened and sealed, ms', 'longest stretch without a pause, ms'],
      openings.map(({ words, whole, longest }) => [
        String(words),
        range(whole, milliseconds),
        range(longest, milliseconds),
      ]),
    ),
    table(
      ['a text of … words', 'index built, ms', 'a keystroke, ms (median)', 'the slowest, ms'],
      searches.map(({ words, build, keystroke }) => [
        String(words),
        range(build, milliseconds),
        fine(median(keystroke)),
        slowest(keystroke),
      ]),
    ),
    everythingUsed +
      (longTasks.length === 0
        ? 'no task over 50 ms.'
        : `${longTasks.length} tasks over 50 ms in all runs, the longest of ${milliseconds(Math.max(...longTasks))} ms.`),
  ];
}

const framesOfAKey = 2;

/** From the clicker's key to the next stop, on a projector's screen. */
function turningOf({ painted, frames }: Turning): string[] {
  const within = frames.filter((count) => count <= framesOfAKey).length;
  return [
    `From the key of a clicker to the next stop painted on the panel, at 1920 × 1080: ` +
      `${range(painted, milliseconds)} ms, in ${median(frames)} frames (${Math.min(...frames)}–` +
      `${Math.max(...frames)}); within ${framesOfAKey} frames ${within} of ${frames.length} times. ` +
      'The panel changes in the frame that follows the key; the map sets out in the same frame, and ' +
      'where WebGL is software its first picture takes that frame longer.',
  ];
}

function orderOf({ readable, mapLibreAsked, mapLibreCame }: Measured): string {
  const before = (when: readonly number[]) =>
    when.filter((time, run) => (readable.ours[run] ?? Infinity) <= time).length;
  const runs = readable.ours.length;
  return (
    `The script that holds MapLibre was asked for ${range(mapLibreAsked, milliseconds)} ms after ` +
    `the navigation began and had come after ${range(mapLibreCame, milliseconds)} ms. The text ` +
    `was readable before it was asked for in ${before(mapLibreAsked)} of ${runs} runs, and ` +
    `before it had come in ${before(mapLibreCame)} of ${runs}.`
  );
}

function shiftOf({ shift }: Measured): string {
  const most = Math.max(...shift);
  const figure = (value: number) => value.toFixed(5);
  return `Cumulative layout shift from navigation to \`ready\`: ${range(shift, figure)}; budget: ${
    budget.shift
  }; met: ${yesOrNo(most <= budget.shift)}.`;
}

const nameOf: Readonly<Record<Kind, string>> = {
  document: 'page',
  script: 'script',
  styles: 'styles',
  fonts: 'fonts',
  story: 'story data',
  tiles: 'tiles of the opening view',
  other: 'other',
};

function bytesTable({ bytes: { app, mapLibre, bare } }: Measured): string {
  const beyond = totalOf(app) - totalOf(mapLibre);
  return table(
    ['kind', 'Dateline', 'MapLibre itself', 'beyond MapLibre', 'bare page', 'budget', 'met'],
    [
      ...kinds.map((kind) => [
        nameOf[kind],
        bytes(app[kind]),
        bytes(mapLibre[kind]),
        bytes(app[kind] - mapLibre[kind]),
        bytes(bare[kind]),
        kind === 'tiles' ? `≤ ${bytes(budget.tiles)}` : '',
        kind === 'tiles' ? yesOrNo(app.tiles <= budget.tiles) : '',
      ]),
      [
        '**all**',
        bytes(totalOf(app)),
        bytes(totalOf(mapLibre)),
        bytes(beyond),
        bytes(totalOf(bare)),
        `≤ ${bytes(budget.beyondMapLibre)}`,
        yesOrNo(beyond <= budget.beyondMapLibre),
      ],
    ],
  );
}

function reasonOfBytes({ bytes: { app, mapLibre } }: Measured): string[] {
  return totalOf(app) - totalOf(mapLibre) > budget.beyondMapLibre ? [reasons.bytes] : [];
}

function bytesNote({ bytes: { app } }: Measured): string {
  const missing =
    app.tiles === 0 ? ' **There was no basemap to load: the tiles are missing.**' : '';
  return (
    'In kB (1000 bytes): bodies of the responses as the server sent them, text compressed with ' +
    'gzip at level 6, fonts and tiles as they lie; without headers. MapLibre itself is what a ' +
    `page sends that draws an empty map, its worker and styles included.${missing}`
  );
}

const howItIsMeasured = `## How it is measured

One server on loopback serves everything alike: the headers of \`scripts/policy.ts\`, gzip, ranges,
the same caching. The yardsticks are built by the same bundler for the same browsers; of PMTiles'
library they carry some 8 kB that Dateline leaves out. Every run has a fresh browser context with
nothing cached, in a window of 1440 × 900. The same script runs in every page before its own
(\`tests/bench/probe\`). One run at the start is thrown away.

- **Static HTML page**: the article's elements as Dateline has rendered them, with its stylesheet and
  fonts, and no script. _Readable_ is the time at which Chromium says that the first picture was
  shown that holds the first paragraph, inside the window and in its own face.
- **Bare MapLibre page**: the style that Dateline gives to MapLibre at its opening view, written into
  the page's script, with the same tiles, drawings, fonts, camera and panel, and five circles more.
  _Ready_ is MapLibre's first \`idle\`; Dateline's is \`<html data-status="ready">\`.
- **MapLibre's popup, same card**: the same bare page with five plain buttons, which open MapLibre's
  \`Popup\`. In it stands the card that Dateline shows: its elements, copied out of a template, with
  its stylesheets and faces. A real pointer goes to each place of the list in turn, rests there until
  nothing is being drawn, and clicks. The time runs from the click's own time stamp until the popup has been painted with its
  passage, visibly (an opacity above 0) and in faces that have loaded, and not before Chromium says
  that the click's effect was shown (event timing, in steps of 8 ms).
- **Layout shift**: Chromium's \`layout-shift\` entries that no input has caused.

Frames come at 60 Hz, so times of a few frames are known to about 16 ms. WebGL is drawn in software
where the table says SwiftShader: then a map is far slower than on a graphics card, and what stands
around it weighs less.
`;
