import { languages, type Language, type Selection } from '../../article/types';
import { articleFile, originalFile, passagesFile, placesFile } from '../files';
import { shortened } from '../issues';
import {
  count,
  goodItems,
  object,
  oneOf,
  optional,
  Spot,
  text,
  wrong,
  type Located,
  type Shape,
  type Wrong,
} from '../shape';
import { id } from './common';

/** `describing`: a passage about a place. `identifying`: words that mention it. */
export const motivations = ['describing', 'identifying'] as const;
export type Motivation = (typeof motivations)[number];

/** A stretch of one of the story's texts, as an annotation targets it. */
export interface Target {
  /** The digest it stands in, or the original. */
  readonly in: Language | 'original';
  readonly selection: Selection;
  /** SHA-256 of the text that the selection was made on; the original has one. */
  readonly sha256?: string;
}

/** An annotation as `passages.json` holds it. */
export interface AnnotationRead {
  readonly id: string;
  readonly motivation: Motivation;
  readonly body: { readonly source: string };
  readonly target: readonly Located<Target>[];
}

/** An id of a thing inside a file of the story: `places.geojson#palmyra`. */
function inFile(file: string): Shape<string> {
  return (spot) => {
    const { value } = spot;
    const start = `${file}#`;
    if (typeof value !== 'string' || !value.startsWith(start)) {
      return spot.wrong(`"${start}" and an id`, `Write an id such as "${start}palmyra".`);
    }
    return id(new Spot(value.slice(start.length), spot.file, spot.path, spot.report));
  };
}

const quote = object(
  {
    type: oneOf(['TextQuoteSelector']),
    exact: text('the words, to the letter'),
    prefix: optional(context('the words before')),
    suffix: optional(context('the words after')),
  },
  'a TextQuoteSelector',
);

const range = object(
  {
    type: oneOf(['TextPositionSelector']),
    start: count('where the words begin, in UTF-16 code units'),
    end: count('where the words end, in UTF-16 code units'),
  },
  'a TextPositionSelector',
);

const selection: Shape<Selection> = (spot) => {
  const index = (type: string) =>
    Array.isArray(spot.value) ? spot.value.findIndex((each) => typeOf(each) === type) : -1;
  const quoteAt = index('TextQuoteSelector');
  const positionAt = index('TextPositionSelector');
  if (quoteAt === -1 || positionAt === -1) {
    return spot.wrong(
      'a list of a TextQuoteSelector and a TextPositionSelector',
      'Describe the words by both selectors.',
    );
  }
  const words = quote(spot.at(quoteAt));
  const place = range(spot.at(positionAt));
  if (words === wrong || place === wrong) return wrong;
  if (place.end - place.start !== words.exact.length) {
    return spot
      .at(positionAt)
      .wrong(
        `a stretch of ${words.exact.length} code units, as long as the words`,
        `Set "end" to ${place.start + words.exact.length}, or correct "exact".`,
        `${place.start} to ${place.end} for "${shortened(words.exact, 40)}"`,
      );
  }
  return { quote: words, position: place };
};

const target: Shape<Target> = (spot) => {
  const read = object({ selector: selection }, 'a target, a SpecificResource')(spot);
  const source = sourceOf(spot.at('source'));
  return read === wrong || source === wrong ? wrong : { ...source, selection: read.selector };
};

function sourceOf(spot: Spot): Pick<Target, 'in' | 'sha256'> | Wrong {
  const { value } = spot;
  const name = typeof value === 'object' ? spot.at('id').value : value;
  const language = languages.find((candidate) => articleFile(candidate) === name);
  if (language) return { in: language };
  if (name !== originalFile) {
    const known = [...languages.map(articleFile), originalFile].map((each) => `"${each}"`);
    return spot.wrong(`one of ${known.join(', ')}`, 'Name the text that the words stand in.');
  }
  const sha256 = spot.at('schema:sha256');
  return typeof sha256.value === 'string'
    ? { in: 'original', sha256: sha256.value }
    : sha256.wrong(
        'the SHA-256 of the original that the positions count in',
        'Write the original as { "id": "original.txt", "schema:sha256": … }.',
      );
}

const annotation = object(
  {
    id: inFile(passagesFile),
    type: oneOf(['Annotation']),
    motivation: oneOf(motivations),
    body: object({ source: inFile(placesFile) }, 'a body, a SpecificResource'),
    target: targets,
  },
  'an annotation',
);

/** W3C lets a single target stand without a list. */
function targets(spot: Spot): readonly Located<Target>[] | Wrong {
  if (!Array.isArray(spot.value)) {
    const only = target(spot);
    return only === wrong ? wrong : [{ value: only, path: spot.path }];
  }
  const read = goodItems(target, 'a list of targets')(spot);
  if (read === wrong || read.length < spot.value.length) return wrong;
  return read.length > 0
    ? read
    : spot.wrong('at least one target', 'Say where in the texts the words stand.');
}

/**
 * `passages.json`: a W3C AnnotationCollection.
 * https://www.w3.org/TR/annotation-model/#collections
 */
export const passagesShape = object(
  {
    '@context': oneOf(['http://www.w3.org/ns/anno.jsonld']),
    type: oneOf(['AnnotationCollection']),
    total: optional(count('how many annotations there are')),
    first: object(
      {
        type: oneOf(['AnnotationPage']),
        items: goodItems(annotation, 'a list of annotations'),
      },
      'the page of annotations',
    ),
  },
  'a W3C AnnotationCollection',
);

function context(what: string): Shape<string> {
  return (spot) =>
    typeof spot.value === 'string' && spot.value.length <= 200
      ? spot.value
      : spot.wrong(`${what}, at most 200 characters`, `Write ${what}, or leave them out.`);
}

function typeOf(value: unknown): unknown {
  return typeof value === 'object' && value !== null && Object.hasOwn(value, 'type')
    ? (value as { readonly type?: unknown }).type
    : undefined;
}
