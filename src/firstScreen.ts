import type { Address } from './explorer/address';
import type { Language } from './story/types';

/** The story that opens where the address names none. */
export const firstStory = 'palmyra-2016';
/** The language that the built page is written in beforehand. */
export const firstLanguage: Language = 'en';
/** A phone, held either way: text and map do not fit side by side. */
export const narrowWindow = '(max-width: 719px)';

/** Whether what the built page holds is what this address shows on this window. */
export function isFirstScreen({
  story = firstStory,
  view = 'explore',
  language,
}: Address): boolean {
  return (
    story === firstStory &&
    view === 'explore' &&
    language === firstLanguage &&
    !window.matchMedia(narrowWindow).matches
  );
}
