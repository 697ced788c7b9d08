import { matchApproximately } from './approximate';
import { plainText, plainTextInSteps } from './plainText';
import type { Seal } from './seal';
import { pauseShortly, withPauses, type Pause, type Steps } from './steps';
import { likenessOfContext, matchTextQuote } from './textQuoteSelector';
import type { Range, Selection, TextQuoteSelector } from './types';

/** What was found of some selections in a copy of the text that they were made on. */
export interface SealsInCopy {
  /** One for each selection, in their order. */
  readonly seals: readonly Seal[];
  /** How many stand in the copy to the letter. */
  readonly found: number;
}

/**
 * Looks for the words of selections that were made on one text in a copy of it.
 *
 * A copy has other line ends, quotation marks or normal forms, and may have a paragraph more; so
 * positions cannot be compared unit by unit. Words are `sealed` that stand in the copy to the
 * letter, but for its typography, and in the same order among all the others; `moved` where they
 * stand out of that order; `altered` where there are only words like them. Words that stand in
 * several places are told apart by what is around them, and are `missing` where that has changed.
 *
 * @param isWanted Whether like words shall be looked for where the very words are gone: it takes
 *   time. Called with the position of the selection in the list.
 * @param pause Lets the page draw and answer while a long text is searched.
 */
export function sealsInCopy(
  selections: readonly Selection[],
  copy: string,
  isWanted: (index: number) => boolean,
  pause: Pause = pauseShortly,
): Promise<SealsInCopy> {
  return withPauses(sealsInSteps(selections, copy, isWanted), pause);
}

function* sealsInSteps(
  selections: readonly Selection[],
  copy: string,
  isWanted: (index: number) => boolean,
): Steps<SealsInCopy> {
  const plain = yield* plainTextInSteps(copy);
  const quotes = selections.map(({ quote }) => plainQuote(quote));
  const places = yield* placesOf(selections, quotes, plain.text);
  const inOrder = longestRise(places, selections);
  const found = places.filter((place) => place !== undefined).length;
  const seals: Seal[] = [];
  for (const [index, place] of places.entries()) {
    const quote = quotes[index];
    if (place) {
      seals.push({ state: inOrder.has(index) ? 'sealed' : 'moved', at: plain.back(place) });
      continue;
    }
    // in another article nothing is found: its like words would mean nothing
    if (!quote || found === 0 || !isWanted(index)) {
      seals.push({ state: 'missing' });
      continue;
    }
    yield;
    const window = windowOf(index, selections, places, inOrder, plain.text.length);
    const alike = matchInside(plain.text, quote, window);
    seals.push(alike ? { state: 'altered', at: plain.back(alike) } : { state: 'missing' });
  }
  return { seals, found };
}

function plainQuote(quote: TextQuoteSelector): TextQuoteSelector {
  const { exact, prefix, suffix } = quote;
  return {
    type: quote.type,
    exact: plainText(exact).text,
    ...(prefix !== undefined && { prefix: plainText(prefix).text }),
    ...(suffix !== undefined && { suffix: plainText(suffix).text }),
  };
}

/** Where the words stand, near to where the words before them have led. */
function* placesOf(
  selections: readonly Selection[],
  quotes: readonly TextQuoteSelector[],
  text: string,
): Steps<(Range | undefined)[]> {
  const places: (Range | undefined)[] = selections.map(() => undefined);
  let drift = 0;
  for (const index of inTextOrder(selections)) {
    const quote = quotes[index];
    const position = selections[index]?.position;
    if (!quote || !position) continue;
    yield;
    const place = matchTextQuote(text, quote, position.start + drift);
    if (!place || !isTold(text, place, quote)) continue;
    places[index] = place;
    drift = place.start - position.start;
  }
  return withoutDoubles(places, selections, quotes, text);
}

/** A word this long that stands in the copy once is the one that was meant. */
const longEnough = 24;

