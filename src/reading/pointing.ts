import type { Attachment } from 'svelte/attachments';
import type { Explorer } from '../explorer/explorer.svelte';
import type { PlaceId } from '../story/types';

/**
 * For whatever stands for places: while the pointer or the focus is on it, they are brought forward
 * in the text, in the list and on the map. A touch has no hover: it chooses.
 */
export const pointing =
  (explorer: Explorer, ...ids: readonly PlaceId[]): Attachment<HTMLElement> =>
  (node) => {
    const listening = new AbortController();
    const { signal } = listening;
    const forward = () => {
      explorer.point(...ids);
    };
    const back = () => {
      explorer.point();
    };
    const entered = ({ pointerType }: PointerEvent) => {
      if (pointerType !== 'touch') forward();
    };
    node.addEventListener('pointerenter', entered, { signal });
    node.addEventListener('pointerleave', back, { signal });
    node.addEventListener('focus', forward, { signal });
    node.addEventListener('blur', back, { signal });
    return () => {
      listening.abort();
    };
  };
