import { flushSync } from 'svelte';
import { expect, it } from 'vitest';
import { Quiz } from '../../../src/explorer/quiz.svelte';
import Marks from '../../../src/views/classroom/quiz/Marks.svelte';
import { explore, show } from '../show';

it('shows where the teams have pointed once both have, and not before', () => {
  const explorer = explore({ address: { view: 'classroom', stop: 'quiz' } });
  explorer.panel = { ...explorer.panel, size: { width: 1920, height: 760 } };
  const quiz = new Quiz(explorer, () => 7);
  quiz.mode = 'teams';
  quiz.begin();
  const { container } = show(Marks, { quiz, unit: 1 }, explorer);
  const point = (longitude: number) => {
    flushSync(() => {
      quiz.answer([longitude, 34]);
    });
    return container.querySelectorAll('.diamond').length;
  };
  expect([point(37), point(41)]).toEqual([0, 2]);
});
