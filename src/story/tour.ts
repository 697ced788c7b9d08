import type { Bounds, Localized, PassageId, Place, PlaceId, Story } from './types';

export type StopId = string;

/** Something to talk about in class, and what a good answer holds. */
export interface Question {
  readonly ask: Localized;
  readonly answer: Localized;
}

/** One step of a tour: what the map and the panel show, and what a teacher may say about it. */
export interface Stop {
  readonly id: StopId;
  /** A few words: they stand large on the panel and small on the way of the lesson. */
  readonly title: Localized;
  /** What is told in our own words, where no passage tells it or a passage needs it. */
  readonly says?: Localized;
  /** What the map must contain; without it, the places with their surroundings. */
  readonly bounds?: Bounds;
  /** Those that the stop is about; one alone is told with its distance. May be empty. */
  readonly places: readonly PlaceId[];
  /** A passage or a mention of the story (`annotationsOf`) whose sentence is read aloud. */
  readonly passage?: PassageId;
  /** The first stands on the panel; all come up for discussion. */
  readonly questions: readonly Question[];
  /** For the teacher alone. */
  readonly notes?: Localized;
  /** How long the stop takes, roughly. */
  readonly minutes?: number;
}

/** Someone whom the article makes answer for what it says. */
export interface Voice {
  readonly id: string;
  readonly name: Localized;
  /** What a reader should know of them, in one or two sentences. */
  readonly about: Localized;
}

/** Something that the article says, and who said it: pupils match the two. */
export interface Claim {
  readonly id: string;
  readonly says: Localized;
  readonly voice: Voice['id'];
  /** A passage or a mention of the story whose sentence shows who said it: the answer key. */
  readonly passage: PassageId;
}

/** A lesson on a story (`tour.json`). */
export interface Tour {
  readonly stops: readonly Stop[];
  readonly voices: readonly Voice[];
  readonly claims: readonly Claim[];
}

/**
 * The tour of a story that has none of its own: first all of it, then place by place in the order
 * in which the text first speaks of them, each with its first passage.
 */
export function plainTour(story: Story): Tour {
  return { stops: [overview(story), ...placesAsTold(story).map(stopAt)], voices: [], claims: [] };

  function stopAt({ properties: { id, name, summary } }: Place): Stop {
    const passage = story.passages.find(({ placeId }) => placeId === id);
    return {
      id,
      title: name,
      ...(passage ? { passage: passage.id } : { says: summary }),
      places: [id],
      questions: [],
    };
  }
}

function overview({ title, standfirst, bounds }: Story): Stop {
  return { id: 'overview', title, says: standfirst, bounds, places: [], questions: [] };
}

function placesAsTold({ places, passages }: Story): Place[] {
  const rank = ({ properties }: Place) => {
    const at = passages.findIndex(({ placeId }) => placeId === properties.id);
    return at === -1 ? passages.length : at;
  };
  return [...places.features].sort((a, b) => rank(a) - rank(b));
}
