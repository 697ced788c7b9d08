import { screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import Unmapped from '../../../src/reading/Unmapped.svelte';
import { theStory } from '../../unit/explorer/theStory';
import { explore, show, textOf } from '../show';

const story = theStory();
const { unmapped = [], ...rest } = story;

describe('what is mentioned and not mapped', () => {
  it.each([
    ['en', 'Mentioned, not mapped (9)'],
    ['ar', 'أماكن مذكورة غير محددة على الخريطة (٩)'],
  ] as const)('is listed in %s, each with its reason', (language, title) => {
    show(Unmapped, {}, explore({ language }));
    expect(screen.getByText(title).tagName).toBe('SUMMARY');
    const names = screen.getAllByRole('term', { hidden: true });
    const reasons = screen.getAllByRole('definition', { hidden: true });
    expect(names.map(textOf)).toEqual(unmapped.map(({ name }) => name[language]));
    expect(reasons.map(textOf)).toEqual(unmapped.map(({ reason }) => reason[language]));
  });

  it('is folded until a person asks for it', async () => {
    const { user, container } = show(Unmapped, {});
    const details = container.querySelector('details');
    expect(details?.open).toBe(false);
    await user.click(screen.getByText(/^Mentioned, not mapped/));
    expect(details?.open).toBe(true);
  });

  it.each([
    ['says nothing of it', undefined],
    ['has an empty list', []],
  ])('is not there where a story %s', (_, list) => {
    const { container } = show(
      Unmapped,
      {},
      explore({ story: { ...rest, ...(list && { unmapped: list }) } }),
    );
    expect(container.querySelector('details')).toBeNull();
  });
});
