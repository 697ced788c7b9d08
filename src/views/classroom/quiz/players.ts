import type { Quiz } from '../../../explorer/quiz.svelte';
import type { QuizMessages } from '../../../messages/classroom/quiz';

/** What a player is called on the board. */
export function playerName(
  { mode }: Quiz,
  player: number,
  words: QuizMessages,
  number: (value: number) => string,
): string {
  if (mode === 'class') return words.theClass;
  return mode === 'teams'
    ? words.team(words.letters[player] ?? '')
    : words.pupil(number(player + 1));
}

/** What stands in a player's mark on the map; nothing where there is one player alone. */
export function playerSign(
  { mode }: Quiz,
  player: number,
  words: QuizMessages,
  number: (value: number) => string,
): string {
  if (mode === 'class') return '';
  return mode === 'teams' ? (words.letters[player] ?? '') : number(player + 1);
}
