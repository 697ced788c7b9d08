import type { Result } from '../../../explorer/quiz.svelte';
import type { Score } from '../../../explorer/quizSnapshot';
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

/**
 * All that a player was off together. Where others play, it stands for comparison: whoever has
 * passed over a question was not off by less than those who pointed.
 */
export function offTogether(
  { meters, unanswered }: Score,
  { players, questions }: { readonly players: number; readonly questions: number },
  formats: Formats,
): string {
  const most = players > 1 ? 0 : questions - 1;
  return unanswered > most ? '–' : formats.length(meters);
}
