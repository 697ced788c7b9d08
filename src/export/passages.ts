import { sentenceAround } from '../article/sentences';
import { languages, type Language, type PlaceId, type Story } from '../story/types';

/** A passage in one of the story's own digests, in words. */
export interface SpokenPassage {
  readonly id: string;
  readonly language: Language;
  /** The whole sentence of the digest. */
  readonly sentence: string;
  /** The words that the digest quotes from the publisher; empty where it quotes none. */
  readonly quoted: string;
}

/** What the digests say of a place, digest by digest, in the order of the text. */
export function passagesAbout(story: Story, place: PlaceId): SpokenPassage[] {
  return languages.flatMap((language) => {
    const text = story.articles[language]?.text;
    if (text === undefined) return [];
    return story.passages.flatMap(({ id, placeId, quoted, digest }) => {
      const position = digest[language]?.position;
      if (placeId !== place || !position) return [];
      const { start, end } = sentenceAround(text, position, language);
      const words = quoted ? text.slice(position.start, position.end) : '';
      return [{ id, language, sentence: text.slice(start, end), quoted: words }];
    });
  });
}
