import { matchApproximately } from './approximate';
import { matchTextPosition } from './textPositionSelector';
import { matchTextQuote } from './textQuoteSelector';
import type { Range, Selection } from './types';

/**
 * `sealed`: at its position, to the letter. `moved`: elsewhere, to the letter.
 * `altered`: words that are only alike. `missing`: nothing like it.
 */
export type SealState = 'sealed' | 'moved' | 'altered' | 'missing';

/** Whether the words of a selection stand in a text, and where they were found. */
export type Seal =
  | { readonly state: 'sealed' | 'moved' | 'altered'; readonly at: Range }
  | { readonly state: 'missing'; readonly at?: undefined };

/** Looks for the words of `selection` in `text`: at their place, then anywhere, then alike. */
export function sealOf(selection: Selection, text: string): Seal {
  const { quote, position } = selection;
  const place = matchTextPosition(text, position);
  if (place && text.slice(place.start, place.end) === quote.exact) {
    return { state: 'sealed', at: place };
  }
  const elsewhere = matchTextQuote(text, quote, position.start);
  if (elsewhere) return { state: 'moved', at: elsewhere };
  const alike = matchApproximately(text, quote, position.start);
  return alike ? { state: 'altered', at: alike } : { state: 'missing' };
}