/** Whether what is around the words says that these are meant: one side of it, or half of all. */
function isTold(text: string, place: Range, quote: TextQuoteSelector): boolean {
  const { exact, prefix = '', suffix = '' } = quote;
  const isOnlyOne = text.indexOf(exact) === text.lastIndexOf(exact);
  if (isOnlyOne && exact.length >= longEnough) return true;
  const before = text.slice(0, place.start);
  return (
    (prefix !== '' && before.endsWith(prefix)) ||
    (suffix !== '' && text.startsWith(suffix, place.end)) ||
    2 * likenessOfContext(text, place, quote) >= prefix.length + suffix.length
  );
}

/** Where two selections were led to the same words, the one whose surroundings agree less is gone. */
function withoutDoubles(
  places: readonly (Range | undefined)[],
  selections: readonly Selection[],
  quotes: readonly TextQuoteSelector[],
  text: string,
): (Range | undefined)[] {
  const likeness = (index: number) => {
    const [place, quote] = [places[index], quotes[index]];
    return place && quote ? likenessOfContext(text, place, quote) : 0;
  };
  const isSame = (a: Range | undefined, b: Range | undefined) =>
    a?.start === b?.start && a?.end === b?.end;
  return places.map((place, index) => {
    const rivals = places.flatMap((other, at) =>
      place &&
      isSame(place, other) &&
      !isSame(selections[at]?.position, selections[index]?.position)
        ? [at]
        : [],
    );
    return rivals.some((at) => likeness(at) > likeness(index)) ? undefined : place;
  });
}

/** Between its neighbours words are expected, so that less of a likeness is enough. */
const toleranceInWindow = 0.4;

/** The stretch of the copy between what stood before the words and what stood after them. */
function windowOf(
  index: number,
  selections: readonly Selection[],
  places: readonly (Range | undefined)[],
  inOrder: ReadonlySet<number>,
  length: number,
): Range {
  const { start: from = 0, end: to = 0 } = selections[index]?.position ?? {};
  let start = 0;
  let end = length;
  for (const neighbour of inOrder) {
    const position = selections[neighbour]?.position;
    const place = places[neighbour];
    if (!position || !place) continue;
    if (position.end <= from) start = Math.max(start, place.end);
    if (position.start >= to) end = Math.min(end, place.start);
  }
  return { start, end: Math.max(start, end) };
}

function matchInside(text: string, quote: TextQuoteSelector, window: Range): Range | undefined {
  const inside = text.slice(window.start, window.end);
  const found = matchApproximately(inside, quote, 0, toleranceInWindow);
  return found && { start: window.start + found.start, end: window.start + found.end };
}

function inTextOrder(selections: readonly Selection[]): number[] {
  const startOf = (index: number) => selections[index]?.position.start ?? 0;
  const endOf = (index: number) => selections[index]?.position.end ?? 0;
  return selections
    .map((_, index) => index)
    .sort((a, b) => startOf(a) - startOf(b) || endOf(a) - endOf(b));
}

/** The most selections that stand in the copy in the order in which they stood in the text. */
function longestRise(
  places: readonly (Range | undefined)[],
  selections: readonly Selection[],
): ReadonlySet<number> {
  const order = inTextOrder(selections).filter((index) => places[index] !== undefined);
  const startOf = (index: number | undefined) => places[index ?? -1]?.start ?? -1;
  /** Length of the longest rise that ends with each, and the one before it. */
  const lengths: number[] = [];
  const before: number[] = [];
  let last = -1;
  order.forEach((index, at) => {
    lengths[at] = 1;
    before[at] = -1;
    for (let earlier = 0; earlier < at; earlier += 1) {
      const longer = (lengths[earlier] ?? 0) + 1;
      if (startOf(order[earlier]) > startOf(index) || longer <= (lengths[at] ?? 0)) continue;
      lengths[at] = longer;
      before[at] = earlier;
    }
    if (last === -1 || (lengths[at] ?? 0) > (lengths[last] ?? 0)) last = at;
  });
  const rise = new Set<number>();
  for (let at = last; at >= 0; at = before[at] ?? -1) {
    const index = order[at];
    if (index !== undefined) rise.add(index);
  }
  return rise;
}
