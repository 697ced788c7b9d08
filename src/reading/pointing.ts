import type { Explorer } from '../explorer/explorer.svelte';
import type { PlaceId } from '../story/types';

/**
 * Handlers for whatever stands for a place: while the pointer or the focus is on it, the place is
 * brought forward in the text, in the list and on the map. A touch has no hover: it chooses.
 */
export const pointing = (explorer: Explorer, id: PlaceId) => ({
  onpointerenter: ({ pointerType }: PointerEvent) => {
    if (pointerType !== 'touch') explorer.point(id);
  },
  onpointerleave: () => {
    explorer.point(null);
  },
  onfocus: () => {
    explorer.point(id);
  },
  onblur: () => {
    explorer.point(null);
  },
});
