import { atOnce, type Steps } from './steps';
import { plainTypography } from './typography';
import type { Range } from './types';

/**
 * A text as a typewriter would set it, with the way back: copies of an article differ in white
 * space, quotation marks, dashes, soft hyphens and Unicode normal forms, and in nothing else that a
 * reader would notice.
 */
export interface PlainText {
  readonly text: string;
  /** A stretch of `text` as a stretch of the text that it was made from. */
  readonly back: (range: Range) => Range;
}

/**
 * Space; dashes as typewriters set them; letters that nothing is put on; a syllable of Hangul in its
 * parts; a letter with what is put on it; stray marks.
 */
const pieces =
  /\s+|[-‐‑‒–—―−⁻₋︱︲﹘﹣－]+|[!-,.-~]+(?!\p{M})|[\u1100-\u1112][\u1161-\u1175][\u11A8-\u11C2]?|\P{M}\p{M}*|\p{M}+/gu;
/** Soft hyphens, zero-width characters and marks of direction say nothing. */
const silent = /[\u00AD\u200B-\u200F\u061C\u2060\u2066-\u2069\uFEFF]/gu;

export const plainText = (source: string): PlainText => atOnce(plainTextInSteps(source));

/** So many pieces are set in a small part of a millisecond. */
const piecesInStep = 1_000;

/** The same, for a text so long that whoever waits for it is to be answered meanwhile. */
export function* plainTextInSteps(source: string): Steps<PlainText> {
  let text = '';
  let count = 0;
  /** Where the piece of each code unit of `text` begins and ends in `source`. */
  const starts: number[] = [];
  const ends: number[] = [];
  for (const { 0: piece, index } of source.matchAll(pieces)) {
    const isAscii = /^[!-,.-~]/.test(piece) && !/[`\p{M}]/u.test(piece);
    const plain = isAscii ? piece : plainPiece(piece);
    for (let unit = 0; unit < plain.length; unit += 1) {
      starts.push(isAscii ? index + unit : index);
      ends.push(isAscii ? index + unit + 1 : index + piece.length);
    }
    text += plain;
    count += 1;
    if (count % piecesInStep === 0) yield;
  }
  return {
    text,
    back: ({ start, end }) => ({
      start: starts[start] ?? source.length,
      end: start < end ? (ends[end - 1] ?? source.length) : (starts[start] ?? source.length),
    }),
  };
}

function plainPiece(piece: string): string {
  if (/^\s/.test(piece)) return ' ';
  // marks first: the normal form would take a double prime for two; and after, where it made some
  const set = plainTypography(plainTypography(piece.replace(silent, '')).normalize('NFKC'));
  return set.startsWith('-') ? '-' : set;
}
