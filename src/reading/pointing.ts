import type { Attachment } from 'svelte/attachments';
import { on } from 'svelte/events';
import type { Explorer } from '../explorer/explorer.svelte';
import type { PlaceId } from '../story/types';

/**
 * For whatever stands for places: while the pointer or the focus is on it, they are brought forward
 * in the text, in the list and on the map. A touch has no hover: it chooses.
 */
export const pointing =
  (explorer: Explorer, ...ids: readonly PlaceId[]): Attachment<HTMLElement> =>
  (node) => {
    let frame = 0;
    const forward = () => {
      // with the next picture: a click that comes at once, as a quick hand's, is answered first
      frame ||= requestAnimationFrame(() => {
        frame = 0;
        explorer.point(...ids);
      });
    };
    const drop = () => {
      cancelAnimationFrame(frame);
      frame = 0;
    };
    const back = () => {
      drop();
      explorer.point();
    };
    const ends = [
      on(node, 'pointerenter', ({ pointerType }) => {
        if (pointerType !== 'touch') forward();
      }),
      on(node, 'pointerleave', back),
      on(node, 'focus', forward),
      on(node, 'blur', back),
      // it says itself what it brings forward; and it may be gone before the picture
      on(node, 'click', drop),
    ];
    return () => {
      drop();
      for (const end of ends) end();
    };
  };
