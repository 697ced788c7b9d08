import { fireEvent, screen } from '@testing-library/svelte';
import { tick } from 'svelte';
import { describe, expect, it } from 'vitest';
import Search from '../../../src/reading/Search.svelte';
import { show } from '../show';

describe('the field of the search', () => {
  it.each<[string, KeyboardEventInit, boolean]>([
    ['a slash', { key: '/', code: 'Slash' }, true],
    ['a slash that is written with another key', { key: '/', code: 'Digit7' }, true],
    ['the same key of an Arabic keyboard', { key: 'ظ', code: 'Slash' }, true],
    ['not by that letter elsewhere', { key: 'ظ', code: 'Digit0' }, false],
    ['not by what a German keyboard has there', { key: '-', code: 'Slash' }, false],
    ['not by a short cut of the browser', { key: '/', code: 'Slash', metaKey: true }, false],
  ])('is called by %s', async (_, key, called) => {
    show(Search, { narrow: false });
    await fireEvent.keyDown(document.body, key);
    await tick();
    expect(document.activeElement === screen.getByRole('combobox')).toBe(called);
  });
});
