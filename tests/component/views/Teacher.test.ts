import { screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Explorer } from '../../../src/explorer/explorer.svelte';
import { writeMessage } from '../../../src/explorer/lessonMessage';
import { Quiz } from '../../../src/explorer/quiz.svelte';
import { loadMessages } from '../../../src/messages/catalogue';
import { viewPassage } from '../../../src/reading/passageView';
import { annotationsOf, digestText } from '../../../src/story/openText';
import Teacher from '../../../src/views/classroom/teacher/Teacher.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { shippedTour } from '../../fixtures/shippedTour';
import { show, textOf } from '../show';

const story = shippedStory('palmyra-2016');
const tour = shippedTour('palmyra-2016');

/** What the wall says to the desk. */
let hear: (data: string) => void;
class Channel {
  onmessage: ((event: { data: string }) => void) | null = null;
  constructor() {
    hear = (data) => this.onmessage?.({ data });
  }
  postMessage(): void {
    return undefined;
  }
  close(): void {
    return undefined;
  }
}
beforeEach(async () => {
  vi.stubGlobal('BroadcastChannel', Channel);
  sessionStorage.clear();
  await loadMessages('ar');
});

const openDesk = (language: 'en' | 'ar' = 'en', stop?: string) =>
  show(
    Teacher,
    { tour },
    new Explorer(
      story,
      { language, flavor: 'day' },
      { view: 'classroom', part: 'teacher', ...(stop !== undefined && { stop }) },
    ),
  );

describe('the desk', () => {
  it.each(['en', 'ar'] as const)('has the sentence of every stop, in %s', (language) => {
    const { explorer } = openDesk(language);
    const text = digestText(story, language);
    const told = tour.stops.filter(({ passage }) => passage !== undefined);
    expect(told.length).toBeGreaterThan(6);
    for (const { id, passage } of told) {
      flushSync(() => {
        explorer.stop = id;
      });
      const annotation = annotationsOf(story).find((one) => one.id === passage);
      const view = annotation && viewPassage(text, annotation);
      const sentence = `${view?.before ?? ''}${view?.quoted ?? ''}${view?.after ?? ''}`;
      const shown = textOf(within(screen.getByRole('main')).getByRole('blockquote'));
      expect(shown).toBe(sentence.replace(/\s+/g, ' ').trim());
      expect(shown).not.toBe('');
    }
  });

  it.each([
    ['retold in our words', false, /^Retold from ABC News/],
    ['quoted', true, /^ABC News/],
  ])('says whose words they are of a passage that is %s', (_, quoted, credit) => {
    const annotations = annotationsOf(story).filter((one) => one.quoted === quoted);
    const stop = tour.stops.find(({ passage }) => annotations.some(({ id }) => id === passage));
    openDesk('en', stop?.id);
    const figure = within(screen.getByRole('main')).getByRole('figure');
    expect(textOf(figure.querySelector('cite') ?? figure)).toMatch(credit);
  });
});

describe('at the quiz the desk', () => {
  let told = 0;
  const tell = (work: (quiz: Quiz) => void) => {
    const explorer = new Explorer(story, { language: 'en', flavor: 'day' }, { stop: 'quiz' });
    const quiz = new Quiz(explorer, () => 7);
    work(quiz);
    const state = { step: 'quiz', blank: false, labels: true, discussing: false, textSize: 0 };
    const message = writeMessage({
      from: 'wall',
      role: 'wall',
      kind: 'state',
      at: (told += 1),
      by: 'wall',
      state: { ...state, language: 'en' },
      activity: quiz.snapshot,
    });
    flushSync(() => {
      hear(message ?? '');
    });
  };

  it('counts no questions while a round is still being chosen, nor when it is over', () => {
    openDesk('en', 'quiz');
    tell(() => undefined);
    expect(screen.queryByText(/^Question \d/)).toBeNull();
    tell((quiz) => {
      while (quiz.forward());
    });
    expect(screen.queryByText(/^Question \d/)).toBeNull();
  });

  it('counts them while they are asked and answered', () => {
    openDesk('en', 'quiz');
    tell((quiz) => {
      quiz.forward();
    });
    expect(screen.getByText('Question 1 of 5')).toBeTruthy();
  });
});
