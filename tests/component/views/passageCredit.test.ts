import { cleanup, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { Quiz } from '../../../src/explorer/quiz.svelte';
import { annotationsOf } from '../../../src/story/openText';
import Question from '../../../src/views/classroom/quiz/Question.svelte';
import PrintedPassage from '../../../src/views/classroom/sheet/PrintedPassage.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { explore, show, textOf } from '../show';

const story = shippedStory('palmyra-2016');
const cite = () => textOf(screen.getByRole('figure').querySelector('cite') ?? document.body);
const expected = (quoted: boolean) => (quoted ? /^ABC News/ : /^Retold from ABC News/);

describe('whose words a passage is', () => {
  it('is said on paper of each, a quotation or a retelling', () => {
    const told = annotationsOf(story).filter(({ digest }) => digest.en);
    expect(new Set(told.map(({ quoted }) => quoted))).toEqual(new Set([true, false]));
    for (const passage of told) {
      show(PrintedPassage, { passage }, explore({ story }));
      expect(cite()).toMatch(expected(passage.quoted));
      cleanup();
    }
  });

  it.each([
    ['palmyra-2016', /^ABC News/],
    ['danube', /^A text of our own/],
  ] as const)('is said under each clue of %s', (id, credit) => {
    const explorer = explore({
      story: shippedStory(id),
      address: { view: 'classroom', stop: 'quiz' },
    });
    const quiz = new Quiz(explorer, () => 7);
    quiz.begin();
    while (quiz.phase === 'asking') {
      show(Question, { quiz, leave: () => undefined }, explorer);
      expect(cite()).toMatch(credit);
      cleanup();
      quiz.forward();
      quiz.forward();
    }
    expect(quiz.phase).toBe('over');
  });

  it('is our own where nobody’s text is retold', () => {
    const own = shippedStory('danube');
    const passage = own.passages[0];
    if (!passage) throw new Error('The Danube has no passage.');
    show(PrintedPassage, { passage }, explore({ story: own }));
    expect(cite()).toMatch(/^A text of our own/);
  });
});
