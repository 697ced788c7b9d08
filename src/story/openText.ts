import { sealOf, type Seal } from '../article/seal';
import type { Range } from '../article/types';
import type { Annotation, Article, Language, PlaceId, Story } from './types';

/** The text that is read: the digest, or the publisher's own, which the reader has opened. */
export interface OpenText extends Article {
  readonly source: 'digest' | 'original';
  /** What was found of each annotation, by its id; nothing for those of other texts. */
  readonly seals: ReadonlyMap<string, Seal>;
}

/** The digest in a language, or in English, or in the first that there is. */
export function digestText(story: Story, language: Language): OpenText {
  const { articles } = story;
  const article = articles[language] ?? articles.en ?? Object.values(articles)[0];
  if (!article) throw new Error(`story ${story.id} has no digest`);
  const seals = new Map<string, Seal>();
  for (const { id, digest } of annotationsOf(story)) {
    const selection = digest[article.language];
    if (selection) seals.set(id, sealOf(selection, article.text));
  }
  return { ...article, source: 'digest', seals };
}

/** Where the words of an annotation stand in the text that is open. */
export function rangeIn(text: OpenText, { id }: Annotation): Range | undefined {
  return text.seals.get(id)?.at;
}

/** Words of the text that is open, and the place that they speak of. */
export interface MentionInText extends Range {
  readonly placeId: PlaceId;
}

/** Every mention of a place in the text that is open, in the order of the text. */
export function mentionsIn(text: OpenText, { mentions }: Pick<Story, 'mentions'>): MentionInText[] {
  return mentions
    .flatMap((mention) => {
      const range = rangeIn(text, mention);
      return range ? [{ ...range, placeId: mention.placeId }] : [];
    })
    .sort((a, b) => a.start - b.start || a.end - b.end);
}

export const annotationsOf = ({ passages, mentions }: Pick<Story, 'passages' | 'mentions'>) => [
  ...passages,
  ...mentions,
];
