import { screen, within } from '@testing-library/svelte';
import { render } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import { messagesIn } from '../../../src/messages/catalogue';
import StoryProblems from '../../../src/reading/StoryProblems.svelte';
import { parseStory } from '../../../src/story/parseStory';
import { theFiles } from '../../unit/explorer/theStory';
import { textOf } from '../show';

const messages = messagesIn('en');

describe('the problems of a story', () => {
  it('are listed with file, what was found and what to do', () => {
    const files = theFiles();
    const places = (files['places.geojson'] ?? '').replace(
      '[38.28402, 34.5624]',
      '[38.28402, 134.5]',
    );
    const parsed = parseStory({ ...files, 'places.geojson': places });
    if (parsed.ok) throw new Error('The judge let a latitude of 134.5 through.');
    render(StoryProblems, { messages, issues: parsed.issues, storyId: 'palmyra-2016' });
    expect(screen.getByRole('heading', { name: 'This story cannot be shown' })).toBeTruthy();
    const [item] = screen.getAllByRole('listitem');
    if (!item) throw new Error('No problem is listed.');
    const [issue] = parsed.issues;
    expect(textOf(item)).toContain('places.geojson');
    expect(textOf(item)).toContain('134.5');
    expect(within(item).getByText(issue?.remedy ?? 'no remedy')).toBeTruthy();
  });

  it('tell of a story that is not there', () => {
    render(StoryProblems, { messages, issues: [], storyId: 'nope' });
    expect(
      screen.getByText('There is no story named “nope” here. Check the address.'),
    ).toBeTruthy();
    expect(screen.queryAllByRole('listitem')).toEqual([]);
  });

  it('mark as English only what the judge says, which speaks English alone', () => {
    const issue = {
      file: 'story.json',
      path: '/title/en',
      found: 'nothing',
      expected: 'a title',
      remedy: 'Write a title.',
    };
    render(StoryProblems, { messages: messagesIn('ar'), issues: [issue], storyId: 'x' });
    const languageOf = (words: string | RegExp) =>
      screen.getByText(words).closest('[lang]')?.getAttribute('lang');
    for (const words of ['nothing', 'a title', 'Write a title.', 'story.json /title/en']) {
      expect([words, languageOf(words)]).toEqual([words, 'en']);
    }
    for (const words of [/^الموجود/, /^المطلوب/]) expect(languageOf(words)).not.toBe('en');
  });

  it('show what an editor wrote as text', () => {
    const issue = {
      file: 'story.json',
      path: '/title/en',
      found: '<img src=x>',
      expected: 'a title',
      remedy: 'Write a title.',
    };
    const { container } = render(StoryProblems, { messages, issues: [issue], storyId: 'x' });
    expect(textOf(container)).toContain('<img src=x>');
    expect(container.querySelector('img')).toBeNull();
  });
});
