import type { Position } from 'geojson';
import { boxOf, ringHolds, signedArea, type Ring } from './geo.ts';

/**
 * Sorts rings, in any order and direction, into polygons: one inside a larger one is a hole in it.
 * Outer rings are then counter-clockwise and holes clockwise, so land lies on the left of both.
 */
export function polygonsOf(rings: Ring[]): Ring[][] {
  const shapes = rings
    .map((ring) => ({ ring, box: boxOf(ring), area: Math.abs(signedArea(ring)) }))
    .sort((a, b) => b.area - a.area);
  const outers: { ring: Ring; box: number[]; holes: Ring[] }[] = [];
  for (const { ring, box } of shapes) {
    const around = outers.find(
      (outer) =>
        outer.box[0] <= box[0] &&
        outer.box[1] <= box[1] &&
        outer.box[2] >= box[2] &&
        outer.box[3] >= box[3] &&
        ringHolds(outer.ring, insideOf(ring)),
    );
    if (around) around.holes.push(ring);
    else outers.push({ ring, box, holes: [] });
  }
  return outers.map(({ ring, holes }) => [
    turned(ring, 1),
    ...holes.map((hole) => turned(hole, -1)),
  ]);
}

/** The ring counter-clockwise (1) or clockwise (-1). */
const turned = (ring: Ring, direction: 1 | -1): Ring =>
  signedArea(ring) * direction > 0 ? ring : ring.toReversed();

/** A position just inside a ring, beside the middle of its first edge. */
function insideOf(ring: Ring): Position {
  const [[x1, y1], [x2, y2]] = ring;
  const side = signedArea(ring) > 0 ? 1e-4 : -1e-4;
  return [(x1 + x2) / 2 - (y2 - y1) * side, (y1 + y2) / 2 + (x2 - x1) * side];
}
