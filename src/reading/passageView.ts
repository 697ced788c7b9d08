import { sentenceAround } from '../article/sentences';
import type { Range } from '../article/types';
import type { Article, Passage } from '../story/types';

/** A passage as it is shown: a sentence, with the quoted words in the middle told apart. */
export interface PassageView {
  readonly sentence: Range;
  readonly before: string;
  /** The quoted words with their quotation marks; empty where the sentence quotes nothing. */
  readonly quoted: string;
  readonly after: string;
}

const opening = '“‘«"';
const closing = '”’»"';

/** Takes the quotation marks in, where they stand right beside the words. */
function withMarks(text: string, { start, end }: Range): Range {
  const before = text[start - 1];
  const after = text[end];
  return {
    start: before !== undefined && opening.includes(before) ? start - 1 : start,
    end: after !== undefined && closing.includes(after) ? end + 1 : end,
  };
}

/** The passage in the text that is open, or nothing where that text does not hold it. */
export function viewPassage(article: Article, passage: Passage): PassageView | undefined {
  const position = passage.digest[article.language]?.position;
  if (!position) return undefined;
  const { text, language } = article;
  const sentence = sentenceAround(text, position, language);
  const words = passage.quoted
    ? withMarks(text, position)
    : { start: sentence.end, end: sentence.end };
  return {
    sentence,
    before: text.slice(sentence.start, words.start),
    quoted: text.slice(words.start, words.end),
    after: text.slice(words.end, sentence.end),
  };
}
