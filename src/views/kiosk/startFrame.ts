import { localBounds, storyBounds } from '../../features/bounds';
import { measure, nearestLineMeters } from '../../features/distance';
import type { MapArea } from '../../features/openingView';
import { screenOf, type Camera } from '../../features/screen';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Bounds, Place, Story } from '../../story/types';

/** Around the places of a story, as a share of what they span. */
const surroundings = 0.06;

/**
 * What the map begins with: what a camera shows in the part of it that nothing covers, or without
 * one the places of the story, as near as they can be seen together.
 */
export function startFrame(
  story: Pick<Story, 'places'>,
  camera: Camera | undefined,
  { size, covered }: MapArea,
): Bounds {
  if (!camera) return storyBounds(story, surroundings);
  return screenOf(camera, {
    width: Math.max(size.width - covered.left - covered.right, 1),
    height: Math.max(size.height - covered.top - covered.bottom, 1),
  }).bounds;
}

/** Closes what is open and shows what the map begins with. */
export function showStart(explorer: Explorer, camera: Camera | undefined): void {
  explorer.visit(null, null, startFrame(explorer.story, camera, explorer.panel), { jump: true });
}

/** Around the places that are shown with an uncertain one. */
const neighbourhood = 0.3;

/**
 * What the map shows of an open place: an uncertain one is seen as an area, with the places near
 * to it; a certain one among all others, for which there is nothing of its own.
 */
export function placeFrame(story: Story, place: Place): Bounds | null {
  if (place.properties.certainty === 'certain') return null;
  const from = place.geometry.coordinates;
  const near = story.places.features.filter(
    ({ geometry }) => measure(from, geometry.coordinates).meters < nearestLineMeters,
  );
  return localBounds(
    story,
    near.map(({ properties }) => properties.id),
    neighbourhood,
  );
}
