import { sealOf, type Seal } from '../article/seal';
import type { Article, Language, Passage, Story } from '../story/types';

/** The words of the original that a translated quotation stands for. */
export interface OriginalWords {
  readonly words: string;
  /** The digest in their language, which quotes them to the letter. */
  readonly article: Article;
  /** Whether they stand in that digest, and where. */
  readonly seal: Seal;
}

/**
 * The original's own words behind a passage that is read in another language. Nothing where the
 * passage quotes nothing, as in a text of our own, where it is read in the language of the
 * original, or where the story has no digest in that language to prove the words in.
 */
export function originalWordsOf(
  { original, articles }: Pick<Story, 'original' | 'articles'>,
  { quoted, digest }: Passage,
  read: Language,
): OriginalWords | undefined {
  if (!original || !quoted || read === original.language) return undefined;
  const { language } = original;
  const article = articles[language];
  const selection = digest[language];
  if (!article || !selection) return undefined;
  return { words: selection.quote.exact, article, seal: sealOf(selection, article.text) };
}
