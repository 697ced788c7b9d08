import { screen } from '@testing-library/svelte';
import type { UserEvent } from '@testing-library/user-event';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import Sheet from '../../../src/views/explore/Sheet.svelte';
import { explore, show } from '../show';

const selected = () => screen.getByRole('tab', { selected: true }).textContent;
const lower = () => screen.getByRole('button', { name: 'Make the sheet lower' });
const taller = () => screen.getByRole('button', { name: 'Make the sheet taller' });
/** Whether the sheet can be made no lower, and no taller. */
const ends = () => [lower(), taller()].map((button) => button.getAttribute('aria-disabled'));

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
    expect(ends()).toEqual(['false', 'false']);
    await user.click(taller());
    expect(ends()).toEqual(['false', 'true']);
    await user.click(lower());
    await user.click(lower());
    expect(ends()).toEqual(['true', 'false']);
  });

  it('keeps the focus on the button of a height that is its last', async () => {
    const { user } = show(Sheet, {});
    await user.click(taller());
    expect(document.activeElement).toBe(taller());
    await user.keyboard('{Enter}');
    expect(document.activeElement).toBe(taller());
    expect(ends()).toEqual(['false', 'true']);
  });

  it('can be made low while a place is open, to see the map', async () => {
    const { user } = show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    await user.click(lower());
    expect(ends()).toEqual(['true', 'false']);
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
    expect(ends()).toEqual(['false', 'false']);
  });

  it('goes to the article to read the passage in the text', async () => {
    const { user } = show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    await user.click(screen.getByRole('button', { name: 'Read it in the text' }));
    expect(selected()).toBe('Article');
  });

  it('closes a place of the address with Escape, and gives the focus to it in the list', async () => {
    const { user, explorer } = show(Sheet, {}, explore({ address: { place: 'mosul' } }));
    await user.keyboard('{Escape}');
    expect(explorer.chosen).toBeNull();
    expect(selected()).toBe('All places');
    expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Mosul/ }));
  });

  describe.each(['Escape', 'its button'])('when a place is closed with %s', (how) => {
    const close = (user: UserEvent) =>
      how === 'Escape'
        ? user.keyboard('{Escape}')
        : user.click(screen.getByRole('button', { name: 'Close' }));

    it('leads back to the name in the text that it was opened by', async () => {
      const { user } = show(Sheet, {});
      const mention = () => screen.getAllByRole('link', { name: 'Mosul' })[0];
      await user.click(mention() ?? document.body);
      expect(selected()).toBe('Place');
      await close(user);
      expect(selected()).toBe('Article');
      expect(document.activeElement).toBe(mention());
    });

    it('leads back to its row in the list', async () => {
      const { user } = show(Sheet, {});
      await user.click(screen.getByRole('tab', { name: 'All places' }));
      await user.click(screen.getByRole('button', { name: /^Raqqa/ }));
      await close(user);
      expect(selected()).toBe('All places');
      expect(document.activeElement).toBe(screen.getByRole('button', { name: /^Raqqa/ }));
    });

    it('leads back to the text also by way of another place on the map', async () => {
      const { user, explorer } = show(Sheet, {});
      const mention = screen.getAllByRole('link', { name: 'Mosul' })[0];
      await user.click(mention ?? document.body);
      flushSync(() => {
        explorer.choose('raqqa');
      });
      await close(user);
      expect(selected()).toBe('Article');
      expect(document.activeElement).toBe(mention);
    });

    it('leaves the text open where it was opened by what has gone', async () => {
      const { user, explorer } = show(Sheet, {});
      flushSync(() => {
        explorer.choose('raqqa');
      });
      await close(user);
      expect(selected()).toBe('Article');
      expect(document.activeElement).toBe(screen.getByRole('region', { name: 'Article' }));
    });
  });
});
