import type { SealState } from '../article/seal';
import type { CompassPoint } from '../features/distance';
import type { Certainty } from '../story/types';
import type { Switchable } from '../style/options';
import type { Formats } from './formats';

/** What the dialog “Take along” makes files of. */
export const takenFormats = [
  'story',
  'picture',
  'geojson',
  'kml',
  'table',
  'linkedPlaces',
  'annotations',
] as const;
export type TakenFormat = (typeof takenFormats)[number];

/** What a citation names. */
export interface Cited {
  readonly title: string;
  readonly credit: string;
  /** ISO 8601 dates. */
  readonly published: string;
  readonly accessed: string;
  /** Missing for a story that lies nowhere on the web. */
  readonly url?: string;
}

/**
 * What the screen says. Each language is one object of this type, so that a missing translation
 * does not pass the type check. Functions take what is said; the numbers are formatted inside.
 */
export interface Messages {
  readonly formats: Formats;
  readonly skipToPlaces: string;
  readonly dialogFailed: { readonly title: string; readonly says: string };
  /** Leads to the lesson. */
  readonly classroom: string;
  readonly flavors: {
    readonly label: string;
    readonly day: string;
    readonly night: string;
    readonly contrast: string;
  };

  readonly article: {
    readonly region: string;
    readonly retoldFrom: (credit: string) => string;
    /** Said instead of a text that retells no one. */
    readonly ownText: string;
    /** Said above a digest that is not in the language of the screen. */
    readonly inEnglishOnly: string;
    /** What a toponym in the text does, for assistive technology. */
    readonly opens: (place: string) => string;
  };

  readonly unmapped: {
    /** Above what the text names but the map does not show. */
    readonly title: (count: number) => string;
  };

  readonly places: {
    readonly list: string;
    readonly inThisStory: string;
    readonly from: (chief: string) => string;
    readonly passages: (count: number) => string;
  };

  readonly search: {
    readonly label: string;
    /** Opens the field where it is not always there. */
    readonly open: string;
    readonly close: string;
    readonly places: string;
    readonly sentences: string;
    /** Another name that a place was found by. */
    readonly by: (name: string) => string;
    readonly count: (places: number, sentences: number) => string;
    /** More sentences than are shown. */
    readonly more: (count: number) => string;
    readonly nothing: (query: string) => string;
    /** What to try where nothing was found. */
    readonly advice: string;
    readonly failed: string;
  };

  readonly time: {
    readonly title: string;
    /** What one can do here, while no event is chosen. */
    readonly hint: string;
    /** How the article itself dates an event. */
    readonly told: (words: string) => string;
    /** Back from some events to all of them. */
    readonly whole: string;
    readonly published: string;
    readonly events: (count: number) => string;
  };

  readonly certainty: Readonly<Record<Certainty, (radiusMeters: number) => string>>;
  /** Along the edge of an uncertainty area. */
  readonly within: (radiusMeters: number) => string;

  readonly distance: (meters: number, about: boolean) => string;
  /** The direction in running words, after a distance: “480 km east-north-east”. */
  readonly compass: Readonly<Record<CompassPoint, string>>;

  readonly popup: {
    readonly close: string;
    readonly readInText: string;
    readonly sources: string;
    readonly backToPassages: string;
    readonly sameAs: string;
    readonly opensElsewhere: string;
    readonly passageOf: (index: number, count: number) => string;
    readonly previous: string;
    readonly next: string;
    readonly to: (place: string) => string;
    readonly fromPlace: (place: string) => string;
    readonly noPassages: string;
    /** Said before the words that a quotation is translated from. */
    readonly originalWords: string;
    /** Like `seal.….says`, of words that stand in the digest of the other language. */
    readonly originalSays: Readonly<Record<SealState, string>>;
    /** The digest of the other language, as a heading above what it says. */
    readonly originalText: string;
    readonly originalAbout: string;
  };

