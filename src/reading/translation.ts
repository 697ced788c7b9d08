import { sealOf, type SealState } from '../article/seal';
import type { Language, Passage, Story } from '../story/types';

/** The words of the original that a translated quotation stands for. */
export interface OriginalWords {
  readonly language: Language;
  readonly words: string;
  /** Whether they stand in the digest of their own language, which quotes to the letter. */
  readonly seal: SealState;
}

/**
 * The original's own words behind a passage that is read in another language. Nothing where the
 * passage quotes nothing, where it is read in the language of the original, or where the story has
 * no digest in that language to prove the words in.
 */
export function originalWordsOf(
  { original: { language }, articles }: Story,
  { quoted, digest }: Passage,
  read: Language,
): OriginalWords | undefined {
  if (!quoted || read === language) return undefined;
  const article = articles[language];
  const selection = digest[language];
  if (!article || !selection) return undefined;
  const { state } = sealOf(selection, article.text);
  return { language, words: selection.quote.exact, seal: state };
}
