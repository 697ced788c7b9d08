import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/article/sentences';
import { localBounds } from '../../src/features/bounds';
import { annotationsOf } from '../../src/story/openText';
import { parseStory } from '../../src/story/parseStory';
import { parseTour } from '../../src/story/parseTour';
import type { Tour } from '../../src/story/tour';
import { languages, type Language, type Localized, type Story } from '../../src/story/types';
import { foldersIn, readFolder, stories, type Files } from '../fixtures/folders';

interface Lesson {
  readonly name: string;
  readonly story: Story;
  readonly tour: Tour;
}

function lessonOf(name: string, files: Files): Lesson {
  const parsed = parseStory(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  const tour = parseTour(files['tour.json'] ?? '', parsed.story);
  if (!tour.ok) throw new Error(JSON.stringify(tour.issues, null, 2));
  return { name, story: parsed.story, tour: tour.tour };
}

/** The sentence that an annotation stands in, as it is read aloud. */
function sentenceOf(story: Story, id: string, language: Language): string {
  const position = annotationsOf(story).find((each) => each.id === id)?.digest[language]?.position;
  const text = story.articles[language]?.text;
  if (!position || text === undefined) throw new Error(`${id} stands in no digest in ${language}`);
  const { start, end } = sentenceAround(text, position, language);
  return text.slice(start, end);
}

const lessons = foldersIn(stories)
  .map((name) => ({ name, files: readFolder(join(stories, name)) }))
  .filter(({ files }) => files['tour.json'] !== undefined)
  .map(({ name, files }) => lessonOf(name, files));

const each = ({ en, ar }: Localized): string[] => [en, ar];
const wordsIn = (text: string) => text.split(/\s+/).length;

describe.each(lessons)('the tour of $name', ({ story, tour }) => {
  const { stops, voices, claims } = tour;

  it('leaves no place of the story out', () => {
    const visited = new Set(stops.flatMap(({ places }) => places));
    expect(story.places.features.filter(({ properties }) => !visited.has(properties.id))).toEqual(
      [],
    );
  });

  it('shows whole what each stop is about, the areas of uncertain places included', () => {
    for (const { id, bounds, places } of stops) {
      if (!bounds || places.length === 0) continue;
      const [west, south, east, north] = localBounds(story, places, 0);
      const holds =
        bounds[0] <= west && bounds[1] <= south && east <= bounds[2] && north <= bounds[3];
      expect([id, holds]).toEqual([id, true]);
    }
  });

  it('has titles that stand on the bar, and says little at a time', () => {
    for (const { title, says } of stops) {
      for (const text of each(title)) expect(text.length).toBeLessThanOrEqual(22);
      for (const text of says ? each(says) : []) expect(text.length).toBeLessThanOrEqual(180);
    }
  });

  it('asks twice at every stop, and knows what a good answer holds', () => {
    for (const { id, questions } of stops) expect([id, questions.length]).toEqual([id, 2]);
  });

  it('tells the teacher at every stop what to say, in a minute’s reading', () => {
    for (const { id, notes } of stops) {
      const count = wordsIn(notes?.en ?? '');
      expect([id, count >= 50 && count <= 120]).toEqual([id, true]);
    }
  });

  it('reads sentences that stand in every digest', () => {
    for (const { passage } of [...stops, ...claims]) {
      if (passage === undefined) continue;
      for (const language of languages) {
        expect(sentenceOf(story, passage, language).length).toBeGreaterThan(20);
      }
    }
  });

  it('lets every voice speak', () => {
    const speaking = new Set(claims.map(({ voice }) => voice));
    expect(voices.map(({ id }) => id)).toEqual([...speaking]);
  });
});

describe('the lesson on Palmyra', () => {
  const lesson = lessons.find(({ name }) => name === 'palmyra-2016');
  if (!lesson) throw new Error('There is no lesson on Palmyra.');
  const { story, tour } = lesson;

  it('fills a lesson of forty minutes, with time for a game and a task', () => {
    const minutes = tour.stops.reduce((sum, stop) => sum + (stop.minutes ?? 0), 0);
    expect(minutes).toBeGreaterThanOrEqual(30);
    expect(minutes).toBeLessThanOrEqual(45);
    expect(tour.stops.length).toBeGreaterThanOrEqual(8);
    expect(tour.stops.length).toBeLessThanOrEqual(12);
  });

  /** How the sentence itself names who says so; nothing where it names nobody. */
  const attributed: Readonly<Record<string, readonly [en: string, ar: string]>> = {
    'fear-for-people': ['The Syrian Observatory for Human Rights', 'المرصد السوري لحقوق الإنسان'],
    'nearly-encircled': ['It reports that', 'وتفيد بأن'],
    'army-dissolved': [
      'Osama al-Khatib, of the same network, says',
      'أسامة الخطيب، من الشبكة نفسها',
    ],
    'mountains-taken': [
      'IS now claims, through its news agency Amaq',
      'عبر وكالة أعماق التابعة له',
    ],
    'russians-left': ['A rebel source says', 'ويقول مصدر من المعارضة المسلحة'],
    'more-soldiers': [
      'the US defence secretary, Ash Carter, announced',
      'وزير الدفاع الأميركي آش كارتر',
    ],
  };

  it.each(tour.claims.map((claim) => [claim.id, claim] as const))(
    'names in the sentence who answers for %s',
    (id, { voice, passage }) => {
      const [english, arabic] = [
        sentenceOf(story, passage, 'en'),
        sentenceOf(story, passage, 'ar'),
      ];
      const [en, ar] = attributed[id] ?? [];
      if (en === undefined || ar === undefined) {
        expect(voice).toBe('report');
        expect(`${english} ${arabic}`).not.toMatch(
          /\b(?:say|report|claim|announce)|يقول|تفيد|يعلن/,
        );
        return;
      }
      expect(english).toContain(en);
      expect(arabic).toContain(ar);
    },
  );
});
