import fc from 'fast-check';
import { beforeEach, describe, expect, it } from 'vitest';
import { Explorer } from '../../../src/explorer/explorer.svelte';
import { Quiz } from '../../../src/explorer/quiz.svelte';
import { parseQuizSnapshot, type Score } from '../../../src/explorer/quizSnapshot';
import type { Position } from 'geojson';
import { shippedStory } from '../../fixtures/shippedStory';

const story = shippedStory('palmyra-2016');
const preferences = { language: 'en', flavor: 'projector' } as const;
const panel = {
  size: { width: 1920, height: 760 },
  covered: { top: 90, right: 90, bottom: 45, left: 90 },
  foot: 0,
  roomy: true,
};

let explorer: Explorer;
let quiz: Quiz;
function start(of = story, seed = 7): void {
  explorer = new Explorer(of, preferences, { view: 'classroom', stop: 'quiz' });
  explorer.panel = panel;
  quiz = new Quiz(explorer, () => seed);
}
beforeEach(() => {
  start();
});

/** Where the place of the open question lies. */
const spot = (): Position => quiz.questions[quiz.question]?.geometry.coordinates ?? [];
const farAway: Position = [30, 30];

describe('a round by the clicker alone', () => {
  it('starts, passes over, goes on to the next, and ends by leaving', () => {
    const phases = [quiz.phase];
    while (quiz.forward()) phases.push(quiz.phase);
    const each = ['asking', 'revealed'];
    expect(phases).toEqual(['choosing', ...each, ...each, ...each, ...each, ...each, 'over']);
    expect(quiz.scores).toEqual([{ right: 0, meters: 0, unanswered: 5 }]);
  });

  it('goes back the same way, over what has been shown', () => {
    for (let key = 0; key < 4; key += 1) quiz.forward();
    expect([quiz.phase, quiz.question]).toEqual(['revealed', 1]);
    expect([quiz.back(), quiz.phase, quiz.question]).toEqual([true, 'revealed', 0]);
    expect([quiz.back(), quiz.phase]).toEqual([true, 'choosing']);
    expect(quiz.back()).toBe(false);
  });
});

describe('a class', () => {
  it('sees the place as soon as it has pointed, and what that is worth', () => {
    quiz.begin();
    expect(quiz.place).toBeUndefined();
    quiz.answer(spot());
    expect(quiz.phase).toBe('revealed');
    expect(quiz.place).toBe(quiz.questions[0]);
    expect(quiz.results[0]?.[0]?.judged?.meters).toBe(0);
    quiz.forward();
    quiz.answer(farAway);
    expect(quiz.scores).toEqual([
      { right: 1, meters: quiz.results[1]?.[0]?.judged?.meters, unanswered: 0 },
    ]);
  });

  it('is asked for every place once, in an order that follows from the seed', () => {
    const asked = () => quiz.questions.map(({ properties }) => properties.id);
    const order = asked();
    expect(new Set(order).size).toBe(5);
    start();
    expect(asked()).toEqual(order);
  });

  it('is asked eight questions at the most', () => {
    start(shippedStory('danube'));
    expect(quiz.questions).toHaveLength(8);
  });
});

describe('two teams', () => {
  beforeEach(() => {
    quiz.mode = 'teams';
    quiz.begin();
  });

  it('point in turn, and the other one begins with the next question', () => {
    expect(quiz.turn).toBe(0);
    quiz.answer(spot());
    expect([quiz.phase, quiz.turn]).toEqual(['asking', 1]);
    quiz.answer(farAway);
    expect([quiz.phase, quiz.turn]).toEqual(['revealed', undefined]);
    quiz.forward();
    expect(quiz.turn).toBe(1);
    quiz.answer(spot());
    quiz.answer(farAway);
    expect(quiz.scores.map(({ right }) => right)).toEqual([1, 1]);
  });

  it('take an answer back before it is shown', () => {
    quiz.answer(farAway);
    quiz.back();
    expect([quiz.phase, quiz.turn, quiz.answers]).toEqual(['asking', 0, []]);
  });

  it('are not made to answer: who has not pointed has passed over', () => {
    quiz.answer(spot());
    quiz.forward();
    expect(quiz.scores.map(({ unanswered }) => unanswered)).toEqual([0, 1]);
  });
});

