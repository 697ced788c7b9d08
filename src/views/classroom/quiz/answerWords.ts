import type { Result } from '../../../explorer/quiz.svelte';
import type { QuizMessages } from '../../../messages/classroom/quiz';
import type { Formats } from '../../../messages/formats';

/** One answer in a word or a figure. */
export function answerWords(
  result: Result | undefined,
  words: QuizMessages,
  formats: Formats,
): string {
  const judged = result?.judged;
  if (!judged) return words.unanswered;
  return judged.verdict === 'off' ? formats.length(judged.meters) : words.right;
}
