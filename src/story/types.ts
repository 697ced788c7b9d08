import type { Feature, FeatureCollection, Geometry, Point } from 'geojson';
import type { Language, Selection } from '../article/types';
import type { When } from './when';

export { languages } from '../article/types';
export type { Language, Selection } from '../article/types';

/** One text in every language of the screen. */
export type Localized = Readonly<Record<Language, string>>;

export type PlaceId = string;
export type PassageId = string;
export type EventId = string;

/** How sure a location is. Everything but `certain` is drawn as an area, never as a dot. */
export const certainties = ['certain', 'approximate', 'disputed'] as const;
export type Certainty = (typeof certainties)[number];

export const placeKinds = [
  'settlement',
  'mountain',
  'site',
  'region',
  'river',
  'lake',
  'sea',
  'country',
] as const;
export type PlaceKind = (typeof placeKinds)[number];

/** Where a fact is written down. `url` is missing for what stands in no public place. */
export interface Source {
  readonly title: string;
  readonly url?: string;
  /** What the source says of this place, in our words. */
  readonly says: string;
}

/** Properties of a feature in `places.geojson`. */
export interface PlaceProperties {
  readonly id: PlaceId;
  readonly name: Localized;
  readonly aliases: readonly string[];
  readonly kind: PlaceKind;
  /** What it is and where, in one line: “Town and ancient city · Homs Governorate, Syria”. */
  readonly caption: Localized;
  readonly certainty: Certainty;
  /** Radius around the point within which the place lies, in metres. */
  readonly uncertaintyMeters: number;
  /** Why the location is not certain; there for every place that is not `certain`. */
  readonly certaintyNote?: Localized;
  readonly summary: Localized;
  readonly sources: readonly Source[];
  /** The same place elsewhere: GeoNames, Wikidata, Pleiades (URLs). */
  readonly sameAs: readonly string[];
}

/** A place of the story; its position is `[longitude, latitude]` in degrees, WGS 84. */
export type Place = Feature<Point, PlaceProperties>;

export const landmarkKinds = [
  'ruin',
  'castle',
  'theatre',
  'colonnade',
  'site-outline',
  'tombs',
  'museum',
  'spring',
  'airfield',
  'runway',
  'oasis',
  'salt-flat',
  'town',
  'road',
] as const;
export type LandmarkKind = (typeof landmarkKinds)[number];

/** Properties of a feature in `landmarks.geojson`: what the local map shows around the places. */
export interface LandmarkProperties {
  readonly id: string;
  /** An Arabic name stands only where a source gives one; the label then falls back to English. */
  readonly name?: { readonly en: string; readonly ar?: string };
  readonly kind: LandmarkKind;
  /** True where the geometry is a sketch made from a few known points. */
  readonly schematic: boolean;
  readonly note?: string;
  readonly sources: readonly Source[];
}
export type Landmark = Feature<Geometry, LandmarkProperties>;

/**
 * What an annotation of `passages.json` says of its stretch of text.
 * `describing`: the sentence around it is a passage about the place.
 * `identifying`: these words are a mention of it, by name or indirectly (“the city”).
 */
export interface Annotation {
  readonly id: string;
  readonly placeId: PlaceId;
  /** True where the words in the digest are quoted from the original. */
  readonly quoted: boolean;
  /** In the digest, by its language. */
  readonly digest: Readonly<Partial<Record<Language, Selection>>>;
  /** In the publisher's text, which the repository does not hold. */
  readonly original?: Selection;
}
export type Passage = Annotation;
export type Mention = Annotation;

/** A digest as plain text: paragraphs with an empty line between them; offsets count in `text`. */
export interface Article {
  readonly language: Language;
  readonly text: string;
}

/** Something that the article tells of and that has a date. */
export interface StoryEvent {
  readonly id: EventId;
  readonly title: Localized;
  readonly when: When;
  /** How precisely the article itself dates it; missing where it says just the same. */
  readonly told?: Localized;
  readonly places: readonly PlaceId[];
  /** Annotations whose sentences speak of it. */
  readonly passages: readonly PassageId[];
  readonly sources: readonly Source[];
}

export interface Credit {
  readonly publisher: string;
  readonly agencies: readonly string[];
  /** As it stands under a quotation: “ABC News (AP/Reuters)”. */
  readonly label: Localized;
  /** That the text is retold, and whose the quoted words are: one or two sentences. */
  readonly notice: Localized;
}

/** What the text names but the map does not show as a place. */
export interface Unmapped {
  readonly name: Localized;
  /** Why it is not on the map, so that nobody thinks it was overlooked. */
  readonly reason: Localized;
}

/** How the publisher's text is recognised without being held. */
export interface Original {
  /** SHA-256 of the UTF-8 bytes, as 64 lower-case hexadecimal digits. */
  readonly sha256: string;
  /** Length in UTF-16 code units. */
  readonly length: number;
  readonly language: Language;
}

/** `[west, south, east, north]`, degrees. */
export type Bounds = readonly [number, number, number, number];

export interface Story {
  readonly id: string;
  readonly title: Localized;
  readonly standfirst: Localized;
  /** ISO 8601 date on which the original appeared. */
  readonly published: string;
  readonly credit: Credit;
  readonly original: Original;
  /** The place that distances are told from. */
  readonly chiefPlace: PlaceId;
  /** ISO 3166-1 alpha-2 codes of the countries that the map brings forward. */
  readonly countries: readonly string[];
  /** What the opening view must contain. */
  readonly bounds: Bounds;
  readonly unmapped?: readonly Unmapped[];
  /** What the map owes to those whose data the landmarks are made from. */
  readonly landmarksCredit?: Localized;
  /** The digest in each language it has. */
  readonly articles: Readonly<Partial<Record<Language, Article>>>;
  readonly places: FeatureCollection<Point, PlaceProperties>;
  readonly passages: readonly Passage[];
  readonly mentions: readonly Mention[];
  readonly landmarks: FeatureCollection<Geometry, LandmarkProperties>;
  /** What happened when, in the order of time. */
  readonly events: readonly StoryEvent[];
}

/** One problem in a story's files, told so that an editor can mend it. */
export interface Issue {
  /** File inside the story's folder. */
  readonly file: string;
  /**
   * Where in the file: a JSON Pointer (RFC 6901), or `line 3` in a text; empty for the whole file.
   */
  readonly path: string;
  readonly found: string;
  readonly expected: string;
  /** What to do about it. */
  readonly remedy: string;
}

export type ParsedStory =
  { readonly ok: true; readonly story: Story } | { readonly ok: false; readonly issues: Issue[] };
