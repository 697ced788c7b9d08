import type { Polygon, Position } from 'geojson';

/**
 * How many copies make a soft edge. Filled with `softOpacity` each, they add up to 80 % in the
 * middle, in steps too small to be seen as bands.
 */
export const softSteps = 18;
export const softOpacity = 1 - 0.2 ** (1 / softSteps);

/** The outermost and the innermost copy, as shares of the polygon's own size. */
const outermost = 1.12;
const innermost = 0.4;

/**
 * Copies of a polygon from a little larger than itself to well inside it, largest first. Shrunk
 * towards the mean of its outline, which suits the round shapes it is meant for.
 */
export function softened({ coordinates }: Polygon): Polygon[] {
  const center = mean(coordinates[0] ?? []);
  return Array.from({ length: softSteps }, (_, index) => {
    const share = outermost + ((innermost - outermost) * index) / (softSteps - 1);
    return {
      type: 'Polygon',
      coordinates: coordinates.map((ring) =>
        ring.map((position) => towards(center, position, share)),
      ),
    };
  });
}

/** The last position repeats the first one and does not count twice. */
function mean(ring: readonly Position[]): Position {
  const positions = ring.slice(0, -1);
  const sum = (axis: 0 | 1): number =>
    positions.reduce((total, position) => total + (position[axis] ?? 0), 0);
  return [sum(0) / positions.length, sum(1) / positions.length];
}

function towards([x0 = 0, y0 = 0]: Position, [x = 0, y = 0]: Position, share: number): Position {
  return [x0 + (x - x0) * share, y0 + (y - y0) * share];
}
