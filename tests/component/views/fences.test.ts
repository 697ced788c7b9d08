import { screen } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { fenceIn } from '../../../src/views/kiosk/fences';

let takeDown: () => void;

beforeEach(() => {
  document.body.innerHTML = '<p>Palmyra</p><pre data-selectable role="region">{}</pre>';
  takeDown = fenceIn(() => '?view=kiosk');
});
afterEach(() => {
  takeDown();
  document.body.replaceChildren();
});

const isLet = (target: EventTarget, event: Event) => target.dispatchEvent(event);
const happening = (type: string) => new Event(type, { bubbles: true, cancelable: true });
const pressing = (key: string, held: KeyboardEventInit = {}) =>
  new KeyboardEvent('keydown', { key, ...held, bubbles: true, cancelable: true });

const visitors = () => screen.getByText('Palmyra');
const report = () => screen.getByRole('region');

it.each(['contextmenu', 'selectstart', 'dragstart', 'drop', 'copy'])('refuses %s', (type) => {
  expect(isLet(visitors(), happening(type))).toBe(false);
});

it('lets what staff have to copy be selected, as a whole or word by word', () => {
  for (const type of ['selectstart', 'copy']) {
    expect(isLet(report(), happening(type))).toBe(true);
    expect(isLet(report().firstChild ?? document, happening(type))).toBe(true);
  }
  expect(isLet(report(), pressing('c', { ctrlKey: true }))).toBe(true);
});

it('refuses everything else there too', () => {
  expect(isLet(report(), happening('contextmenu'))).toBe(false);
  expect(isLet(report(), happening('paste'))).toBe(false);
  expect(isLet(report(), pressing('r', { ctrlKey: true }))).toBe(false);
  expect(isLet(visitors(), pressing('c', { ctrlKey: true }))).toBe(false);
});

it('lets everything pass once it is down', () => {
  takeDown();
  expect(isLet(visitors(), happening('contextmenu'))).toBe(true);
  expect(isLet(visitors(), pressing('F5'))).toBe(true);
});
