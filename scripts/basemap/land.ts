import type { Position } from 'geojson';
import { areaKm2, ringHolds, signedArea } from './geo.ts';
import type { World } from './topology.ts';

/** Water enclosed by land is kept from this size on: the Caspian Sea is not part of a country. */
const LEAST_INLAND_SEA_KM2 = 100_000;

/** Slits and overlaps between countries may change the area by this share. */
const MOST_OFF = 0.005;

/** Arc numbers as in TopoJSON: ~n is arc n backwards. */
type ArcRing = number[];

/**
 * All countries as one multipolygon of arcs. An arc with a country on one side only is an edge of
 * the land; from arc to arc the edge is followed with the land on its left. Where two countries do
 * not quite fit, it leaps to the nearest arc that goes on; slits between them are closed.
 */
export function landArcs(world: World): ArcRing[][] {
  const rings = followed(world, edgeArcs(world)).map((arcs) => {
    const positions = arcs.flatMap((arc) => directed(world, arc));
    return { arcs, positions, area: signedArea([...positions, positions[0]]) };
  });
  const outers = rings
    .filter(({ area }) => area > 0)
    .sort((a, b) => b.area - a.area)
    .map(({ arcs, positions }) => ({ polygon: [arcs], positions }));
  for (const { arcs, positions, area } of rings) {
    if (area > 0 || areaKm2(positions) < LEAST_INLAND_SEA_KM2) continue;
    outers.find((outer) => ringHolds(outer.positions, positions[0]))?.polygon.push(arcs);
  }
  const land = outers.map(({ polygon }) => polygon);
  checkArea(world, land);
  return land;
}

/** Throws when a part of a country is missing from the land, or the sea was taken for land. */
function checkArea(world: World, land: ArcRing[][]): void {
  const areaOf = (rings: ArcRing[]): number =>
    rings.reduce((sum, arcs) => sum + signedArea(arcs.flatMap((arc) => directed(world, arc))), 0);
  const countries = world.objects.countries.geometries as { arcs: ArcRing[][] }[];
  const whole = areaOf(countries.flatMap(({ arcs }) => arcs.flat()));
  const off = areaOf(land.flat()) / whole - 1;
  if (Math.abs(off) > MOST_OFF) {
    throw new Error(`The land is ${(off * 100).toFixed(1)} % larger than all countries together`);
  }
}

/** The arcs that have land on their left and none on their right. */
function edgeArcs(world: World): ArcRing {
  const sides = world.arcs.map(() => ({ left: false, right: false }));
  for (const country of world.objects.countries.geometries) {
    for (const arc of (country as { arcs: number[][][] }).arcs.flat(2)) {
      if (arc >= 0) sides[arc].left = true;
      else sides[~arc].right = true;
    }
  }
  return sides.flatMap(({ left, right }, arc) => {
    if (left === right) return [];
    return [left ? arc : ~arc];
  });
}

function directed(world: World, arc: number): Position[] {
  const positions = world.arcs[arc < 0 ? ~arc : arc] as Position[];
  return arc < 0 ? positions.toReversed() : positions;
}

/** Chains arcs to rings. */
function followed(world: World, arcs: ArcRing): ArcRing[] {
  const startOf = (arc: number): Position => directed(world, arc)[0];
  const endOf = (arc: number): Position => directed(world, arc).at(-1)!;
  const waiting = new Map<string, number[]>();
  for (const arc of arcs) {
    const key = startOf(arc).join();
    waiting.set(key, [...(waiting.get(key) ?? []), arc]);
  }
  const take = (key: string): number | undefined => {
    const here = waiting.get(key);
    const arc = here?.pop();
    if (here?.length === 0) waiting.delete(key);
    return arc;
  };
  const nearestWaiting = (to: Position, atMost: number): string | undefined => {
    let best: string | undefined;
    let closest = atMost;
    for (const [key, [arc]] of waiting) {
      const [x, y] = startOf(arc);
      const distance = Math.hypot(x - to[0], y - to[1]);
      if (distance < closest) [best, closest] = [key, distance];
    }
    return best;
  };

  const ringFrom = (first: number): ArcRing => {
    const ring: ArcRing = [];
    const start = startOf(first);
    for (let next: number | undefined = first; next !== undefined;) {
      ring.push(next);
      const end = endOf(next);
      if (end[0] === start[0] && end[1] === start[1]) return ring;
      next = take(end.join());
      if (next !== undefined) continue;
      const home = Math.hypot(start[0] - end[0], start[1] - end[1]);
      const leap = nearestWaiting(end, home);
      next = leap === undefined ? undefined : take(leap);
    }
    return ring;
  };

  const rings: ArcRing[] = [];
  for (const first of arcs.map((arc) => startOf(arc).join())) {
    // More than one ring may begin here, where a coast touches itself.
    while (waiting.has(first)) rings.push(ringFrom(take(first)!));
  }
  return rings;
}
