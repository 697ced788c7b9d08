import { screen } from '@testing-library/svelte';
import { expect, it } from 'vitest';
import Toponym from '../../../src/reading/Toponym.svelte';
import { explore, show } from '../show';

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
