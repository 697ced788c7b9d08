import type { Language } from '../story/types';
import type { Messages } from './messages';

export { otherLanguage } from '../article/types';

/** Each language is a chunk of its own: a page says everything in one. */
const sources: Readonly<Record<Language, () => Promise<Messages>>> = {
  en: async () => (await import('./en')).en,
  ar: async () => (await import('./ar')).ar,
};

const loaded = new Map<Language, Messages>();

/** Fetches what the screen says in a language. Rejects where it does not come; then ask again. */
export async function loadMessages(language: Language): Promise<void> {
  if (!loaded.has(language)) loaded.set(language, await sources[language]());
}

/** Everything that the screen says, in a language that has been loaded; throws for another. */
export function messagesIn(language: Language): Messages {
  const messages = loaded.get(language);
  if (!messages) throw new Error(`the messages in ${language} have not been loaded`);
  return messages;
}

/** What each language calls itself, for whoever does not read the present one. */
export const languageNames: Readonly<Record<Language, string>> = { en: 'English', ar: 'العربية' };

/** The direction that a language is written in, as HTML's `dir` wants it. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
