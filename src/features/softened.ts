import type { Polygon, Position } from 'geojson';

/** One ring of a ground that fades out towards its edge. */
export interface SoftRing {
  readonly geometry: Polygon;
  /** 1 in the middle, near 0 outside. */
  readonly strength: number;
}

/** Enough that no step between two rings is seen as a band. */
export const softSteps = 24;

/** The outermost edge and the full middle, as shares of the polygon's own size. */
const outermost = 1.15;
const innermost = 0.35;

/**
 * Cuts a polygon into nested rings, outermost first, that reach from a little beyond its edge to
 * well inside it and do not overlap: faint fills laid over each other would round to nothing.
 * Shrunk towards the mean of its outline, which suits the round shapes it is meant for.
 */
export function softened({ coordinates }: Polygon): SoftRing[] {
  const outline = coordinates[0] ?? [];
  const center = mean(outline);
  const ring = (step: number): Position[] => {
    const share = outermost + ((innermost - outermost) * step) / (softSteps - 1);
    return outline.map((position) => towards(center, position, share));
  };
  return Array.from({ length: softSteps }, (_, step) => ({
    strength: smooth((step + 0.5) / softSteps),
    geometry: {
      type: 'Polygon',
      // A hole runs the other way round (RFC 7946, 3.1.6).
      coordinates: step === softSteps - 1 ? [ring(step)] : [ring(step), ring(step + 1).reverse()],
    },
  }));
}

/** Hermite's smoothstep: level at both ends. */
const smooth = (t: number): number => t * t * (3 - 2 * t);

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
