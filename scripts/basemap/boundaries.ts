import type { Feature, MultiLineString, Position } from 'geojson';
import { boxHolds } from './geo.ts';
import { DISPUTED } from './tables/disputed.ts';
import { linesOf, sharedBoundaries, type SharedBoundary, type World } from './topology.ts';

export interface Boundary {
  kind: 'country';
  iso_a: string;
  iso_b: string;
  disputed?: true;
}

/** Every boundary between two countries once; coasts are none. */
export function boundaryFeatures(world: World): Feature<MultiLineString, Boundary>[] {
  return sharedBoundaries(world).flatMap((boundary) => {
    const isDisputed = (arc: number) => disputed(boundary, world.arcs[arc] as Position[]);
    return [
      boundaryFeature(world, boundary, boundary.arcs.filter(isDisputed), true),
      boundaryFeature(
        world,
        boundary,
        boundary.arcs.filter((arc) => !isDisputed(arc)),
        false,
      ),
    ].filter(({ geometry }) => geometry.coordinates.length > 0);
  });
}

function boundaryFeature(
  world: World,
  { isoA, isoB }: SharedBoundary,
  arcs: number[],
  isDisputed: boolean,
): Feature<MultiLineString, Boundary> {
  return {
    type: 'Feature',
    properties: {
      kind: 'country',
      iso_a: isoA,
      iso_b: isoB,
      ...(isDisputed && { disputed: true as const }),
    },
    geometry: { type: 'MultiLineString', coordinates: linesOf(world, arcs) },
  };
}

/** An arc is disputed as a whole, where its middle lies within the entry's box. */
function disputed({ isoA, isoB }: SharedBoundary, arc: Position[]): boolean {
  return DISPUTED.some(
    ({ between, within }) =>
      between[0] === isoA &&
      between[1] === isoB &&
      (!within || boxHolds(within, arc[arc.length >> 1])),
  );
}
