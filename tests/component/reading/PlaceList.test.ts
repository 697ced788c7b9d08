import { screen, waitFor, within } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import PlaceList from '../../../src/reading/PlaceList.svelte';
import { explore, show } from '../show';

const buttons = (name: string) => within(screen.getByRole('list', { name })).getAllByRole('button');

/** Which button is told to be that of the open place. */
const current = () => buttons('Places').map((button) => button.getAttribute('aria-current'));

describe('the list of places', () => {
  it('has a button for each place, in the order of the story, with its distance', () => {
    show(PlaceList, {});
    const list = screen.getByRole('list', { name: 'Places' });
    expect(within(list).getAllByRole('listitem')).toHaveLength(5);
    for (const name of [
      /^Palmyra تدمر 8 passages/,
      /^Jabal al Tar جبل الطار Approximate: within about 3\.5 km about 4 km west/,
      /^Jabal Antara جبل عنتر Approximate: within about 7 km about 8 km north-west/,
      /^Mosul الموصل 480 km east-north-east/,
      /^Raqqa الرقة 170 km north-north-east/,
    ]) {
      expect(within(list).getByRole('button', { name })).toBeTruthy();
    }
  });

  it('speaks Arabic in Arabic, with the Arabic name first', () => {
    show(PlaceList, {}, explore({ language: 'ar' }));
    const list = screen.getByRole('list', { name: 'الأماكن' });
    for (const name of [/^تدمر/, /^جبل الطار/, /^جبل عنتر/, /^الموصل.*٤٨٠/, /^الرقة/]) {
      expect(within(list).getByRole('button', { name })).toBeTruthy();
    }
  });

  it('says in words, not by its mark alone, which location is uncertain', () => {
    show(PlaceList, {});
    for (const button of buttons('Places')) {
      const uncertain = /Jabal/.test(button.textContent);
      expect(/about|approximate/i.test(button.textContent)).toBe(uncertain);
    }
  });

  it('chooses a place, and tells which one is chosen', async () => {
    const { user, explorer } = show(PlaceList, {});
    await user.click(screen.getByRole('button', { name: /^Mosul/ }));
    expect(explorer.chosen).toBe('mosul');
    // the popup is painted first
    await waitFor(() => {
      expect(current()).toEqual([null, null, null, 'location', null]);
    });
  });

  it('follows a choice that is made elsewhere', async () => {
    const { explorer } = show(PlaceList, {});
    explorer.choose('raqqa');
    await waitFor(() => {
      expect(current()).toEqual([null, null, null, null, 'location']);
    });
  });
});
