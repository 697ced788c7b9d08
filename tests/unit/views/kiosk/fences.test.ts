import { describe, expect, it } from 'vitest';
import { leads } from '../../../../src/views/kiosk/fences';

const key = (name: string, held: 'ctrlKey' | 'altKey' | 'metaKey' | null = null) => ({
  key: name,
  ctrlKey: false,
  altKey: false,
  metaKey: false,
  ...(held && { [held]: true }),
});

describe('keys that lead out of the page', () => {
  it.each([
    ['reload', key('F5')],
    ['reload by a chord', key('r', 'ctrlKey')],
    ['back', key('ArrowLeft', 'altKey')],
    ['back by a key of its own', key('BrowserBack')],
    ['back by Backspace', key('Backspace')],
    ['close', key('w', 'ctrlKey')],
    ['print', key('p', 'metaKey')],
    ['find', key('/')],
    ['the menu', key('ContextMenu')],
    ['full screen', key('F11')],
    ['zoom', key('+', 'ctrlKey')],
  ])('%s', (_, pressed) => {
    expect(leads(pressed)).toBe(true);
  });

  it.each(['Tab', 'Enter', ' ', 'Escape', 'ArrowLeft', 'PageDown', '7'])('but not %s', (name) => {
    expect(leads(key(name))).toBe(false);
  });
});
