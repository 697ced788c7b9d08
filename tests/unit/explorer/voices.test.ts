import { beforeEach, describe, expect, it } from 'vitest';
import { parseVoicesSnapshot, Voices } from '../../../src/explorer/voices.svelte';
import type { Claim, Voice } from '../../../src/story/tour';

const both = (words: string) => ({ en: words, ar: words });
const voiceOf = (id: string): Voice => ({ id, name: both(id), about: both('') });
const claimOf = (id: string, voice: string): Claim => ({
  id,
  says: both(id),
  voice,
  passage: 'first',
});
const tour = {
  voices: ['observers', 'rebels', 'nobody'].map(voiceOf),
  claims: [claimOf('danger', 'observers'), claimOf('ring', 'rebels'), claimOf('rout', 'rebels')],
};

let voices: Voices;
beforeEach(() => {
  voices = new Voices(tour);
});

describe('who says so?', () => {
  it('goes by the clicker alone: shown, next, and at last the summary', () => {
    const seen: (string | undefined)[] = [voices.claim?.id];
    while (voices.forward()) seen.push(voices.answer?.id ?? voices.claim?.id);
    expect(seen).toEqual(['danger', 'observers', 'ring', 'rebels', 'rout', 'rebels', undefined]);
  });

  it('keeps who made the claim until it is shown', () => {
    expect(voices.answer).toBeUndefined();
    voices.choose('rebels');
    expect([voices.choice?.id, voices.answer]).toEqual(['rebels', undefined]);
    voices.forward();
    expect([voices.choice?.id, voices.answer?.id]).toEqual(['rebels', 'observers']);
  });

  it('lets the class think again only until it is shown', () => {
    voices.choose('rebels');
    voices.choose('observers');
    expect(voices.choice?.id).toBe('observers');
    voices.choose('somebody');
    expect(voices.choice?.id).toBe('observers');
    voices.forward();
    voices.choose('rebels');
    expect(voices.choice?.id).toBe('observers');
  });

  it('goes back over what was shown, and leaves before the first', () => {
    for (let key = 0; key < 3; key += 1) voices.forward();
    expect(voices.index).toBe(1);
    expect([voices.back(), voices.index, voices.isRevealed]).toEqual([true, 0, true]);
    expect(voices.back()).toBe(false);
  });

  it('sums up what stands on whose word', () => {
    const standings = voices.standings.map(({ voice, claims }) => [voice.id, claims.length]);
    expect(standings).toEqual([
      ['observers', 1],
      ['rebels', 2],
    ]);
  });
});

describe('the other window', () => {
  it('follows every step', () => {
    const follower = new Voices(tour);
    voices.choose('observers');
    do {
      const snapshot = parseVoicesSnapshot(JSON.parse(JSON.stringify(voices.snapshot)));
      expect(snapshot).toBeDefined();
      if (snapshot) follower.adopt(snapshot);
      expect([follower.claim, follower.answer]).toEqual([voices.claim, voices.answer]);
      expect(follower.choice).toEqual(voices.choice);
    } while (voices.forward());
  });

  it('never stands beyond what has been shown', () => {
    voices.adopt({ claim: 9, revealed: 1, choices: ['somebody'] });
    expect([voices.index, voices.choice]).toEqual([1, undefined]);
  });

  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'claim'],
    ['half a claim', { claim: 0.5, revealed: 0, choices: [] }],
    ['no choices', { claim: 0, revealed: 0 }],
    ['choices that are none', { claim: 0, revealed: 0, choices: [7] }],
  ])('is not followed where it sends %s', (_, sent) => {
    expect(parseVoicesSnapshot(sent)).toBeUndefined();
  });
});
