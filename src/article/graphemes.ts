import type { Range } from './types';

let segmenter: Intl.Segmenter | undefined;

/** The grapheme that holds the code unit at `index`; nothing at the ends of the text. */
function graphemeAt(text: string, index: number): Range | undefined {
  if (index <= 0 || index >= text.length) return undefined;
  // made when it is first asked for: what only matches has no need of it
  segmenter ??= new Intl.Segmenter(undefined, { granularity: 'grapheme' });
  const found = segmenter.segment(text).containing(index);
  return found && { start: found.index, end: found.index + found.segment.length };
}

/** Where the grapheme begins that an edge at `index` would cut; `index` itself where it cuts none. */
export const graphemeStart = (text: string, index: number): number =>
  graphemeAt(text, index)?.start ?? index;

/** Where the grapheme ends that an edge at `index` would cut; `index` itself where it cuts none. */
export function graphemeEnd(text: string, index: number): number {
  const grapheme = graphemeAt(text, index);
  return grapheme && grapheme.start < index ? grapheme.end : index;
}

/** A stretch of a text, widened to what a reader sees as whole characters. */
export const wholeGraphemes = (text: string, { start, end }: Range): Range => ({
  start: graphemeStart(text, start),
  end: graphemeEnd(text, end),
});
