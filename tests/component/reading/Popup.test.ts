import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import ArticleText from '../../../src/reading/ArticleText.svelte';
import Popup from '../../../src/reading/Popup.svelte';
import { explore, placeOf, show } from '../show';

const panel = { width: 980, height: 844, foot: 24 };

function popup(id = 'mosul') {
  const explorer = explore();
  explorer.choose(id);
  return show(
    Popup,
    { place: placeOf(explorer, id), panel, avoid: [], spot: explorer.anchor },
    explorer,
  );
}

describe('the popup', () => {
  it('is a dialog named by its place', () => {
    popup();
    expect(screen.getByRole('dialog', { name: /^Mosul/ })).toBeTruthy();
  });

  it('takes the focus, from which reading starts at the name of the place', async () => {
    popup();
    await waitFor(() => {
      expect(screen.getByRole('dialog').contains(document.activeElement)).toBe(true);
    });
  });

  it.each(['Escape', 'its button'])('closes with %s', async (how) => {
    const { user, explorer } = popup();
    if (how === 'Escape') await user.keyboard('{Escape}');
    else await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(explorer.chosen).toBeNull();
  });

  it('stays with any other key', async () => {
    const { user, explorer } = popup();
    await user.keyboard('{Enter}x ');
    expect(explorer.chosen).toBe('mosul');
  });
});

describe('closing a place that was opened from the text', () => {
  /** All mentions of Palmyra, so that the passage that is marked does and does not hold the link. */
  it.each([0, 1, 5, 9])('gives the focus back to mention %i of it', async (index) => {
    const explorer = explore();
    const { user, container } = show(ArticleText, {}, explorer);
    const links = container.querySelectorAll<HTMLElement>('[data-mention="palmyra"]');
    const link = links[index];
    if (!link) throw new Error('There is no such mention.');
    await user.click(link);
    show(
      Popup,
      { place: placeOf(explorer, 'palmyra'), panel, avoid: [], spot: explorer.anchor },
      explorer,
    );
    await expect.poll(() => container.querySelector('.marked')).not.toBeNull();
    await user.keyboard('{Escape}');
    await expect.poll(() => container.querySelector('.marked')).toBeNull();
    expect(link.isConnected).toBe(true);
    expect(document.activeElement).toBe(link);
  });

  it('also where a click on a link does not give it the focus', async () => {
    const explorer = explore();
    const { container } = show(ArticleText, {}, explorer);
    const link = container.querySelector<HTMLElement>('[data-mention="mosul"]');
    if (!link) throw new Error('There is no such mention.');
    await fireEvent.click(link);
    const { user } = show(
      Popup,
      { place: placeOf(explorer, 'mosul'), panel, avoid: [], spot: explorer.anchor },
      explorer,
    );
    await user.keyboard('{Escape}');
    expect(document.activeElement).toBe(link);
  });
});
