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
    const forward = () => {
      explorer.point(...ids);
    };
    const back = () => {
      explorer.point();
    };
    const ends = [
      on(node, 'pointerenter', ({ pointerType }) => {
        if (pointerType !== 'touch') forward();
      }),
      on(node, 'pointerleave', back),
      on(node, 'focus', forward),
      on(node, 'blur', back),
    ];
    return () => {
      for (const end of ends) end();
    };
  };
