import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import Inset from '../../../src/map/Inset.svelte';
import { explore, show } from '../show';

function inset() {
  const explorer = explore();
  explorer.panel = {
    size: { width: 980, height: 844 },
    covered: { top: 0, right: 0, bottom: 0, left: 0 },
    foot: 24,
    roomy: true,
  };
  const [group] = explorer.onScreen.groups;
  if (!group) throw new Error('There is no group.');
  show(Inset, { group, screen: explorer.screen }, explorer);
  return explorer;
}

const names = ['Palmyra', 'Jabal al Tar', 'Jabal Antara'] as const;
const button = (name: string) => screen.getByRole('button', { name: new RegExp(`^${name},`) });
const having = (look: 'lit' | 'dim') =>
  names.filter((name) => button(name).classList.contains(look));

describe('the inset', () => {
  it.each([
    ['the hills', ['hills-taken'], ['Jabal al Tar', 'Jabal Antara'], ['Palmyra']],
    ['Palmyra', ['recapture-2016'], ['Palmyra'], ['Jabal al Tar', 'Jabal Antara']],
    ['another place', ['mosul-counterattack'], [], [...names]],
    ['nothing', [], [], []],
  ])('shows the chosen time: what happened in %s', (_, events, lit, dim) => {
    const explorer = inset();
    flushSync(() => {
      explorer.period.choose(events);
    });
    expect([having('lit'), having('dim')]).toEqual([lit, dim]);
  });

  it.each([
    ['the pointer', 'pointerEnter', 'pointerLeave'],
    ['the focus', 'focus', 'blur'],
  ] as const)('brings a place forward while %s is on its name', async (_, enter, leave) => {
    const explorer = inset();
    await fireEvent[enter](button('Jabal Antara'));
    await expect.poll(() => explorer.lit).toEqual(['jabal-antara']);
    expect(having('lit')).toEqual(['Jabal Antara']);
    await fireEvent[leave](button('Jabal Antara'));
    await expect.poll(() => having('lit')).toEqual([]);
  });
});
