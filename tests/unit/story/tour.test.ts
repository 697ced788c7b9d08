import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/parseStory';
import { parseTour } from '../../../src/story/parseTour';
import { plainTour } from '../../../src/story/tour';
import type { Story } from '../../../src/story/types';
import { goodStory } from '../../fixtures/folders';
import { theStory } from '../explorer/theStory';

function shortRoad(): Story {
  const parsed = parseStory(goodStory);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.story;
}

describe('the tour of a story that has none', () => {
  it('shows all of it, then goes from place to place as the text does', () => {
    const { stops } = plainTour(theStory());
    expect(stops.map(({ id, places }) => [id, ...places])).toEqual([
      ['overview'],
      ['palmyra', 'palmyra'],
      ['jabal-al-tar', 'jabal-al-tar'],
      ['jabal-antara', 'jabal-antara'],
      ['mosul', 'mosul'],
      ['raqqa', 'raqqa'],
    ]);
  });

  it('tells of each place by its first passage', () => {
    const { stops } = plainTour(shortRoad());
    expect(stops.map(({ passage }) => passage)).toEqual([undefined, 'station', 'sea']);
  });

  it('tells of a place that no passage is about by what it is', () => {
    const story = shortRoad();
    const { stops } = plainTour({ ...story, passages: [] });
    expect(stops.map(({ says }) => says)).toEqual([
      story.standfirst,
      ...story.places.features.map(({ properties }) => properties.summary),
    ]);
  });

  it('shows the opening view of the story first', () => {
    const story = shortRoad();
    expect(plainTour(story).stops[0]).toMatchObject({ title: story.title, bounds: story.bounds });
  });

  it('is a tour that the judge accepts, where the titles fit', () => {
    const story = shortRoad();
    const [, ...stops] = plainTour(story).stops;
    expect(parseTour(JSON.stringify({ stops }), story)).toMatchObject({ ok: true });
  });
});
