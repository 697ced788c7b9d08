import type { Language } from '../article/types';
import type { AnnotationRead } from './shapes/passages';
import type { eventsShape } from './shapes/events';
import type { landmarksShape } from './shapes/landmarks';
import type { placesShape } from './shapes/places';
import type { storyShape } from './shapes/story';
import type { Located, Shape, Wrong } from './shape';

type Result<S> = S extends Shape<infer T> ? Exclude<T, Wrong> : never;
type ItemOf<L> = L extends readonly Located<infer T>[] ? T : never;

export type StoryRead = Result<typeof storyShape>;
export type PlaceRead = ItemOf<Result<typeof placesShape>['features']>;
export type LandmarkRead = ItemOf<Result<typeof landmarksShape>['features']>;
export type EventRead = ItemOf<Result<typeof eventsShape>['events']>;

/** What could be read of a story's files: the good parts, for the checks that compare them. */
export interface Draft {
  readonly story: StoryRead | undefined;
  /** The digests as positions count in them: without the newline at the end of the file. */
  readonly texts: ReadonlyMap<Language, string>;
  readonly places: readonly Located<PlaceRead>[];
  readonly annotations: readonly Located<AnnotationRead>[];
  readonly landmarks: readonly Located<LandmarkRead>[];
  readonly events: readonly Located<EventRead>[];
  /** Every id that `places.geojson` gives, also of places that are wrong in some other way. */
  readonly placeIds: ReadonlySet<string>;
  /** False where a part of the file was wrong, so that nothing can be said of what is absent. */
  readonly isWhole: { readonly places: boolean; readonly annotations: boolean };
}

/** The targets of an annotation in one text. */
export function targetsIn({ target }: AnnotationRead, text: Language | 'original') {
  return target.filter(({ value }) => value.in === text);
}
