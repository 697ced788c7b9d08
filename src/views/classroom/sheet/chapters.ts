import { annotationsOf } from '../../../story/openText';
import type { Claim, Question, Stop, Tour, Voice } from '../../../story/tour';
import type { Annotation, Passage, Place, Story } from '../../../story/types';

/** A place and the number that stands for it on every page. */
export interface NumberedPlace {
  readonly number: number;
  readonly place: Place;
}

/** The places in the order of the story's own list, from 1. */
export const numbered = ({ places }: Pick<Story, 'places'>): NumberedPlace[] =>
  places.features.map((place, index) => ({ number: index + 1, place }));

/** So many names, or lines to write them on, stand beside an inset. */
const mostBesideMap = 14;

/** Whether the names fill a page of their own after each map. */
export const isListApart = ({ places }: Pick<Story, 'places'>): boolean =>
  places.features.length > mostBesideMap;

/** The map, the blind map, and what they leave for pages of their own. */
export const mapPagesOf = (story: Pick<Story, 'places'>): number => (isListApart(story) ? 4 : 2);

/** What is never cut by the end of a page. `opens`: it is the first of its place, stop or part. */
export type Block =
  | {
      readonly kind: 'passage';
      readonly opens: boolean;
      readonly subject: NumberedPlace;
      readonly passage: Passage;
    }
  | {
      readonly kind: 'question';
      readonly opens: boolean;
      readonly stop: Stop;
      readonly number: number;
      readonly question: Question;
    }
  | { readonly kind: 'voices'; readonly voices: readonly Voice[] }
  | { readonly kind: 'claim'; readonly number: number; readonly claim: Claim }
  | {
      readonly kind: 'names';
      readonly opens: boolean;
      readonly places: readonly NumberedPlace[];
    }
  | {
      readonly kind: 'answer';
      readonly opens: boolean;
      readonly number: number;
      readonly question: Question;
    }
  | {
      readonly kind: 'origin';
      readonly opens: boolean;
      readonly number: number;
      readonly claim: Claim;
      readonly voice: Voice;
      /** Of the voice among the voices, from 0. */
      readonly letter: number;
      readonly passage: Annotation | undefined;
    };

export type ChapterName = 'passages' | 'questions' | 'claims' | 'answers';

/** Pages that follow the maps: a chapter begins on a page of its own and takes as many as it needs. */
export interface Chapter {
  readonly name: ChapterName;
  readonly blocks: readonly Block[];
}

/** Pupils write on these. */
export const isWorksheet = (name: ChapterName): boolean =>
  name === 'questions' || name === 'claims';

/** Everything that stands on the pages after the maps; chapters without a block are left out. */
export function chaptersOf(story: Story, tour: Tour): Chapter[] {
  const chapters: Chapter[] = [
    { name: 'passages', blocks: passageBlocks(story) },
    { name: 'questions', blocks: questionBlocks(tour) },
    { name: 'claims', blocks: claimBlocks(tour) },
    { name: 'answers', blocks: answerBlocks(story, tour) },
  ];
  return chapters.filter(({ blocks }) => blocks.length > 0);
}

function passageBlocks(story: Story): Block[] {
  return numbered(story).flatMap((subject) =>
    story.passages
      .filter(({ placeId }) => placeId === subject.place.properties.id)
      .map((passage, index): Block => ({ kind: 'passage', opens: index === 0, subject, passage })),
  );
}

/** The questions of all stops, counted through. */
const questionsOf = ({ stops }: Tour) =>
  stops
    .flatMap((stop) => stop.questions.map((question, index) => ({ stop, question, index })))
    .map((asked, index) => ({ ...asked, number: index + 1 }));

function questionBlocks(tour: Tour): Block[] {
  return questionsOf(tour).map(({ stop, question, number, index }) => ({
    kind: 'question',
    opens: index === 0,
    stop,
    number,
    question,
  }));
}

function claimBlocks({ voices, claims }: Tour): Block[] {
  if (claims.length === 0) return [];
  return [
    { kind: 'voices', voices },
    ...claims.map((claim, index): Block => ({ kind: 'claim', number: index + 1, claim })),
  ];
}

/** So many names stand together: a whole list of a long story would fit no page. */
const namesTogether = 20;

function answerBlocks(story: Story, tour: Tour): Block[] {
  const places = numbered(story);
  const names = Array.from(
    { length: Math.ceil(places.length / namesTogether) },
    (_, index): Block => ({
      kind: 'names',
      opens: index === 0,
      places: places.slice(index * namesTogether, (index + 1) * namesTogether),
    }),
  );
  const answers = questionsOf(tour).map(({ number, question }): Block => ({
    kind: 'answer',
    opens: number === 1,
    number,
    question,
  }));
  return [...names, ...answers, ...originBlocks(story, tour)];
}

function originBlocks(story: Story, { voices, claims }: Tour): Block[] {
  return claims.flatMap((claim, index): Block[] => {
    const letter = voices.findIndex(({ id }) => id === claim.voice);
    const voice = voices[letter];
    if (!voice) return [];
    const passage = annotationsOf(story).find(({ id }) => id === claim.passage);
    const opens = index === 0;
    return [{ kind: 'origin', opens, number: index + 1, claim, voice, letter, passage }];
  });
}
