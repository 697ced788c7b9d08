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
  isServed = true;
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

/** Whether a page that is opened now would come. */
let isServed = true;
/** What has to be asked for that has been. */
const settled = () => new Promise((resolve) => setTimeout(resolve));

/** A page of the first story, in English, as it begins. */
function begun(settings: Partial<KioskSettings>, address: Address = {}) {
  const explorer = new Explorer(theStory(), { language: 'en', flavor: 'night' }, address);
  explorer.isPartMissing = true;
  explorer.dialog = 'seal';
  const all = { ...kioskDefaults, ...settings };
  const visits = new Visits(explorer, all, () => Promise.resolve(isServed));
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
  ])('opens %s', async (_, settings, address, opened) => {
    begun(settings, address);
    await settled();
    expect(replace.mock.calls.map(([given]) => given)).toEqual(opened ? [opened] : []);
  });

  it('goes on with a visitor who chose another story, once', async () => {
    const { visits } = begun(two, { story: 'palmyra-2016' });
    visits.attendance.touch();
    await visits.changeStory('danube');
    expect(replace).toHaveBeenCalledOnce();
    expect(begun(two, { story: 'danube' }).visits.shown).toBe('rest');
    expect(begun(two, { story: 'danube' }).visits.shown).toBe('tour');
  });

  it('goes on with a visitor who came while the first story was on its way', async () => {
    begun(two).visits.attendance.touch();
    await settled();
    expect(begun(two, { story: 'danube' }).visits.shown).toBe('rest');
  });

  describe('where no page would come', () => {
    beforeEach(() => {
      isServed = false;
    });

    it('stays with the story that is here', async () => {
      const { explorer } = begun(two);
      await settled();
      expect(replace).not.toHaveBeenCalled();
      expect(explorer.isPartMissing).toBe(false);
    });

    it('says so to a visitor who chose another one', async () => {
      const { explorer, visits } = begun(two, { story: 'palmyra-2016' });
      visits.attendance.touch();
      await visits.changeStory('danube');
      expect(replace).not.toHaveBeenCalled();
      expect([explorer.isPartMissing, visits.visit.dialog]).toEqual([true, null]);
      expect(kept.size).toBe(0);
    });
  });
});
