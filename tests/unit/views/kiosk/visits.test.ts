import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Address } from '../../../../src/explorer/address';
import { Explorer } from '../../../../src/explorer/explorer.svelte';
import { kioskDefaults, type KioskSettings } from '../../../../src/story/parseKiosk';
import { Visits } from '../../../../src/views/kiosk/visits.svelte';
import { theStory } from '../../explorer/theStory';

const replace = vi.fn<(address: string) => void>();
const kept = new Map<string, string>();

beforeEach(() => {
  kept.clear();
  replace.mockClear();
  vi.stubGlobal('location', { replace });
  vi.stubGlobal('sessionStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
    removeItem: (key: string) => kept.delete(key),
  });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A page of the first story, in English, as it begins. */
function begun(settings: Partial<KioskSettings>, address: Address = {}) {
  const explorer = new Explorer(theStory(), { language: 'en', flavor: 'night' }, address);
  explorer.isPartMissing = true;
  explorer.dialog = 'seal';
  const visits = new Visits(explorer, { ...kioskDefaults, ...settings });
  visits.begin();
  return { explorer, visits };
}

describe('a kiosk that begins', () => {
  it('shows nothing that was left open, in the colours of the day', () => {
    const { explorer, visits } = begun({});
    expect([explorer.isPartMissing, explorer.dialog]).toEqual([false, null]);
    expect(explorer.flavor).toBe('day');
    expect(visits.shown).toBe('tour');
  });

  it.each<[string, Partial<KioskSettings>, Address, string]>([
    ['the first language, whatever the browser speaks', { languages: ['ar', 'en'] }, {}, 'ar'],
    ['another one that an address asks for', {}, { language: 'ar' }, 'ar'],
    ['but none that is not offered', { languages: ['en'] }, { language: 'ar' }, 'en'],
  ])('speaks %s', async (_, settings, address, language) => {
    const { explorer } = begun(settings, address);
    await vi.waitFor(() => {
      expect(explorer.language).toBe(language);
    });
  });

  const two = { stories: ['danube', 'palmyra-2016'] };
  it.each<[string, Partial<KioskSettings>, Address, string | undefined]>([
    ['the first story', two, {}, '?story=danube&view=kiosk&lang=en'],
    ['the one that an address asks for', two, { story: 'palmyra-2016' }, undefined],
    ['none that is not offered', {}, { story: 'danube' }, undefined],
    ['none again that did not come', two, { story: 'danube' }, undefined],
  ])('opens %s', (_, settings, address, opened) => {
    begun(settings, address);
    expect(replace.mock.calls.map(([given]) => given)).toEqual(opened ? [opened] : []);
  });

  it('goes on with a visitor who chose another story, once', () => {
    const { visits } = begun(two, { story: 'palmyra-2016' });
    visits.changeStory('danube');
    expect(begun(two, { story: 'danube' }).visits.shown).toBe('rest');
    expect(begun(two, { story: 'danube' }).visits.shown).toBe('tour');
  });
});
