import type { FeatureCollection, Point } from 'geojson';
import { fromMercator, toMercator } from '../features/mercator';
import type { Screen } from '../features/screen';
import type { ReservedRow } from '../style/options';

/** Half the square that the style keeps free around a point of `reserve`; CSS pixels. */
const reach = 18;
/** How far inside the frame no label may reach. */
const air = 3;

/**
 * Points around a map, for the style to keep free: on paper nobody moves the map to read a name
 * that its frame has cut.
 */
export function fenceAround(screen: Screen): FeatureCollection<Point, ReservedRow> {
  const { width, height, bounds } = screen;
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  const positionOf = ([x, y]: Corner) =>
    fromMercator([left + (x / width) * (right - left), top + (y / height) * (bottom - top)]);
  const near = air - reach;
  const far: Corner = [width - near, height - near];
  const posts = [
    ...between([near, near], [far[0], near]),
    ...between([far[0], near], far),
    ...between(far, [near, far[1]]),
    ...between([near, far[1]], [near, near]),
  ];
  return {
    type: 'FeatureCollection',
    features: posts.map((post) => ({
      type: 'Feature',
      geometry: { type: 'Point', coordinates: positionOf(post) },
      properties: { text: '', side: 'right', row: 0 },
    })),
  };
}

type Corner = readonly [x: number, y: number];

/** From one corner up to but not the other, so near to each other that no label slips through. */
function between([x, y]: Corner, [toX, toY]: Corner): Corner[] {
  const count = Math.ceil(Math.hypot(toX - x, toY - y) / reach);
  return Array.from({ length: count }, (_, index) => {
    const share = index / count;
    return [x + (toX - x) * share, y + (toY - y) * share];
  });
}
