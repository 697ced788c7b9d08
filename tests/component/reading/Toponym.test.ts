import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Toponym from '../../../src/reading/Toponym.svelte';
import { explore, nextPicture, show } from '../show';

const given = { text: 'Mosul', placeId: 'mosul', marked: false };

it('is a link to its place in its story', () => {
  show(Toponym, given, explore({ language: 'ar' }));
  expect(screen.getByRole('link').getAttribute('href')).toBe(
    '?story=palmyra-2016&view=explore&lang=ar#place=mosul',
  );
});

it('leads to no story of the same name where its own came from the device', () => {
  show(Toponym, given, explore({ ownFiles: { 'story.json': '' } }));
  expect(screen.getByRole('link').getAttribute('href')).toBe('#place=mosul');
});

/** What the browser says when a pointer comes to a link or goes; jsdom has no pointers. */
const pointer = (name: 'pointerenter' | 'pointerleave', pointerType: string) =>
  screen.getByRole('link').dispatchEvent(Object.assign(new Event(name), { pointerType }));

it.each([
  [
    'a mouse over it brings its place forward',
    ['mosul'],
    () => pointer('pointerenter', 'mouse'),
    () => pointer('pointerleave', 'mouse'),
  ],
  [
    'the focus on it brings its place forward',
    ['mosul'],
    () => {
      screen.getByRole('link').focus();
    },
    () => {
      screen.getByRole('link').blur();
    },
  ],
  [
    'a finger, which has no hover, does not',
    [],
    () => pointer('pointerenter', 'touch'),
    () => pointer('pointerleave', 'touch'),
  ],
] as const)('%s', async (_when, lit, come, go) => {
  const { explorer } = show(Toponym, given);
  come();
  await nextPicture();
  expect(explorer.lit).toEqual(lit);
  go();
  await expect.poll(() => explorer.lit).toEqual([]);
});
