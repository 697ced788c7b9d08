import { paragraphsOf } from './paragraphs';

/** A line, and the word that the next line begins with; no word where that one is empty. */
interface LineEnd {
  readonly line: string;
  readonly next: string;
}

/** Programs that set lines to look even may end one so much of the width early. */
const unevenness = 0.12;
/** Beyond the width and so much more stands what nobody wrapped: an address, a headline. */
const overhang = 1.25;
/** A text was wrapped in which at least so many lines break off inside a sentence, and this share. */
const leastWrapped = 3;
const leastShare = 1 / 3;

const sentenceEnd = /[.!?…؟:][”’»"')\]]*$/;
/** Behind a hyphen or a dash inside a word the next line follows without a space. */
const partedWord = /[\p{L}\p{N}][-‐–—\u00AD]$/u;

/**
 * A text with empty lines between its paragraphs and each of them on one line, whatever its line
 * ends mean. In a text that was wrapped to a width, a line end is a space where the next word had no
 * room on the line, and parts paragraphs where it had. In any other text it parts paragraphs if
 * there are no empty lines.
 */
export function unwrapped(content: string): string {
  const text = content.replace(/^\uFEFF/, '').replace(/\r\n?/g, '\n');
  const lines = text.split('\n').map((line) => line.trim());
  const ends = lines.map((line, at) => ({ line, next: lines[at + 1]?.split(/\s/, 1)[0] ?? '' }));
  const inside = ends.filter(({ line, next }) => line !== '' && next !== '');
  const width = widthOf(inside);
  const wrapped = new Set(inside.filter((end) => isFull(end, width)));
  if (isWrapped(inside, wrapped)) {
    const parted = ends.map((end) => end.line + (wrapped.has(end) ? jointAfter(end) : '\n\n'));
    return parted
      .join('')
      .trim()
      .replace(/\n{3,}/g, '\n\n');
  }
  return paragraphsOf(text).length > 1 ? text : text.trim().replace(/\n+/g, '\n\n');
}

/** The width that all but a few lines keep. */
function widthOf(ends: readonly LineEnd[]): number {
  const lengths = ends.map(({ line }) => line.length).sort((a, b) => a - b);
  return lengths[Math.floor((lengths.length - 1) * 0.95)] ?? 0;
}

/** Whether the next word had no room; a line that ends a sentence is taken at its word. */
function isFull({ line, next }: LineEnd, width: number): boolean {
  const room = sentenceEnd.test(line) ? width : width * (1 - unevenness);
  return line.length + 1 + next.length > room && line.length < width * overhang;
}

function isWrapped(ends: readonly LineEnd[], wrapped: ReadonlySet<LineEnd>): boolean {
  const unfinished = ends.filter((end) => wrapped.has(end) && !sentenceEnd.test(end.line)).length;
  return unfinished >= leastWrapped && unfinished >= ends.length * leastShare;
}

const jointAfter = ({ line }: LineEnd) => (partedWord.test(line) ? '' : ' ');
