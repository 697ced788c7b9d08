import type { Language } from '../story/types';
import { ar } from './ar';
import { en } from './en';
import type { Messages } from './messages';

export { otherLanguage } from '../article/types';

const catalogue: Readonly<Record<Language, Messages>> = { en, ar };

/** Everything that the screen says, in one language. */
export const messagesIn = (language: Language): Messages => catalogue[language];

/** The direction that a language is written in, as HTML's `dir` wants it. */
export const directionOf = (language: Language): 'ltr' | 'rtl' =>
  language === 'ar' ? 'rtl' : 'ltr';