it('stands elsewhere with each question and each place, so that no drawing outlasts one', () => {
  const seen = [quiz.standing];
  while (quiz.forward()) seen.push(quiz.standing);
  expect(new Set(seen).size).toBe(12);
});

it('single pupils are two to eight', () => {
  quiz.mode = 'pupils';
  quiz.pupils = 1;
  expect(quiz.players).toBe(2);
  quiz.pupils = 9;
  expect(quiz.players).toBe(8);
});

it('a point while nothing is asked counts for nothing', () => {
  quiz.answer(farAway);
  expect(quiz.phase).toBe('choosing');
  quiz.begin();
  quiz.forward();
  quiz.answer(farAway);
  expect(quiz.answers.map(({ given }) => given)).toEqual([null]);
});

describe('the map', () => {
  it('loses every name and mark until the round is over, and what was hidden stays so', () => {
    explorer.hidden.add('landmarks');
    const off = () => {
      explorer.covered = quiz.covers;
      return [...explorer.off].sort();
    };
    const everything = ['areas', 'labels', 'landmarks', 'places'];
    expect(off()).toEqual(everything);
    quiz.begin();
    expect(off()).toEqual(everything);
    while (quiz.phase !== 'over') quiz.forward();
    expect(off()).toEqual(['landmarks']);
    expect([...explorer.hidden]).toEqual(['landmarks']);
  });

  it('shows what lies around a place that is shown, without its name', () => {
    quiz.begin();
    quiz.forward();
    expect([...quiz.covers].sort()).toEqual(['areas', 'labels', 'places']);
  });

  it('comes nearer to what cannot be told apart, and goes back for the next question', () => {
    const own = explorer.view.zoom;
    quiz.begin();
    while (quiz.questions[quiz.question]?.properties.id !== 'jabal-al-tar') {
      quiz.forward();
      if (quiz.phase === 'revealed') quiz.forward();
    }
    quiz.answer(spot());
    quiz.arrange();
    expect(explorer.view.zoom).toBeGreaterThan(own + 2);
    quiz.forward();
    quiz.arrange();
    expect(explorer.view.zoom).toBeCloseTo(own, 5);
  });
});

describe('a place that is shown', () => {
  /** Whether it stands where nothing covers the map. */
  const isSeen = (): boolean => {
    const { project, width, height } = explorer.screen;
    const { x, y } = project(quiz.place?.geometry.coordinates ?? []);
    const { top, right, bottom, left } = panel.covered;
    return x >= left && x <= width - right && y >= top && y <= height - bottom;
  };

  it('is seen, wherever the map was taken to point, and on the way back too', () => {
    quiz.begin();
    while (quiz.phase !== 'over') {
      const { zoom, lat, lng } = explorer.view;
      explorer.moved({ zoom: zoom + 1, lat, lng: lng - 15 });
      quiz.answer([lng - 15, lat]);
      expect(isSeen()).toBe(false);
      quiz.arrange();
      expect(isSeen()).toBe(true);
      quiz.forward();
      quiz.arrange();
    }
    while (quiz.back() && quiz.place) {
      quiz.arrange();
      expect(isSeen()).toBe(true);
    }
  });
});

