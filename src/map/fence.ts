import type { FeatureCollection, Point } from 'geojson';
import { fromMercator, toMercator } from '../features/mercator';
import type { Pixel, Screen, Size } from '../features/screen';
import type { ReservedRow } from '../style/options';

/** Half the square that the style keeps free around a point of `reserve`; CSS pixels. */
const reach = 18;
/** How far inside the frame no label may reach. */
const air = 3;

/** Spots on a map, for the style to keep its labels away from. */
export function keptFree(
  screen: Screen,
  spots: readonly Pixel[],
): FeatureCollection<Point, ReservedRow> {
  const { width, height, bounds } = screen;
  const [left, top] = toMercator([bounds[0], bounds[3]]);
  const [right, bottom] = toMercator([bounds[2], bounds[1]]);
  return {
    type: 'FeatureCollection',
    features: spots.map(({ x, y }) => ({
      type: 'Feature',
      geometry: {
        type: 'Point',
        coordinates: fromMercator([
          left + (x / width) * (right - left),
          top + (y / height) * (bottom - top),
        ]),
      },
      properties: { text: '', side: 'right', row: 0 },
    })),
  };
}

/** Spots around a map: on paper nobody moves it to read a name that its frame has cut. */
export function fenceAround({ width, height }: Size): Pixel[] {
  const near = air - reach;
  const far: Corner = [width - near, height - near];
  return [
    ...between([near, near], [far[0], near]),
    ...between([far[0], near], far),
    ...between(far, [near, far[1]]),
    ...between([near, far[1]], [near, near]),
  ].map(([x, y]) => ({ x, y }));
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
