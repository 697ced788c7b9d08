import { screen, waitFor } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
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
