import type { PlaceId } from '../story/types';

/** Where the eye rests in a text that is scrolled, as a share of what is seen of it. */
const readingLine = 0.5;

/** The words of the text that mention places, in its order; of one place only where it is named. */
export function mentionElements(text: HTMLElement, id: PlaceId | null = null): HTMLElement[] {
  const all = text.querySelectorAll<HTMLElement>('[data-mention]');
  return Array.from(all).filter(({ dataset }) => id === null || dataset['mention'] === id);
}

/**
 * The mention that is so many steps from the focused one, or from the middle of what is seen; at
 * the ends it goes round. Nothing where there is no mention.
 */
export function mentionAt(
  mentions: readonly HTMLElement[],
  steps: 1 | -1,
  scroller: HTMLElement,
): { readonly element: HTMLElement; readonly index: number } | undefined {
  if (mentions.length === 0) return undefined;
  const focused = mentions.findIndex((mention) => mention === document.activeElement);
  const from = focused >= 0 ? focused : beforeLine(mentions, scroller) + (steps < 0 ? 1 : 0);
  const index = (from + steps + mentions.length) % mentions.length;
  const element = mentions[index];
  return element && { element, index };
}

/** The place that is spoken of where the eye rests, or `null` before the first mention. */
export function spokenOf(text: HTMLElement, scroller: HTMLElement): PlaceId | null {
  const mentions = mentionElements(text);
  return mentions[beforeLine(mentions, scroller)]?.dataset['mention'] ?? null;
}

/** The last mention at or above the line where the eye rests; -1 where there is none. */
function beforeLine(mentions: readonly HTMLElement[], scroller: HTMLElement): number {
  const { top, height } = scroller.getBoundingClientRect();
  // at its end a text cannot be scrolled further: the line goes down with what is left
  const rest = scroller.scrollHeight - scroller.clientHeight;
  const progress = rest > 0 ? scroller.scrollTop / rest : 0;
  const share = Math.max(readingLine, progress * progress * progress);
  const line = top + height * share;
  let low = -1;
  let high = mentions.length - 1;
  while (low < high) {
    const middle = Math.ceil((low + high) / 2);
    if ((mentions[middle]?.getBoundingClientRect().top ?? Infinity) <= line) low = middle;
    else high = middle - 1;
  }
  return low;
}
