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
  readonly flavors: {
    readonly label: string;
    readonly day: string;
    readonly night: string;
    readonly contrast: string;
  };
  /** The name of this language in itself, as the button that leads to it says. */
  readonly languageName: string;

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
    readonly title: string;
    readonly invitation: string;
    readonly open: string;
    readonly says: string;
    readonly file: string;
    readonly fileKinds: string;
    readonly paste: string;
    readonly openPasted: string;
    readonly drop: string;
    readonly keep: string;
    readonly forget: string;
    readonly forgotten: string;
    readonly notKept: string;
    /** Stands over the text: whose words these are. */
    readonly wordsOf: (publisher: string) => string;
    readonly back: string;
    readonly reading: string;
    readonly opened: (sealed: number, of: number) => string;
    readonly another: (found: number, of: number, title: string, credit: string) => string;
    readonly empty: string;
    readonly noText: (name: string) => string;
    readonly tooLong: (most: number) => string;
  };

  readonly follow: {
    readonly label: string;
    readonly calm: string;
    readonly mentions: string;
    readonly previous: string;
    readonly next: string;
    readonly mentionOf: (index: number, count: number) => string;
    readonly strip: string;
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

  readonly sheet: {
    readonly place: string;
    readonly article: string;
    readonly allPlaces: string;
    readonly tabs: string;
    readonly taller: string;
    readonly lower: string;
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