describe('a score', () => {
  const answer = fc.tuple(
    fc.double({ min: -180, max: 180, noNaN: true }),
    fc.double({ min: -80, max: 80, noNaN: true }),
  );
  type Answers = readonly (readonly [number, number] | null)[];

  /** A whole round of one class; `null` passes over. */
  function played(answers: Answers) {
    start();
    for (const given of answers) {
      if (quiz.phase !== 'asking') quiz.forward();
      if (given) quiz.answer([...given]);
      else quiz.forward();
    }
    quiz.forward();
    expect(quiz.phase).toBe('over');
    const [score = { right: NaN, unanswered: NaN, meters: NaN }] = quiz.scores;
    return score;
  }

  /** Whether one is worth less than another, as the table is read from its top row down. */
  function isBelow(one: Score, other: Score): boolean {
    if (one.right !== other.right) return one.right < other.right;
    if (one.unanswered !== other.unanswered) return one.unanswered > other.unanswered;
    return one.meters > other.meters;
  }

  it('is never the worse for an answer in place of none', () => {
    const round = fc.array(fc.option(answer), { minLength: 5, maxLength: 5 });
    fc.assert(
      fc.property(round, fc.nat(4), answer, (answers, at, given) => {
        const passed = played(answers.map((one, index) => (index === at ? null : one)));
        const pointed = played(answers.map((one, index) => (index === at ? given : one)));
        expect(pointed.unanswered).toBe(passed.unanswered - 1);
        expect(isBelow(pointed, passed)).toBe(false);
      }),
      { numRuns: 40 },
    );
  });

  it('counts every question as right, off or not answered', () => {
    expect(played([null, [30, 30], null, [30, 30], [30, 30]])).toMatchObject({
      right: 0,
      unanswered: 2,
    });
  });
});

it('the address of a round names neither the story nor a place', () => {
  expect(explorer.isSecret).toBe(true);
  expect(explorer.address).toEqual({ language: 'en', view: 'classroom', stop: 'quiz' });
  explorer.stop = 'voices';
  expect(explorer.address.story).toBe('palmyra-2016');
});

describe('the other window', () => {
  const other = () => new Quiz(explorer, () => 99);
  const sent = () => parseQuizSnapshot(JSON.parse(JSON.stringify(quiz.snapshot)));

  it('follows through a whole round of two teams', () => {
    quiz.mode = 'teams';
    const follower = other();
    do {
      quiz.answer(quiz.turn === 0 ? spot() : farAway);
      const snapshot = sent();
      expect(snapshot).toEqual(quiz.snapshot);
      if (snapshot) follower.adopt(snapshot);
      expect(follower.snapshot).toEqual(quiz.snapshot);
      expect(follower.results).toEqual(quiz.results);
    } while (quiz.forward());
  });

  it('is told what was sought only when it is shown', () => {
    quiz.begin();
    expect(quiz.snapshot.place).toBeUndefined();
    expect(JSON.stringify(quiz.snapshot)).not.toMatch(/palmyra|jabal|mosul|raqqa/);
    quiz.forward();
    expect(quiz.snapshot.place).toBe(quiz.questions[0]?.properties.id);
  });

  const good = () => ({
    ...quiz.snapshot,
    given: [[{ position: [38, 34], fingertip: 9 }], [null]],
  });
  it.each<[string, (snapshot: ReturnType<typeof good>) => unknown]>([
    ['nothing', () => undefined],
    ['a text', () => 'quiz'],
    ['an unknown phase', (it) => ({ ...it, phase: 'won' })],
    ['an unknown mode', (it) => ({ ...it, mode: 'all' })],
    ['a crowd', (it) => ({ ...it, pupils: 30 })],
    ['half a question', (it) => ({ ...it, question: 0.5 })],
    ['a question beyond the last', (it) => ({ ...it, question: 6 })],
    ['a seed that is none', (it) => ({ ...it, seed: NaN })],
    [
      'an answer off the earth',
      (it) => ({ ...it, given: [[{ position: [0, 91], fingertip: 1 }]] }),
    ],
    ['an answer that is none', (it) => ({ ...it, given: [['here']] })],
    ['a score that is none', (it) => ({ ...it, scores: [{}] })],
    ['too many answers', (it) => ({ ...it, given: [Array(9).fill(null)] })],
  ])('does not follow %s', (_, spoil) => {
    expect(parseQuizSnapshot(good())).toEqual(good());
    expect(parseQuizSnapshot(spoil(good()))).toBeUndefined();
  });

  it('stands where the round can stand, whatever it is told', () => {
    const follower = other();
    follower.adopt({ ...quiz.snapshot, phase: 'over', question: 5, revealed: 2 });
    expect([follower.phase, follower.question]).toEqual(['asking', 2]);
  });
});
