import { sentenceAround } from '../article/sentences';
import type { Range } from '../article/types';
import { rangeIn, type OpenText } from '../story/openText';
import type { Passage, PassageId, Story } from '../story/types';

/** A passage as it is shown: a sentence, with the words that were sought told apart. */
export interface PassageView {
  readonly sentence: Range;
  readonly before: string;
  /** The quoted words with their quotation marks; empty where a digest quotes nothing. */
  readonly quoted: string;
  readonly after: string;
}

const opening = '“‘«"';
const closing = '”’»"';

/** The words that are sought in the text that is open, as the story holds them. */
export function wordsOf({ source, language }: OpenText, { digest, original }: Passage): string {
  const selection = source === 'original' ? original : digest[language];
  return selection?.quote.exact ?? '';
}

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
export function viewPassage(open: OpenText, passage: Passage): PassageView | undefined {
  const range = rangeIn(open, passage);
  if (!range) return undefined;
  const { text, language } = open;
  const sentence = sentenceAround(text, range, language);
  // in the original they are all the publisher's words: those that the digest took stand out
  const toldApart = open.source === 'original' || passage.quoted;
  const words = toldApart ? withMarks(text, range) : { start: sentence.end, end: sentence.end };
  return {
    sentence,
    before: text.slice(sentence.start, words.start),
    quoted: text.slice(words.start, words.end),
    after: text.slice(words.end, sentence.end),
  };
}

/** The sentences that these annotations stand in, as far as the text that is open holds them. */
export function toldIn(
  open: OpenText,
  { passages, mentions }: Pick<Story, 'passages' | 'mentions'>,
  ids: readonly PassageId[],
): Range[] {
  return [...passages, ...mentions]
    .filter(({ id }) => ids.includes(id))
    .flatMap((annotation) => viewPassage(open, annotation)?.sentence ?? []);
}
