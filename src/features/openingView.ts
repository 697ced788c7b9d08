import type { Position } from 'geojson';
import type { Bounds, Place, Story } from '../story/types';
import { storyBounds } from './bounds';
import { cameraFor, screenOf, type Camera, type Margins, type Size } from './screen';

/** The part of the screen that the map fills, and what other panels cover of it; CSS pixels. */
export interface MapArea {
  readonly size: Size;
  readonly covered: Margins;
  /** Room for the story's surroundings, for popups and inset maps; there is none on a phone. */
  readonly roomy: boolean;
}

/** What the names of places take beyond their points, where the view has no surroundings. */
const nameRoom: Margins = { top: 72, right: 76, bottom: 40, left: 92 };

/** Half of a name in both languages, which stands above its point. */
const halfName = 64;

/** The camera that the story opens with: its own bounds, or on a phone its places alone. */
export function openingView(story: Story, { size, covered, roomy }: MapArea): Camera {
  if (!roomy) return cameraFor(storyBounds(story, 0), size, sum(covered, nameRoom));
  const camera = cameraFor(story.bounds, size, covered);
  return cameraFor(story.bounds, size, sum(covered, lackingRoom(story, camera, size, covered)));
}

/** What is shown around a place that the text speaks of: enough to know it by its neighbours. */
const leastSurroundingsMeters = 60_000;
const metersPerDegree = 111_195;

/** The camera that shows a place with its surroundings. */
export const placeView = (place: Place, { size, covered }: MapArea): Camera =>
  cameraFor(surroundingsOf(place), size, covered);

/** What lies around a place, and the whole of an uncertain one. */
export function surroundingsOf({ geometry, properties }: Place): Bounds {
  const reach = Math.max(leastSurroundingsMeters, 2 * properties.uncertaintyMeters);
  return boxAround(geometry.coordinates, reach);
}

/** What reaches so many metres from a position to each side. */
export function boxAround([longitude = 0, latitude = 0]: Position, reach: number): Bounds {
  const north = reach / metersPerDegree;
  const east = north / Math.cos((latitude * Math.PI) / 180);
  return [longitude - east, latitude - north, longitude + east, latitude + north];
}

/** What a narrow map lacks on its sides for the names of the places nearest to them. */
function lackingRoom(story: Story, camera: Camera, size: Size, covered: Margins): Margins {
  const { project } = screenOf(camera, size);
  const columns = story.places.features.map(({ geometry }) => project(geometry.coordinates).x);
  const left = halfName - (Math.min(...columns) - covered.left);
  const right = halfName - (size.width - covered.right - Math.max(...columns));
  return { top: 0, right: Math.max(right, 0), bottom: 0, left: Math.max(left, 0) };
}

const sum = (a: Margins, b: Margins): Margins => ({
  top: a.top + b.top,
  right: a.right + b.right,
  bottom: a.bottom + b.bottom,
  left: a.left + b.left,
});
