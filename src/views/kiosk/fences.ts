/** Keys that move within the page; every other one, and every chord, belongs to the browser. */
const ownKeys: readonly string[] = [
  ...['Tab', 'Shift', 'Enter', ' ', 'Escape', '+', '-'],
  ...['ArrowUp', 'ArrowDown', 'ArrowLeft', 'ArrowRight', 'Home', 'End', 'PageUp', 'PageDown'],
  ...['0', '1', '2', '3', '4', '5', '6', '7', '8', '9'],
];

type Key = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'altKey' | 'metaKey'>;

/** Whether a key may make the browser do something of its own: reload, go back, print, find. */
export const leads = ({ key, ctrlKey, altKey, metaKey }: Key): boolean =>
  ctrlKey || altKey || metaKey || !ownKeys.includes(key);

const refused = [
  ...['contextmenu', 'selectstart', 'dragstart', 'dragover', 'drop', 'auxclick', 'dblclick'],
  ...['copy', 'cut', 'paste', 'gesturestart', 'gesturechange', 'beforeinput'],
];

/** On what staff may select and copy. */
const selectable = '[data-selectable]';
const selecting = ['selectstart', 'copy'];

/**
 * Keeps a visitor on the page: no menu, no selection, no drag, no zoom of the page, no key and no
 * way through the history leads away from it. What a page cannot forbid, the browser's own kiosk
 * mode does.
 *
 * @param address What the page shows, to be led back to.
 * @returns Takes the fences down.
 */
export function fenceIn(address: () => string): () => void {
  const controller = new AbortController();
  const { signal } = controller;
  // on the way down, so that nothing on the page can let one through
  const active = { capture: true, passive: false, signal };
  for (const type of refused) window.addEventListener(type, refuse, active);
  window.addEventListener('keydown', refuseKeys, active);
  window.addEventListener('wheel', refuseZoom, active);
  window.addEventListener('touchmove', refusePinch, active);
  window.addEventListener('click', refuseLinks, active);
  const speak = muteWindow();
  holdHistory(address, signal);
  return () => {
    controller.abort();
    speak();
  };
}

function refuse(event: Event): void {
  if (selecting.includes(event.type) && isSelectable(event.target)) return;
  if (event.cancelable) event.preventDefault();
}

function isSelectable(target: EventTarget | null): boolean {
  const element = target instanceof Text ? target.parentElement : target;
  return element instanceof Element && element.closest(selectable) !== null;
}

function refuseKeys(event: KeyboardEvent): void {
  const copies = event.ctrlKey && event.key === 'c' && isSelectable(event.target);
  if (leads(event) && !copies) refuse(event);
}

/** The map zooms by itself; the page around it never does. */
function refuseZoom(event: WheelEvent): void {
  if (event.ctrlKey) refuse(event);
}

function refusePinch(event: TouchEvent): void {
  if (event.touches.length > 1) refuse(event);
}

function refuseLinks(event: MouseEvent): void {
  if (event.target instanceof Element && event.target.closest('a')) refuse(event);
}

/** Neither a window nor a dialog of the printer opens. */
function muteWindow(): () => void {
  const own = new Map(['open', 'print'].map((name) => [name, Reflect.get(window, name)]));
  for (const name of own.keys()) Reflect.set(window, name, () => null);
  return () => {
    for (const [name, value] of own) Reflect.set(window, name, value);
  };
}

/** Whoever goes back, by key or by a swipe from the edge, is led to the same page again. */
function holdHistory(address: () => string, signal: AbortSignal): void {
  // the entry beneath may be of another language
  const hold = () => {
    history.pushState(null, '', address());
  };
  window.addEventListener('popstate', hold, { signal });
  hold();
}
