import { fireEvent } from '@testing-library/svelte';
import { afterEach, describe, expect, it } from 'vitest';
import ReadingBar from '../../../src/reading/ReadingBar.svelte';
import { show } from '../show';

/** A text with four mentions, the second of which has the focus. */
function reading(): HTMLElement[] {
  const scroller = document.createElement('div');
  const links = ['palmyra', 'mosul', 'raqqa', 'mosul'].map((id) => {
    const link = document.createElement('a');
    link.href = `#place=${id}`;
    link.dataset['mention'] = id;
    return link;
  });
  scroller.append(...links);
  document.body.append(scroller);
  show(ReadingBar, { scroller });
  links[1]?.focus();
  return links;
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('from mention to mention', () => {
  it.each<[string, KeyboardEventInit, number]>([
    ['n goes on', { key: 'n', code: 'KeyN' }, 2],
    ['p goes back', { key: 'p', code: 'KeyP' }, 0],
    ['with Caps Lock n goes on', { key: 'N', code: 'KeyN' }, 2],
    ['with Caps Lock p goes back', { key: 'P', code: 'KeyP' }, 0],
    ['on an Arabic keyboard the key of n goes on', { key: 'ى', code: 'KeyN' }, 2],
    ['on an Arabic keyboard the key of p goes back', { key: 'ح', code: 'KeyP' }, 0],
    ['on a keyboard that is laid out otherwise n goes on', { key: 'n', code: 'KeyL' }, 2],
    ['there the key where n usually is does nothing', { key: 'b', code: 'KeyN' }, 1],
    ['with Control it is the browser’s', { key: 'n', code: 'KeyN', ctrlKey: true }, 1],
    ['another letter does nothing', { key: 'm', code: 'KeyM' }, 1],
  ])('%s', async (_, key, expected) => {
    const links = reading();
    await fireEvent.keyDown(document.activeElement ?? document.body, key);
    expect(links.map((link) => link === document.activeElement).indexOf(true)).toBe(expected);
  });
});
