import type { SealState } from '../article/seal';
import type { CompassPoint } from '../features/distance';
import type { Certainty } from '../story/types';
import type { Switchable } from '../style/options';
import type { Formats } from './formats';

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
    /** Whom the text retells, or that it is our own. */
    readonly whose: (credit: string | undefined) => string;
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
    /** The same for a finger, which cannot draw: each event that is tapped is added. */
    readonly tapHint: string;
    /** How the article itself dates an event. */
    readonly told: (words: string) => string;
    /** Of an event at none of the story's places, while the map holds all of them back. */
    readonly nowhere: string;
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
  };

  readonly seal: Readonly<Record<SealState, { readonly word: string; readonly says: string }>> & {
    readonly how: string;
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

  readonly measure: string;

  readonly sheet: {
    readonly place: string;
    readonly article: string;
    readonly allPlaces: string;
    readonly tabs: string;
    readonly taller: string;
    readonly lower: string;
    readonly choose: string;
  };

  readonly takeAlong: string;

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
