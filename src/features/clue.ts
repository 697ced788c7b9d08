import { wordsIn } from '../article/fold';
import { sentenceAround } from '../article/sentences';
import type { Range } from '../article/types';
import { rangeIn, type OpenText } from '../story/openText';
import type { Passage, Place, PlaceId, Story } from '../story/types';

/** Where a name stood; `sought` where it was that of the place in question. */
export interface Blank {
  readonly sought: boolean;
}
/** A quotation in which names are blanked, piece by piece. */
export type Clue = readonly (string | Blank)[];

/** A clue, and what it was taken from. */
export interface SourcedClue {
  readonly pieces: Clue;
  readonly passage: Passage;
  readonly text: OpenText;
}

/** A name with fewer letters stands in too many other words. */
const leastInside = 4;
/** What Arabic writes in one word with the next: and, then, with, as, to. */
const joined = /^(?:و|ف)?(?:ب|ك|ل)?$/;

/** Takes the names of all places out of a text, in every language and spelling that is known. */
export function blankNames(text: string, places: readonly Place[], sought: PlaceId): Clue {
  const words = wordsIn(text);
  const names = places.flatMap(({ properties: { id, name, aliases } }) =>
    [name.en, name.ar, ...aliases]
      .flatMap(spellings)
      .map((spelling) => ({ spelling, sought: id === sought })),
  );
  const andIsName = names.some(({ spelling }) => isName([{ word: 'و' }], spelling));
  const found = names.flatMap(({ spelling, sought }) =>
    occurrences(words, spelling, andIsName).map((range) => ({ ...range, sought })),
  );
  return cut(text, merged(found));
}

type Word = ReturnType<typeof wordsIn>[number];
type Found = Range & Blank;

/** A name as words to compare; with an Arabic article also as it stands after “to” and without. */
function spellings(name: string): string[][] {
  const words = wordsIn(name).map(({ word }) => word);
  const [first, ...others] = words;
  if (first === undefined) return [];
  if (!first.startsWith('ال')) return [words];
  const bare = first.slice(2);
  return [
    words,
    [`لل${bare}`, ...others],
    ...(bare.length >= leastInside ? [[bare, ...others]] : []),
  ];
}

function occurrences(
  words: readonly Word[],
  spelling: readonly string[],
  andIsName: boolean,
): Range[] {
  return words.flatMap(({ start }, at) => {
    const stretch = words.slice(at, at + spelling.length);
    if (!isName(stretch, spelling)) return [];
    const end = stretch.at(-1)?.end ?? start;
    return [{ start: andIsName ? start : start + and(stretch, spelling), end }];
  });
}

/** Arabic writes “and” in one word with a name; it stays, unless that letter is a name itself. */
const and = ([first]: readonly Word[], [part]: readonly string[]): number =>
  first?.word.startsWith('و') && !part?.startsWith('و') ? 1 : 0;

function isName(stretch: readonly Pick<Word, 'word'>[], spelling: readonly string[]): boolean {
  if (stretch.length < spelling.length) return false;
  const last = spelling.length - 1;
  if (last === 0) return holds(stretch[0]?.word ?? '', spelling[0] ?? '');
  return stretch.every(({ word }, index) => {
    const part = spelling[index] ?? '';
    if (index === 0) return word.endsWith(part);
    return index === last ? word.startsWith(part) : word === part;
  });
}

function holds(word: string, name: string): boolean {
  if (name.length >= leastInside) return word.includes(name);
  if (word === `${name}s`) return true;
  return word.endsWith(name) && joined.test(word.slice(0, word.length - name.length));
}

function merged(found: readonly Found[]): Found[] {
  const apart: Found[] = [];
  for (const next of [...found].sort((a, b) => a.start - b.start)) {
    const last = apart.at(-1);
    if (!last || next.start >= last.end) apart.push(next);
    else {
      const { start, end, sought } = last;
      apart[apart.length - 1] = {
        start,
        end: Math.max(end, next.end),
        sought: sought || next.sought,
      };
    }
  }
  return apart;
}

function cut(text: string, blanks: readonly Found[]): Clue {
  const pieces: (string | Blank)[] = [];
  let from = 0;
  for (const { start, end, sought } of blanks) {
    pieces.push(text.slice(from, start), { sought });
    from = end;
  }
  pieces.push(text.slice(from));
  return pieces.filter((piece) => piece !== '');
}

/**
 * A sentence of the open text about a place, with every name in it blanked: one that speaks of no
 * other place and names this one, as far as there is such a sentence. Nothing where the text has
 * none about it.
 */
export function clueOf(story: Story, text: OpenText, id: PlaceId): SourcedClue | undefined {
  const clues = sentencesAbout(story, text, id).map(({ passage, range }) => ({
    pieces: blankNames(text.text.slice(range.start, range.end), story.places.features, id),
    passage,
    alone: othersIn(story, text, id, range) === 0,
  }));
  const names = ({ pieces }: (typeof clues)[number]) =>
    pieces.some((piece) => typeof piece !== 'string' && piece.sought);
  const best = clues.find((one) => one.alone && names(one)) ?? clues.find(names) ?? clues[0];
  return best && { pieces: best.pieces, passage: best.passage, text };
}

const sentencesAbout = ({ passages }: Story, text: OpenText, id: PlaceId) =>
  passages
    .filter(({ placeId }) => placeId === id)
    .flatMap((passage) => {
      const range = rangeIn(text, passage);
      return range ? [{ passage, range: sentenceAround(text.text, range, text.language) }] : [];
    });

/** How many passages of other places begin in the same sentence. */
const othersIn = ({ passages }: Story, text: OpenText, id: PlaceId, { start, end }: Range) =>
  passages.filter((passage) => {
    const at = passage.placeId === id ? undefined : rangeIn(text, passage)?.start;
    return at !== undefined && at >= start && at < end;
  }).length;
