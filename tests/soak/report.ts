import { table, yesOrNo } from '../bench/markdown';
import type { Reading } from './gauge';
import { inThirtyDays, museum, settled, slopeOf } from './slope';

/** What the page held after so many visitors. */
export interface Sample {
  readonly cycle: number;
  readonly reading: Reading;
}

interface Circumstances {
  readonly seed: number;
  readonly hours: number;
  readonly date: string;
  readonly processor: string;
  readonly browser: string;
}

/** What thirty days may add to the heap; megabytes. */
const budget = 50;

const rows: readonly (readonly [keyof Reading, string])[] = [
  ['heap', 'heap, MB'],
  ['nodes', 'DOM nodes'],
  ['listeners', 'listeners'],
  ['documents', 'documents'],
  ['layoutObjects', 'layout objects'],
  ['textures', 'WebGL textures'],
  ['buffers', 'WebGL buffers'],
  ['programs', 'WebGL programs'],
  ['framebuffers', 'WebGL framebuffers'],
  ['renderbuffers', 'WebGL renderbuffers'],
  ['vertexArrays', 'WebGL vertex arrays'],
];

/** Everything as Markdown; there must be two samples or more. */
export function soakReport(samples: readonly Sample[], circumstances: Circumstances): string {
  const { seed, hours, date, processor, browser } = circumstances;
  const first = samples[0];
  const last = samples.at(-1);
  if (!first || !last) throw new Error('Nothing was measured.');
  const middle = samples[Math.floor(samples.length / 2)] ?? last;
  const grown = growth(samples, 'heap') / 1e6;
  return [
    '## A screen that nobody watches',
    `Written by \`npm run soak -- ${last.cycle} --seed ${seed}\` on ${date}, in ` +
      `${hours.toFixed(1)} hours; ${processor}; ${browser}; 540 × 960 at half the resolution. ${last.cycle} visitors ` +
      'woke the screen, opened places, turned passages, read the text, changed the language, moved ' +
      'the map with one finger and with two, and left; after each the screen started afresh by ' +
      'itself, and now and then pictures of the tour passed by before the next one came. Before ' +
      'each look the map had come to rest, and garbage was collected.',
    table(
      ['', 'at the start', `after ${middle.cycle}`, `after ${last.cycle}`, 'in 30 days'],
      rows.map(([kind, name]) => [
        name,
        ...[first, middle, last].map(({ reading }) => figure(kind, reading[kind])),
        figure(kind, growth(samples, kind), '+'),
      ]),
    ),
    `“In 30 days” is the line of least squares through the second half of the ${samples.length} ` +
      `looks, carried on to ${museum.visitorsADay} visitors a day, one every two minutes for ten ` +
      `hours. The heap grows by ${grown.toFixed(1)} MB; budget: ${budget} MB; met: ` +
      `${yesOrNo(grown < budget)}.`,
  ].join('\n\n');
}

/** What thirty days of a busy museum would add. */
function growth(samples: readonly Sample[], kind: keyof Reading): number {
  const points = samples.map(({ cycle, reading }) => ({ cycle, value: reading[kind] }));
  return inThirtyDays(slopeOf(settled(points)));
}

function figure(kind: keyof Reading, value: number, sign = ''): string {
  const shown = kind === 'heap' ? (value / 1e6).toFixed(2) : String(Math.round(value));
  return value < 0 ? shown.replace('-', '−') : `${sign}${shown}`;
}
