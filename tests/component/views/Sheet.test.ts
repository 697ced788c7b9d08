import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import Sheet from '../../../src/views/explore/Sheet.svelte';
import { explore, show } from '../show';

const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const lower = () => screen.getByRole<HTMLButtonElement>('button', { name: 'Make the sheet lower' });
const taller = () =>
  screen.getByRole<HTMLButtonElement>('button', { name: 'Make the sheet taller' });

describe('the sheet', () => {
  it('opens with the article where no place is chosen', () => {
    show(Sheet, {});
    expect(selected()).toBe('Article');
    expect(screen.getByRole('region', { name: 'Article' })).toBeTruthy();
  });

  it('opens with the place of the address', () => {
    show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    expect(selected()).toBe('Place');
    expect(screen.getByRole('dialog', { name: /^Mosul/ })).toBeTruthy();
  });

  it('has three tabs that lead to place, article and list', async () => {
    const { user } = show(Sheet, {});
    expect(screen.getAllByRole('tab').map((tab) => tab.textContent)).toEqual([
      'Place',
      'Article',
      'All places',
    ]);
    await user.click(screen.getByRole('tab', { name: 'All places' }));
    expect(screen.getByRole('list', { name: 'Places' })).toBeTruthy();
    await user.click(screen.getByRole('tab', { name: 'Place' }));
    expect(screen.getByText('Choose a place on the map or in the list.')).toBeTruthy();
  });

  it('is reached with Tab, and the arrow keys go from tab to tab, around the ends', async () => {
    const { user } = show(Sheet, {});
    screen.getByRole('tab', { name: 'Article' }).focus();
    const seen: (string | null)[] = [];
    for (const key of [
      '{ArrowRight}',
      '{ArrowRight}',
      '{ArrowLeft}',
      '{ArrowLeft}',
      '{ArrowLeft}',
    ]) {
      await user.keyboard(key);
      seen.push(selected());
      expect(document.activeElement).toBe(screen.getByRole('tab', { selected: true }));
    }
    expect(seen).toEqual(['All places', 'Place', 'All places', 'Article', 'Place']);
  });

  it('turns the arrow keys round in Arabic', async () => {
    const { user } = show(Sheet, {}, explore({ language: 'ar' }));
    screen.getByRole('tab', { name: 'المقال' }).focus();
    await user.keyboard('{ArrowLeft}');
    expect(selected()).toBe('كل الأماكن');
  });

  it('shows a place that is chosen on the map', () => {
    const { explorer } = show(Sheet, {});
    flushSync(() => {
      explorer.choose('raqqa');
    });
    expect(screen.getByRole('dialog', { name: /^Raqqa/ })).toBeTruthy();
  });

  it('has three heights', async () => {
    const { user } = show(Sheet, {});
    expect([lower().disabled, taller().disabled]).toEqual([false, false]);
    await user.click(taller());
    expect([lower().disabled, taller().disabled]).toEqual([false, true]);
    await user.click(lower());
    await user.click(lower());
    expect([lower().disabled, taller().disabled]).toEqual([true, false]);
  });

  it('can be made low while a place is open, to see the map', async () => {
    const { user } = show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    await user.click(lower());
    expect([lower().disabled, taller().disabled]).toEqual([true, false]);
  });

  it('keeps its tab when its height changes while a place is open', async () => {
    const { user } = show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    await user.click(screen.getByRole('tab', { name: 'Article' }));
    await user.click(taller());
    await user.click(lower());
    expect(selected()).toBe('Article');
  });

  it('rises when a place is chosen while it is low', async () => {
    const { user, explorer } = show(Sheet, {});
    await user.click(lower());
    flushSync(() => {
      explorer.choose('raqqa');
    });
    expect(lower().disabled).toBe(false);
  });

  it('goes to the article to read the passage in the text', async () => {
    const { user } = show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    await user.click(screen.getByRole('button', { name: 'Read it in the text' }));
    expect(selected()).toBe('Article');
  });

  it('closes a place with Escape, and gives the focus to it in the list', async () => {
    const { user, explorer } = show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    await user.keyboard('{Escape}');
    expect(explorer.chosen).toBeNull();
    expect(selected()).toBe('All places');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Mosul/ }));
  });
});
