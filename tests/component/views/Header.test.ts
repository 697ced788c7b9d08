import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Device } from '../../../src/explorer/preferences';
import Header from '../../../src/views/explore/Header.svelte';
import { show } from '../show';

function header(narrow = false) {
  const setItem = vi.fn();
  const device: Device = {
    languages: ['en'],
    matches: () => false,
    storage: { getItem: () => null, setItem, removeItem: () => undefined },
  };
  return { ...show(Header, { device, narrow }), setItem };
}

describe('the header', () => {
  it('offers three flavors, one of them chosen', () => {
    header();
    const group = screen.getByRole('radiogroup', { name: 'Colours' });
    const radios = within(group).getAllByRole('radio');
    expect(radios.map((radio) => radio.parentElement?.textContent.trim())).toEqual([
      'Day',
      'Night',
      'High contrast',
    ]);
    expect(radios.map((radio) => (radio as HTMLInputElement).checked)).toEqual([
      true,
      false,
      false,
    ]);
  });

  it('wears the flavor that is chosen, and keeps it', async () => {
    const { user, explorer, setItem } = header();
    await user.click(screen.getByRole('radio', { name: 'Night' }));
    expect(explorer.flavor).toBe('night');
    expect(setItem).toHaveBeenCalledWith('dateline.flavor', 'night');
  });

  it('goes round the flavors with one button on a phone, which says what comes', async () => {
    const { user, explorer } = header(true);
    const worn: string[] = [];
    for (const name of ['Colours: Night', 'Colours: High contrast', 'Colours: Day']) {
      await user.click(screen.getByRole('button', { name }));
      worn.push(explorer.flavor);
    }
    expect(worn).toEqual(['night', 'contrast', 'day']);
  });

  it('leads to the other language by a button in that language', async () => {
    const { user, explorer } = header();
    const button = screen.getByRole('button', { name: 'العربية' });
    expect(button.lang).toBe('ar');
    await user.click(button);
    await expect.poll(() => explorer.language).toBe('ar');
    await user.click(screen.getByRole('button', { name: 'English' }));
    await expect.poll(() => explorer.language).toBe('en');
  });
});
