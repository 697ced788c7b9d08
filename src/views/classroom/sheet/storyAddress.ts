import type { Language } from '../../../story/types';

/** Where the story opens on the site of an installation, in a language. */
export function storyAddress(site: string, storyId: string, language: Language): string {
  const address = new URL(site);
  address.searchParams.set('story', storyId);
  address.searchParams.set('lang', language);
  return address.href;
}
