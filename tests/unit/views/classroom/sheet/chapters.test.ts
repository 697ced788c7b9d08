import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseTour } from '../../../../../src/story/parseTour';
import { plainTour, type Tour } from '../../../../../src/story/tour';
import type { Story } from '../../../../../src/story/types';
import {
  chaptersOf,
  mapPagesOf,
  numbered,
  type Block,
  type ChapterName,
} from '../../../../../src/views/classroom/sheet/chapters';
import { readFolder, stories } from '../../../../fixtures/folders';
import { shippedStory } from '../../../../fixtures/shippedStory';

const palmyra = shippedStory('palmyra-2016');
const danube = shippedStory('danube');

const [passage] = palmyra.passages;
if (!passage) throw new Error('the story has no passage');

const text = (en: string) => ({ en, ar: `${en} بالعربية` });
const question = (en: string) => ({ ask: text(`${en}?`), answer: text(`${en}.`) });
const stop = (id: string, ...asked: string[]) => ({
  id,
  title: text(id),
  places: [],
  questions: asked.map(question),
});
const tour: Tour = {
  stops: [stop('first', 'One', 'Two'), stop('silent'), stop('last', 'Three')],
  voices: [
    { id: 'network', name: text('A network'), about: text('People.') },
    { id: 'agency', name: text('An agency'), about: text('It reports.') },
  ],
  claims: [
    { id: 'hills', says: text('The hills were taken'), voice: 'agency', passage: passage.id },
  ],
};

const names = (story: Story, on: Tour) => chaptersOf(story, on).map(({ name }) => name);
const blocksOf = (story: Story, on: Tour, name: ChapterName): readonly Block[] =>
  chaptersOf(story, on).find((chapter) => chapter.name === name)?.blocks ?? [];
const inKey = (on: Tour, kind: Block['kind']) =>
  blocksOf(palmyra, on, 'answers').filter((block) => block.kind === kind);

describe('the pages of a sheet', () => {
  it.each([
    [1, 2],
    [14, 2],
    [15, 4],
  ])('with %i places begin with %i of maps and names', (count, pages) => {
    const [place] = palmyra.places.features;
    if (!place) throw new Error('the story has no place');
    const features = Array.from({ length: count }, () => place);
    expect(mapPagesOf({ places: { ...palmyra.places, features } })).toBe(pages);
  });

  it('are passages, questions, the task of source criticism and the answers, in this order', () => {
    expect(names(palmyra, tour)).toEqual(['passages', 'questions', 'claims', 'answers']);
  });

  it.each<[string, Tour, readonly ChapterName[]]>([
    ['a tour without questions', { ...tour, stops: [] }, ['passages', 'claims', 'answers']],
    ['a tour without claims', { ...tour, claims: [] }, ['passages', 'questions', 'answers']],
    ['a story without a tour of its own', plainTour(palmyra), ['passages', 'answers']],
  ])('leave out what %s has not', (_, on, expected) => {
    expect(names(palmyra, on)).toEqual(expected);
  });

  it.each([palmyra, danube])('hold every passage of $id once, place by place', (story) => {
    const blocks = blocksOf(story, tour, 'passages').filter((block) => block.kind === 'passage');
    const ids = blocks.map((block) => block.passage.id);
    expect([...ids].sort()).toEqual(story.passages.map(({ id }) => id).sort());
    const opened = blocks.filter(({ opens }) => opens).map(({ subject }) => subject.number);
    expect(opened).toEqual(numbered(story).map(({ number }) => number));
  });

  it('count the questions through, and name each stop once', () => {
    const blocks = blocksOf(palmyra, tour, 'questions').filter(({ kind }) => kind === 'question');
    expect(blocks).toMatchObject([
      { number: 1, opens: true, stop: { id: 'first' }, question: { ask: { en: 'One?' } } },
      { number: 2, opens: false, stop: { id: 'first' }, question: { ask: { en: 'Two?' } } },
      { number: 3, opens: true, stop: { id: 'last' }, question: { ask: { en: 'Three?' } } },
    ]);
  });

  it('have an answer for every number, question and claim', () => {
    expect(inKey(tour, 'names')).toMatchObject([{ opens: true, places: numbered(palmyra) }]);
    expect(inKey(tour, 'answer')).toMatchObject([
      { number: 1, opens: true, question: { answer: { en: 'One.' } } },
      { number: 2, opens: false, question: { answer: { en: 'Two.' } } },
      { number: 3, opens: false, question: { answer: { en: 'Three.' } } },
    ]);
    expect(inKey(tour, 'origin')).toMatchObject([
      { number: 1, opens: true, letter: 1, voice: { id: 'agency' }, passage: { id: passage.id } },
    ]);
  });

  it('show who made a claim in a mention too', () => {
    const [mention] = palmyra.mentions;
    const claims = tour.claims.map((claim) => ({ ...claim, passage: mention?.id ?? '' }));
    expect(inKey({ ...tour, claims }, 'origin')).toMatchObject([{ passage: { id: mention?.id } }]);
  });

  it.each(['palmyra-2016', 'danube'])('name the passage behind every claim of %s', (id) => {
    const story = shippedStory(id);
    const parsed = parseTour(readFolder(join(stories, id))['tour.json'] ?? '', story);
    if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
    const origins = blocksOf(story, parsed.tour, 'answers').filter(({ kind }) => kind === 'origin');
    expect(origins).toHaveLength(parsed.tour.claims.length);
    for (const origin of origins) {
      expect(origin).toMatchObject({ passage: { id: expect.any(String) as string } });
    }
  });
});
