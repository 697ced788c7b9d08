import { bytesByKind, kinds, mapLibreBytes, type Bytes } from './bytes';
import { clickThrough, type Clicks } from './click';
import { loadApp, loadBare, loadStatic, type AppLoad, type Bench } from './load';
import { median, type Pair, type Sample } from './median';

/** All that was measured, run by run. */
export interface Measured {
  readonly readable: Pair;
  readonly ready: Pair;
  /** Against MapLibre's popup with the same card in it. */
  readonly firstClick: Pair;
  readonly laterClicks: Pair;
  /** MapLibre's popup with the words alone. */
  readonly wordsFirst: Sample;
  readonly wordsLater: Sample;
  readonly shift: Sample;
  readonly mapLibreAsked: Sample;
  readonly mapLibreCame: Sample;
  readonly bytes: {
    readonly app: Bytes;
    /** The bare page to its first idle, for comparison. */
    readonly bare: Bytes;
    readonly mapLibre: Bytes;
  };
}

interface Round {
  readonly app: AppLoad;
  readonly static: number;
  readonly bare: Awaited<ReturnType<typeof loadBare>>;
  readonly click: Clicks;
  readonly card: Clicks;
  readonly words: Clicks;
}

type Tell = (line: string) => void;

/**
 * Each round opens Dateline and its yardsticks one after the other, every second round in the
 * reverse order, so that a machine that slows down slows both. One round before them is thrown
 * away: it fills the caches of the server, the browser and the system.
 */
export async function measure(bench: Bench, runs: number, tell: Tell): Promise<Measured> {
  tell('warming up');
  const { sent: alone } = await loadBare(bench, 'maplibre.html');
  await measureRound(bench, false);
  const rounds: Round[] = [];
  for (let run = 1; run <= runs; run += 1) {
    const round = await measureRound(bench, run % 2 === 0);
    rounds.push(round);
    const { app, bare } = round;
    tell(
      `run ${run} of ${runs}: readable ${ms(app.readable)} against ${ms(round.static)}, ` +
        `ready ${ms(app.ready)} against ${ms(bare.ready)}, ` +
        `popup ${ms(round.click.first)} against ${ms(round.card.first)}`,
    );
  }
  const loads = rounds.map(({ app }) => app);
  return {
    readable: {
      ours: loads.map(({ readable }) => readable),
      yardstick: rounds.map((round) => round.static),
    },
    ready: {
      ours: loads.map(({ ready }) => ready),
      yardstick: rounds.map(({ bare }) => bare.ready),
    },
    firstClick: {
      ours: rounds.map(({ click }) => click.first),
      yardstick: rounds.map(({ card }) => card.first),
    },
    laterClicks: {
      ours: rounds.flatMap(({ click }) => click.later),
      yardstick: rounds.flatMap(({ card }) => card.later),
    },
    wordsFirst: rounds.map(({ words }) => words.first),
    wordsLater: rounds.flatMap(({ words }) => words.later),
    shift: loads.map(({ shift }) => shift),
    mapLibreAsked: loads.map(({ mapLibreAsked }) => mapLibreAsked),
    mapLibreCame: loads.map(({ mapLibreCame }) => mapLibreCame),
    bytes: {
      app: medianBytes(loads.map(({ sent }) => bytesByKind(sent))),
      bare: medianBytes(rounds.map(({ bare }) => bytesByKind(bare.sent))),
      mapLibre: mapLibreBytes(alone),
    },
  };
}

async function measureRound(bench: Bench, reverse: boolean): Promise<Round> {
  const inTurn = reverse ? secondThenFirst : firstThenSecond;
  const [[still, app], bare] = await inTurn(
    () =>
      inTurn(
        () => loadStatic(bench),
        () => loadApp(bench),
      ),
    () => loadBare(bench, 'bare.html'),
  );
  const [click, card] = await inTurn(
    () => clickThrough(bench, '', '[role="dialog"]'),
    () => clickThrough(bench, 'card.html', '.maplibregl-popup'),
  );
  const words = await clickThrough(bench, 'popup.html', '.maplibregl-popup');
  return { app, static: still, bare, click, card, words };
}

type Task<T> = () => Promise<T>;

async function firstThenSecond<A, B>(first: Task<A>, second: Task<B>): Promise<[A, B]> {
  const a = await first();
  return [a, await second()];
}

async function secondThenFirst<A, B>(first: Task<A>, second: Task<B>): Promise<[A, B]> {
  const b = await second();
  return [await first(), b];
}

function medianBytes(loads: readonly Bytes[]): Bytes {
  const middle = (kind: (typeof kinds)[number]) => median(loads.map((bytes) => bytes[kind]));
  return {
    document: middle('document'),
    script: middle('script'),
    styles: middle('styles'),
    fonts: middle('fonts'),
    story: middle('story'),
    tiles: middle('tiles'),
    other: middle('other'),
  };
}

const ms = (value: number) => `${Math.round(value)} ms`;
