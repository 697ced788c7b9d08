import { createRequire } from 'node:module';
import { describe, expect, it } from 'vitest';
import { actionOf, isHeldDown, type Action } from '../../../../src/views/classroom/keys';

type Pressed = Parameters<typeof actionOf>[0];

const press = (key: string, code = '', more: Partial<Pressed> = {}): Pressed => ({
  key,
  code,
  ctrlKey: false,
  metaKey: false,
  altKey: false,
  isComposing: false,
  defaultPrevented: false,
  ...more,
});

/** Only selectors are tried here: no page is needed, but something that understands them. */
const { JSDOM } = createRequire(import.meta.url)('jsdom') as {
  JSDOM: new () => { readonly window: { readonly document: Document } };
};
const { document } = new JSDOM().window;

/** The innermost element of a piece of a page. */
function focused(tag: string, attributes: Readonly<Record<string, string>> = {}): Element {
  const element = document.createElement(tag);
  for (const [name, value] of Object.entries(attributes)) element.setAttribute(name, value);
  return element;
}

describe('a key in a lesson', () => {
  it.each<[key: string, code: string, action: Action]>([
    ['ArrowRight', 'ArrowRight', 'forward'],
    ['PageDown', 'PageDown', 'forward'],
    ['ArrowLeft', 'ArrowLeft', 'back'],
    ['PageUp', 'PageUp', 'back'],
    ['Home', 'Home', 'first'],
    ['End', 'End', 'last'],
    ['ArrowDown', 'ArrowDown', 'scrollDown'],
    ['ArrowUp', 'ArrowUp', 'scrollUp'],
    ['b', 'KeyB', 'blank'],
    ['B', 'KeyB', 'blank'],
    ['.', 'Period', 'blank'],
    ['f', 'KeyF', 'fullScreen'],
    ['l', 'KeyL', 'labels'],
    ['d', 'KeyD', 'discuss'],
    ['p', 'KeyP', 'pointer'],
    ['e', 'KeyE', 'pen'],
    ['c', 'KeyC', 'clear'],
    ['n', 'KeyN', 'notes'],
    ['t', 'KeyT', 'window'],
    ['s', 'KeyS', 'sheet'],
    ['+', 'BracketRight', 'larger'],
    ['=', 'Equal', 'larger'],
    ['+', 'NumpadAdd', 'larger'],
    ['-', 'Minus', 'smaller'],
    ['−', 'Minus', 'smaller'],
    ['-', 'NumpadSubtract', 'smaller'],
    ['?', 'Slash', 'keys'],
    ['1', 'Digit1', { stop: 0 }],
    ['9', 'Digit9', { stop: 8 }],
    ['4', 'Numpad4', { stop: 3 }],
  ])('%s (%s) does what it promises', (key, code, action) => {
    expect(actionOf(press(key, code), null)).toEqual(action);
  });

  it.each<[key: string, code: string, action: Action]>([
    ['لا', 'KeyB', 'blank'],
    ['ب', 'KeyF', 'fullScreen'],
    ['م', 'KeyL', 'labels'],
    ['ي', 'KeyD', 'discuss'],
    ['ح', 'KeyP', 'pointer'],
    ['ث', 'KeyE', 'pen'],
    ['ؤ', 'KeyC', 'clear'],
    ['ى', 'KeyN', 'notes'],
    ['ف', 'KeyT', 'window'],
    ['س', 'KeyS', 'sheet'],
    ['؟', 'Slash', 'keys'],
    ['٣', 'Digit3', { stop: 2 }],
  ])('%s of an Arabic keyboard (%s) does the same', (key, code, action) => {
    expect(actionOf(press(key, code), null)).toEqual(action);
  });

  it.each([
    ['Tab', 'Tab'],
    ['Enter', 'Enter'],
    [' ', 'Space'],
    ['Escape', 'Escape'],
    ['F5', 'F5'],
    ['F11', 'F11'],
    ['0', 'Digit0'],
    ['!', 'Digit1'],
    ['End', 'Numpad1'],
    ['x', 'KeyX'],
    ['Unidentified', ''],
  ])('%s (%s) is left to the browser, or means what it says', (key, code) => {
    expect(actionOf(press(key, code), null)).toBe(key === 'End' ? 'last' : undefined);
  });

  it.each<[what: string, more: Partial<Pressed>]>([
    ['with Control', { ctrlKey: true }],
    ['with Command', { metaKey: true }],
    ['with Alt', { altKey: true }],
    ['while a word is being put together', { isComposing: true }],
    ['that something else has answered', { defaultPrevented: true }],
  ])('%s is left alone', (_, more) => {
    for (const key of ['ArrowLeft', 'PageDown', '+', 'c']) {
      expect(actionOf(press(key, key === 'c' ? 'KeyC' : key, more), null)).toBeUndefined();
    }
  });

  it.each<[element: Element]>([
    [focused('input')],
    [focused('input', { type: 'search' })],
    [focused('textarea')],
    [focused('select')],
    [focused('div', { contenteditable: '' })],
  ])('stays with what is written in', (element) => {
    for (const key of ['ArrowLeft', 'Home', '1', 'b', '+']) {
      const code = key === 'b' ? 'KeyB' : key === '1' ? 'Digit1' : key;
      expect(actionOf(press(key, code), element)).toBeUndefined();
    }
  });

  it.each<[element: Element]>([
    [focused('input', { type: 'radio' })],
    [focused('div', { role: 'application' })],
    [focused('div', { role: 'slider' })],
    [focused('ul', { role: 'listbox' })],
  ])('leaves the arrows, but no more, to what is moved by them', (element) => {
    expect(actionOf(press('ArrowRight'), element)).toBeUndefined();
    expect(actionOf(press('PageDown'), element)).toBe('forward');
    expect(actionOf(press('b', 'KeyB'), element)).toBe('blank');
  });

  it.each<[element: Element]>([
    [focused('button')],
    [focused('a', { href: '#' })],
    [focused('input', { type: 'checkbox' })],
    [focused('section', { tabindex: '0' })],
  ])('works where the focus is on anything else', (element) => {
    expect(actionOf(press('ArrowRight'), element)).toBe('forward');
    expect(actionOf(press('p', 'KeyP'), element)).toBe('pointer');
  });

  it.each<[action: Action, goesOn: boolean]>([
    ['forward', false],
    ['back', false],
    ['blank', false],
    [{ stop: 3 }, false],
    ['scrollDown', true],
    ['scrollUp', true],
    ['larger', true],
    ['smaller', true],
  ])('for %s, held down, goes on: %s', (action, goesOn) => {
    expect(isHeldDown({ repeat: true }, action)).toBe(!goesOn);
    expect(isHeldDown({ repeat: false }, action)).toBe(false);
  });

  /** Something that the focus can be given to, larger inside than outside along an axis. */
  function scrolling(axis: 'x' | 'y', tabindex = '0'): Element {
    const element = focused('div', { tabindex, style: `overflow-${axis}: auto` });
    document.body.append(element);
    const side = axis === 'x' ? 'Width' : 'Height';
    Object.defineProperty(element, `scroll${side}`, { value: 300 });
    Object.defineProperty(element, `client${side}`, { value: 100 });
    return element;
  }

  it.each<['x' | 'y', key: string, action: Action | undefined]>([
    ['x', 'ArrowLeft', undefined],
    ['x', 'ArrowRight', undefined],
    ['x', 'ArrowDown', 'scrollDown'],
    ['x', 'End', 'last'],
    ['y', 'ArrowUp', undefined],
    ['y', 'ArrowDown', undefined],
    ['y', 'Home', undefined],
    ['y', 'End', undefined],
    ['y', 'ArrowRight', 'forward'],
    ['y', 'PageDown', 'forward'],
  ])('in what scrolls along %s, %s is the scrolling’s or the lesson’s', (axis, key, action) => {
    expect(actionOf(press(key, key), scrolling(axis))).toBe(action);
  });

  it('is the lesson’s where nothing is left to scroll, or nobody sought what scrolls', () => {
    expect(actionOf(press('End'), focused('div', { tabindex: '0' }))).toBe('last');
    expect(actionOf(press('End'), scrolling('y', '-1'))).toBe('last');
  });
});
