import type { Attendance } from '../../explorer/attendance.svelte';
import { Fingers } from './fingers';

/** On a control that answers for itself, such as the pause: a touch of it begins no visit. */
const apart = 'data-apart';

/** The keys that only look around, or belong to a chord. */
const quietKeys = ['Tab', 'Shift', 'Control', 'Alt', 'Meta'];

const presses = ['Enter', ' '];

const pointing = [
  ...['pointerdown', 'pointermove', 'pointerup', 'pointercancel'],
  ...['touchstart', 'touchmove', 'touchend', 'mousedown', 'mouseup', 'click', 'wheel'],
];
/** A browser sends the click of a touch so soon after it; milliseconds. */
const clickDelay = 400;

/**
 * Tells the attendance of every touch and key. The one that wakes the screen, or answers its
 * question, does nothing else.
 *
 * @returns Stops listening.
 */
export function listen(attendance: Attendance): () => void {
  let isSwallowing = false;
  let rest: ReturnType<typeof setTimeout> | undefined;
  const fingers = new Fingers();
  const controller = new AbortController();

  function point(event: Event): void {
    const { type, target } = event;
    if (attendance.state !== 'visited' && isApart(target)) return;
    if (type === 'pointerdown') finish();
    if (isInput(event, fingers) && attendance.touch()) isSwallowing = true;
    if (!isSwallowing) return;
    swallow(event);
    if (type === 'click') finish();
    if (['pointerup', 'pointercancel', 'wheel'].includes(type)) {
      clearTimeout(rest);
      rest = setTimeout(finish, clickDelay);
    }
  }

  function finish(): void {
    clearTimeout(rest);
    isSwallowing = false;
  }

  function key(event: KeyboardEvent): void {
    if (attendance.state === 'attracting' && quietKeys.includes(event.key)) return;
    if (attendance.state !== 'visited' && presses.includes(event.key) && isApart(event.target)) {
      return;
    }
    if (attendance.touch()) swallow(event);
  }

  const options = { capture: true, passive: false, signal: controller.signal };
  for (const type of pointing) window.addEventListener(type, point, options);
  window.addEventListener('keydown', key, options);
  return () => {
    finish();
    controller.abort();
  };
}

const isApart = (target: EventTarget | null) =>
  target instanceof Element && target.closest(`[${apart}]`) !== null;

const isPointer = (event: Event): event is PointerEvent => event.type.startsWith('pointer');

function isInput(event: Event, fingers: Fingers): boolean {
  if (isPointer(event)) return fingers.act(event);
  // whatever assistive technology activates comes as a click alone
  return ['touchstart', 'wheel', 'click'].includes(event.type);
}

function swallow(event: Event): void {
  event.stopPropagation();
  if (event.cancelable) event.preventDefault();
}
