import { storyBounds } from '../../features/bounds';
import type { MapArea } from '../../features/openingView';
import { screenOf, type Camera } from '../../features/screen';
import type { Bounds, Story } from '../../story/types';

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
