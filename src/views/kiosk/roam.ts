import { screenOf, type Camera, type Size } from '../../features/screen';
import type { Bounds } from '../../story/types';

/** A visitor comes away from the first view by so many zooms, and no farther. */
const zoomsOut = 1;

/** What the map may show at most: the surroundings of its first view. */
export const roamOf = (home: Camera, size: Size): Bounds =>
  screenOf({ ...home, zoom: Math.max(home.zoom - zoomsOut, 1) }, size).bounds;
