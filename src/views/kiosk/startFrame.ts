import { screenOf, type Camera } from '../../features/screen';
import type { MapArea } from '../../features/openingView';
import type { Bounds } from '../../story/types';

/** What a camera shows in the part of the map that nothing covers: its middle lies in the middle. */
export function startFrame(camera: Camera, { size, covered }: MapArea): Bounds {
  return screenOf(camera, {
    width: Math.max(size.width - covered.left - covered.right, 1),
    height: Math.max(size.height - covered.top - covered.bottom, 1),
  }).bounds;
}
