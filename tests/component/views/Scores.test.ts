import { screen, within } from '@testing-library/svelte';
import { beforeEach, describe, expect, it } from 'vitest';
import { Quiz } from '../../../src/explorer/quiz.svelte';
import type { QuizMode } from '../../../src/explorer/quizSnapshot';
import { loadMessages } from '../../../src/messages/catalogue';
import Scores from '../../../src/views/classroom/quiz/Scores.svelte';
import { explore, show, textOf } from '../show';

beforeEach(async () => {
  await loadMessages('ar');
});

/** Shows the scores of a round in which only the first question was answered, far off. */
function showScores(mode: QuizMode, language: 'en' | 'ar', answers: number): void {
  const explorer = explore({ language, address: { view: 'classroom', stop: 'quiz' } });
  explorer.panel = { ...explorer.panel, size: { width: 1920, height: 760 } };
  const quiz = new Quiz(explorer, () => 7);
  quiz.mode = mode;
  quiz.begin();
  for (let answer = 0; answer < answers; answer += 1) quiz.answer([30, 30]);
  while (quiz.forward());
  show(Scores, { quiz, leave: () => undefined }, explorer);
}

const cellsOf = (row: string) =>
  within(screen.getByRole('row', { name: new RegExp(`^${row}`) }))
    .getAllByRole('cell')
    .map(textOf);

describe('the scores', () => {
  it.each([
    ['en', 'Right', 'Not answered', 'Off, all together', ['4', '5']],
    ['ar', 'الصحيحة', 'بلا إجابة', 'مجموع البعد', ['٤', '٥']],
  ] as const)(
    'of two teams say in %s what was not answered before what was off',
    (language, right, unanswered, off, counts) => {
      showScores('teams', language, 1);
      const rows = screen.getAllByRole('rowheader').map(textOf).slice(-3);
      expect(rows).toEqual([right, unanswered, off]);
      expect([...cellsOf(unanswered)].sort()).toEqual(counts);
      // nobody is off by less for not having pointed
      expect(cellsOf(off)).toEqual(['–', '–']);
    },
  );

  it('of a class say what it was off where it pointed, and how often it did not', () => {
    showScores('class', 'en', 1);
    expect(screen.getAllByRole('definition').map(textOf)).toEqual([
      '0 of 5',
      '4',
      expect.stringMatching(/km$/),
    ]);
  });

  it('have no distance for a class that has not pointed at all', () => {
    showScores('class', 'en', 0);
    expect(screen.getAllByRole('definition').map(textOf)).toEqual(['0 of 5', '5', '–']);
  });
});
