import { letterKey } from '../../reading/letterKey';
import { scrollsAlong } from './scrolling';

/** What a key may do in a lesson. */
export type Action =
  | 'forward'
  | 'back'
  | 'first'
  | 'last'
  | 'blank'
  | 'fullScreen'
  | 'labels'
  | 'larger'
  | 'smaller'
  | 'discuss'
  | 'pointer'
  | 'pen'
  | 'clear'
  | 'notes'
  | 'window'
  | 'sheet'
  | 'keys'
  | 'scrollDown'
  | 'scrollUp'
  | { readonly stop: number };

/** Keys by what they write; a clicker sends the first four and the full stop. */
const byKey: Readonly<Record<string, Action>> = {
  ArrowRight: 'forward',
  PageDown: 'forward',
  ArrowLeft: 'back',
  PageUp: 'back',
  Home: 'first',
  End: 'last',
  ArrowDown: 'scrollDown',
  ArrowUp: 'scrollUp',
  '.': 'blank',
  '+': 'larger',
  '=': 'larger',
  '-': 'smaller',
  '−': 'smaller',
  '?': 'keys',
  '؟': 'keys',
};

/** Keys by where they are: a keyboard set to Arabic writes other letters with them. */
const byCode: Readonly<Record<string, Action>> = {
  KeyB: 'blank',
  KeyF: 'fullScreen',
  KeyL: 'labels',
  KeyD: 'discuss',
  KeyP: 'pointer',
  KeyE: 'pen',
  KeyC: 'clear',
  KeyN: 'notes',
  KeyT: 'window',
  KeyS: 'sheet',
  NumpadAdd: 'larger',
  NumpadSubtract: 'smaller',
};

type Pressed = Pick<
  KeyboardEvent,
  'key' | 'code' | 'ctrlKey' | 'metaKey' | 'altKey' | 'isComposing' | 'defaultPrevented'
>;

/** Controls that need the arrows, or all keys, for themselves. */
const writing = 'input:not([type=radio], [type=checkbox]), textarea, select, [contenteditable]';
const arrowed = 'input[type=radio], [role=application], [role=slider], [role=listbox]';
/** The map, which takes these too: it comes nearer and goes back. */
const zoomed = '[role=application]';
const zooms: readonly (Action | undefined)[] = ['larger', 'smaller'];
/** A key that is held down does these over and over. */
const steady: readonly Action[] = ['scrollDown', 'scrollUp', 'larger', 'smaller'];

/** Whether a key is only held down: of most actions one press is one step. */
export const isHeldDown = ({ repeat }: Pick<KeyboardEvent, 'repeat'>, action: Action): boolean =>
  repeat && !steady.includes(action);

/** The axis along which the browser scrolls with a key. */
const axisOf: Readonly<Record<string, 'x' | 'y'>> = {
  ArrowLeft: 'x',
  ArrowRight: 'x',
  ArrowUp: 'y',
  ArrowDown: 'y',
  Home: 'y',
  End: 'y',
};

/**
 * Whether somebody has gone to something that scrolls with this key. What a page has given the
 * focus to by itself (`tabindex="-1"`) nobody has sought.
 */
function isScrolledBy(key: string, focused: Element | null): boolean {
  const axis = axisOf[key];
  if (!axis || focused?.getAttribute('tabindex') !== '0') return false;
  return scrollsAlong(focused, axis);
}

/**
 * What a key press means to the lesson; nothing where it is the browser's or belongs to the control
 * that has the focus.
 */
export function actionOf(event: Pressed, focused: Element | null): Action | undefined {
  const { key, code, isComposing, defaultPrevented } = event;
  if (event.ctrlKey || event.metaKey || event.altKey || isComposing || defaultPrevented) {
    return undefined;
  }
  if (focused?.closest(writing)) return undefined;
  if (key.startsWith('Arrow') && focused?.closest(arrowed)) return undefined;
  if (isScrolledBy(key, focused)) return undefined;
  const digit = /^(?:Digit|Numpad)([1-9])$/.exec(code)?.[1];
  if (digit !== undefined && /^[1-9١-٩]$/.test(key)) return { stop: Number(digit) - 1 };
  const action = byKey[key] ?? byCode[letterKey(event)];
  return zooms.includes(action) && focused?.closest(zoomed) ? undefined : action;
}