  readonly seal: Readonly<Record<SealState, { readonly word: string; readonly says: string }>> & {
    readonly how: string;
    /** The words as the story holds them. */
    readonly expected: string;
    /** The stretch of the open text that was found. */
    readonly found: string;
    readonly foundNothing: string;
    /** Where the words were looked for, counted in characters. */
    readonly lookedFor: (start: number, end: number) => string;
    readonly foundAt: (start: number, end: number) => string;
    readonly onlyExpected: string;
    readonly onlyFound: string;
    readonly aboutDigest: string;
    readonly aboutOriginal: string;
    readonly aboutOwnText: string;
    readonly fingerprint: string;
    readonly states: string;
  };

  readonly original: {
    /** Of the dialog, whose other words come with it. */
    readonly title: string;
    readonly invitation: string;
    readonly open: string;
    /** Stands over the text: whose words these are. */
    readonly wordsOf: (publisher: string) => string;
    readonly back: string;
  };

  readonly follow: {
    readonly label: string;
    readonly calm: string;
    readonly mentions: string;
    readonly previous: string;
    readonly next: string;
    readonly mentionOf: (index: number, count: number) => string;
    readonly strip: string;
    readonly spoken: (place: string, times: number) => string;
  };

  readonly map: {
    readonly region: string;
    readonly canvas: string;
    readonly zoomIn: string;
    readonly zoomOut: string;
    readonly backToStory: string;
    readonly layers: string;
    readonly layer: Readonly<Record<Switchable, string>>;
    readonly around: (place: string) => string;
    readonly whereThisIs: string;
    readonly group: (count: number) => string;
    readonly scale: (length: string) => string;
    readonly credits: string;
    readonly attribution: string;
    /** Tiles or fonts of the map did not come. */
    readonly patchy: string;
    readonly noWebGL: { readonly title: string; readonly says: string };
    readonly failed: { readonly title: string; readonly says: string };
  };

  readonly measure: {
    readonly title: string;
    readonly close: string;
    readonly from: string;
    readonly to: string;
    readonly choose: string;
    readonly swap: string;
    /** Takes a point of the map for an end: `fromPoint`, `toPoint`. */
    readonly fromPoint: string;
    readonly toPoint: string;
    /** A point that a person has set; degrees. */
    readonly point: (latitude: number, longitude: number) => string;
    readonly pick: string;
    readonly cancel: string;
    readonly rings: (lengths: readonly string[]) => string;
    readonly around: string;
    readonly units: string;
    readonly metric: string;
    readonly imperial: string;
    /** In the units of the person, and in the others. */
    readonly result: (length: string, other: string, about: boolean) => string;
    readonly direction: (compass: string, bearing: number) => string;
    readonly uncertain: (place: string, radius: string) => string;
    readonly sameSpot: string;
  };

  readonly sheet: {
    readonly place: string;
    readonly article: string;
    readonly allPlaces: string;
    readonly tabs: string;
    readonly taller: string;
    readonly lower: string;
    readonly choose: string;
  };

  readonly take: {
    readonly title: string;
    readonly link: string;
    readonly linkSays: string;
    /** Of a story that came from the device: there is no link to it. */
    readonly onlyHere: string;
    readonly copy: (what: string) => string;
    readonly copied: string;
    /** The clipboard is refused, and the text selected instead. */
    readonly copyByHand: string;
    readonly citation: string;
    readonly cite: (cited: Cited) => string;
    readonly files: string;
    readonly download: string;
    readonly format: Readonly<
      Record<TakenFormat, { readonly name: string; readonly says: string }>
    >;
    readonly notMade: (name: string) => string;
    readonly open: string;
    readonly openSays: string;
    readonly choose: string;
  };

  readonly stories: {
    /** The button that opens the menu of stories, and the menu itself. */
    readonly menu: string;
    readonly loading: string;
    readonly failed: string;
  };

  readonly story: {
    readonly failed: string;
    readonly problems: (count: number) => string;
    readonly found: string;
    readonly expected: string;
    readonly unknown: (id: string) => string;
  };
}
