import type { Range } from './types';

/** Paragraphs are parted by lines that hold nothing but space; lines end with LF or CRLF. */
const partings = /\n[^\S\n]*(?=\n)[\s]*/g;

/** The paragraphs of a text, each without the space around it. */
export function paragraphsOf(text: string): Range[] {
  const paragraphs: Range[] = [];
  let from = 0;
  for (const { 0: gap, index } of text.matchAll(partings)) {
    addTrimmed(paragraphs, text, from, index);
    from = index + gap.length;
  }
  addTrimmed(paragraphs, text, from, text.length);
  return paragraphs;
}

function addTrimmed(paragraphs: Range[], text: string, from: number, to: number): void {
  const inside = text.slice(from, to);
  const start = from + (inside.length - inside.trimStart().length);
  const end = from + inside.trimEnd().length;
  if (start < end) paragraphs.push({ start, end });
}
