import { paragraphsOf } from './paragraphs';
import type { Language, Range } from './types';

/** A full stop after these ends no sentence. */
const abbreviation: Readonly<Record<Language, RegExp>> = {
  en: /(?:^|[\s(“"'‘])(?:Mr|Mrs|Ms|Dr|Prof|Gen|Col|Lt|Maj|Sgt|Capt|Gov|Sen|Rep|vs|cf|ca|c|approx|e\.g|i\.e)\.\s*$/,
  ar: /(?:^|\s)(?:د|أ|م|ص|ج|هـ|ق\.م)\.\s*$/,
};
/** What can only go on with a sentence: a closing mark, or a small letter. Straight marks open too. */
const continuation = /^\s*(?:[”»)\],;:،؛–—-]|["'’]+(?=[\s,;:)\]،؛])|\p{Ll})/u;
/** Words in capitals that begin a sentence and no name. */
const beginning =
  /^["“'‘]?(?:The|An?|He|She|It|They|We|You|I|This|That|These|Those|There|His|Her|Its|Their|Our|But|When|While|Nobody|Nothing)\s/;

/** Where a sentence may go on: what it stops with, and what follows. */
const joints: Readonly<Record<Language, readonly (readonly [RegExp, RegExp])[]>> = {
  en: [
    // these end a sentence as often as they stand inside a name
    [
      /(?:^|[\s(“"'‘])(?:\p{Lu}|U\.S|U\.K|U\.N|St|No|Jan|Feb|Mar|Apr|Aug|Sept?|Oct|Nov|Dec)\.\s*$/u,
      /^/,
    ],
    // an hour, before its day or whose time it is
    [
      /[\s\d][ap]\.m\.\s*$/,
      /^(?:\(|(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day|[A-Z]\S*\s(?:[Tt]ime|\d)|[A-Z]{1,3}T\b|UTC)/,
    ],
    // a question or a cry, before the name of who said so
    [
      /[!?]["'”’»]\s*$/,
      /^(?:\p{Lu}\S*\s+){1,4}(?:said|says|asked|added|replied|shouted|told)(?!\p{L})/u,
    ],
  ],
  // Arabic has no small letters: after a quotation a verb of saying shows that it goes on
  ar: [[/[.؟!…][”»"]\s*$/, /^(?:قال|سأل|تساءل|أجاب|أضاف|صاح|هتف)(?:ت|وا)?(?=\s)/]],
};

/**
 * The sentences of a text, each without the space around it; none crosses an empty line.
 * Unicode's rules (UAX 29), mended where an abbreviation or a closing quotation mark misleads them.
 */
export function sentencesOf(text: string, language: Language): Range[] {
  return paragraphsOf(text).flatMap((paragraph) => sentencesIn(text, paragraph, language));
}

function sentencesIn(text: string, { start, end }: Range, language: Language): Range[] {
  const paragraph = text.slice(start, end);
  return mend(cut(paragraph, language), paragraph, language).map((range) =>
    trimmed(text, { start: start + range.start, end: start + range.end }),
  );
}

/**
 * The sentence that holds `range`, or the stretch from the first to the last sentence where the
 * range reaches over several. A range that touches no sentence comes back as it is.
 */
export function sentenceAround(text: string, range: Range, language: Language): Range {
  const touches = ({ start, end }: Range) => start < range.end && range.start < end;
  // only what is touched is cut: a long text has many paragraphs
  const touched = paragraphsOf(text)
    .filter(touches)
    .flatMap((paragraph) => sentencesIn(text, paragraph, language))
    .filter(touches);
  const first = touched[0];
  const last = touched.at(-1);
  if (!first || !last) return { start: range.start, end: range.end };
  return { start: first.start, end: last.end };
}

const segmenters = new Map<Language, Intl.Segmenter>();

function cut(paragraph: string, language: Language): Range[] {
  // Browsers before 2024 may lack the segmenter: the paragraph is then the sentence.
  if (!('Segmenter' in Intl)) return [{ start: 0, end: paragraph.length }];
  let segmenter = segmenters.get(language);
  if (!segmenter) {
    segmenter = new Intl.Segmenter(language, { granularity: 'sentence' });
    segmenters.set(language, segmenter);
  }
  return Array.from(segmenter.segment(paragraph), ({ index, segment }) => ({
    start: index,
    end: index + segment.length,
  }));
}

function mend(pieces: readonly Range[], paragraph: string, language: Language): Range[] {
  const sentences: Range[] = [];
  for (const piece of pieces) {
    const last = sentences.at(-1);
    if (last && goesOn(paragraph, last, piece, language)) {
      sentences[sentences.length - 1] = { start: last.start, end: piece.end };
    } else {
      sentences.push(piece);
    }
  }
  return sentences;
}

function goesOn(paragraph: string, last: Range, next: Range, language: Language): boolean {
  const words = paragraph.slice(Math.max(last.start, last.end - 16), last.end);
  if (words.endsWith('\n')) return false;
  const following = paragraph.slice(next.start, next.start + 64);
  return (
    continuation.test(following) ||
    abbreviation[language].test(words) ||
    (!beginning.test(following) &&
      joints[language].some(([stop, next]) => stop.test(words) && next.test(following)))
  );
}

function trimmed(text: string, { start, end }: Range): Range {
  const inside = text.slice(start, end);
  return {
    start: start + (inside.length - inside.trimStart().length),
    end: start + inside.trimEnd().length,
  };
}
