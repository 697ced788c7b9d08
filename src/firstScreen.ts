import type { Address } from './explorer/address';
import type { Language } from './story/types';

/** The story that opens where the address names none. */
export const firstStory = 'palmyra-2016';
/** The language that the built page is written in beforehand. */
export const firstLanguage: Language = 'en';
/** A phone, held either way: text and map do not fit side by side. */
export const narrowWindow = '(max-width: 719px)';

/** The story to open: a reloaded address that must not name its story keeps it beside itself. */
export function storyOf({ story }: Address): string {
  const kept = history.state as { readonly story?: string } | null;
  return story ?? kept?.story ?? firstStory;
}

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
