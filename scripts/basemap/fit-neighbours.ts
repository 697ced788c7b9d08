import type { Position } from 'geojson';
import { boxesMeet, boxOf, type Box, type Ring } from './geo.ts';

/** A place on a ring: the edge, counted from its start, and how far along it. */
interface OnRing {
  ring: Position[];
  along: number;
  at: Position;
}

/** Fewer vertices than this near the other ring are a touch, not a common boundary. */
const LEAST_RUN = 4;

/**
 * The rings of one country, with each stretch that runs along a ring of another one replaced by the
 * other's own vertices. The rings are closed, in degrees; so is `within`.
 */
export function fitTo(rings: Ring[], others: Ring[], within: number): Ring[] {
  const edges = new EdgeGrid(others, within, grown(boxOf(rings.flat()), within));
  return rings.map((ring) => (boxesMeet(edges.box, boxOf(ring)) ? fitRing(ring, edges) : ring));
}

function fitRing(ring: Ring, edges: EdgeGrid): Ring {
  const open = ring.slice(0, -1);
  const near = open.map((position) => edges.nearest(position));
  // Start where the ring is away from the other one, so that no stretch is cut in two.
  const start = near.findIndex((at) => !at);
  if (start < 0) return ring;
  const turn = <T>(list: T[]): T[] => [...list.slice(start), ...list.slice(0, start)];
  const [positions, places] = [turn(open), turn(near)];
  const result: Position[] = [];
  for (let i = 0; i < positions.length;) {
    let end = i;
    while (end < positions.length && places[end] && places[end]!.ring === places[i]!.ring) end++;
    if (end - i >= LEAST_RUN) {
      result.push(...between(places[i]!, places[end - 1]!, positions.slice(i, end)));
      i = end;
    } else {
      result.push(positions[i++]);
    }
  }
  return [...result, result[0]];
}

/** The other ring's vertices from one place on it to another, the way that is as long as the run. */
function between(from: OnRing, to: OnRing, run: Position[]): Position[] {
  const edges = from.ring.length - 1;
  const forward = walk(from, to, edges);
  const backward = walk(to, from, edges).toReversed();
  const wanted = lengthOf(run);
  const off = (path: Position[]): number => Math.abs(lengthOf(path) - wanted);
  return off(forward) <= off(backward) ? forward : backward;
}

function walk(from: OnRing, to: OnRing, edges: number): Position[] {
  const path: Position[] = [from.at];
  const last = Math.floor(to.along) + (to.along < from.along ? edges : 0);
  for (let i = Math.ceil(from.along); i <= last; i++) path.push(from.ring[i % edges]);
  return [...path, to.at];
}

const lengthOf = (path: Position[]): number =>
  path.reduce(
    (sum, [x, y], i) => (i === 0 ? 0 : sum + Math.hypot(x - path[i - 1][0], y - path[i - 1][1])),
    0,
  );

const grown = ([west, south, east, north]: Box, by: number): Box => [
  west - by,
  south - by,
  east + by,
  north + by,
];

/** The edges of rings on a grid, to find the nearest within a distance. */
class EdgeGrid {
  readonly box: Box;
  readonly #within: number;
  readonly #cells = new Map<string, { ring: Position[]; edge: number }[]>();

  constructor(rings: Ring[], within: number, box: Box) {
    this.#within = within;
    const used: Position[] = [];
    for (const ring of rings) {
      for (let edge = 1; edge < ring.length; edge++) {
        const [a, b] = [ring[edge - 1], ring[edge]];
        if (!boxesMeet(box, boxOf([a, b]))) continue;
        used.push(a, b);
        this.#add(ring, edge - 1);
      }
    }
    this.box = grown(boxOf(used), within);
  }

  #add(ring: Position[], edge: number): void {
    const [a, b] = [ring[edge], ring[edge + 1]];
    const steps = Math.ceil(Math.hypot(b[0] - a[0], b[1] - a[1]) / this.#within) || 1;
    const keys = new Set<string>();
    for (let step = 0; step <= steps; step++) {
      const column = Math.floor((a[0] + ((b[0] - a[0]) * step) / steps) / this.#within);
      const row = Math.floor((a[1] + ((b[1] - a[1]) * step) / steps) / this.#within);
      for (const dx of [-1, 0, 1])
        for (const dy of [-1, 0, 1]) keys.add(`${column + dx},${row + dy}`);
    }
    for (const key of keys) {
      const cell = this.#cells.get(key);
      if (cell) cell.push({ ring, edge });
      else this.#cells.set(key, [{ ring, edge }]);
    }
  }

  nearest([x, y]: Position): OnRing | undefined {
    const key = `${Math.floor(x / this.#within)},${Math.floor(y / this.#within)}`;
    let best: OnRing | undefined;
    let closest = this.#within;
    for (const { ring, edge } of this.#cells.get(key) ?? []) {
      const [[x1, y1], [x2, y2]] = [ring[edge], ring[edge + 1]];
      const [dx, dy] = [x2 - x1, y2 - y1];
      const square = dx * dx + dy * dy || 1;
      const part = Math.max(0, Math.min(1, ((x - x1) * dx + (y - y1) * dy) / square));
      const at: Position = [x1 + part * dx, y1 + part * dy];
      const distance = Math.hypot(at[0] - x, at[1] - y);
      if (distance < closest) [best, closest] = [{ ring, along: edge + part, at }, distance];
    }
    return best;
  }
}
