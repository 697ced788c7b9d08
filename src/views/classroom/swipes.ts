import type { Attachment } from 'svelte/attachments';
import { scrollsAlong } from './scrolling';

/** Shorter than this a finger has only trembled; CSS pixels. */
const leastPixels = 60;

/** Listens for a finger that wipes a page away: to the left goes on, and back in Arabic. */
export function swipes(turn: (way: 'forward' | 'back') => void): Attachment<HTMLElement> {
  return (node) => {
    let start: Touch | undefined;
    const begun = ({ touches, target }: TouchEvent) => {
      start = touches.length === 1 && !isOnSideways(target, node) ? touches[0] : undefined;
    };
    const ended = ({ changedTouches: [end] }: TouchEvent) => {
      if (!start || !end) return;
      const x = end.clientX - start.clientX;
      const y = end.clientY - start.clientY;
      start = undefined;
      if (Math.abs(x) < leastPixels || Math.abs(x) < 2 * Math.abs(y)) return;
      const onward = getComputedStyle(node).direction === 'rtl' ? x > 0 : x < 0;
      turn(onward ? 'forward' : 'back');
    };
    node.addEventListener('touchstart', begun, { passive: true });
    node.addEventListener('touchend', ended);
    return () => {
      node.removeEventListener('touchstart', begun);
      node.removeEventListener('touchend', ended);
    };
  };
}

/** A wide table moves under the finger: what is wiped there is not the page. */
function isOnSideways(target: EventTarget | null, page: Element): boolean {
  for (let part = target; part instanceof Element && part !== page; part = part.parentElement) {
    if (scrollsAlong(part, 'x')) return true;
  }
  return false;
}
