import { describe, expect, it } from 'vitest';
import { Period } from '../../../src/explorer/period.svelte';
import { theStory } from './theStory';

const open = (...ids: string[]) => {
  const period = new Period(theStory());
  period.choose(ids);
  return period;
};

describe('Period', () => {
  it('is the whole time at first', () => {
    const period = open();
    expect(period.isOpen).toBe(false);
    expect(period.places).toEqual([]);
    expect(period.passages).toEqual([]);
  });

  it('has the places and passages of its events, in the order of time', () => {
    const period = open('us-troops', 'mosul-counterattack');
    expect(period.events.map(({ id }) => id)).toEqual(['mosul-counterattack', 'us-troops']);
    expect(period.places).toEqual(['mosul', 'raqqa']);
    expect(period.passages).toEqual(['mosul-counterattack', 'raqqa-push']);
  });

  it('lets the one event go that is chosen again, and keeps it alone of several', () => {
    const period = open('us-troops', 'concert-2016');
    period.toggle('us-troops');
    expect(period.events.map(({ id }) => id)).toEqual(['us-troops']);
    period.toggle('us-troops');
    expect(period.isOpen).toBe(false);
  });

  it('takes one event in among the chosen, or out again', () => {
    const period = open();
    for (const id of ['us-troops', 'concert-2016', 'mosul-counterattack']) period.toggleAmong(id);
    expect(period.events).toHaveLength(3);
    period.toggleAmong('us-troops');
    expect(period.holds('us-troops')).toBe(false);
    expect(period.events).toHaveLength(2);
    period.toggleAmong('concert-2016');
    period.toggleAmong('mosul-counterattack');
    expect(period.isOpen).toBe(false);
  });

  it('knows nothing of events that the story has not', () => {
    expect(open('the-flood').isOpen).toBe(false);
  });
});
