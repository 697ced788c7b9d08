import type { Explorer } from '../explorer/explorer.svelte';
import type { PlaceId } from '../story/types';

/**
 * Handlers for whatever stands for places: while the pointer or the focus is on it, they are brought
 * forward in the text, in the list and on the map. A touch has no hover: it chooses.
 */
export const pointing = (explorer: Explorer, ...ids: readonly PlaceId[]) => ({
  onpointerenter: ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') explorer.point(...ids);
  },
  onpointerleave: () => {
    explorer.point();
  },
  onfocus: () => {
    explorer.point(...ids);
  },
  onblur: () => {
    explorer.point();
  },
});
