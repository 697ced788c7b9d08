import type { Feature, LineString, Position } from 'geojson';
import { boxesMeet, boxOf, distanceKm, type Box } from './geo.ts';
import { riverSegments } from './gmt.ts';
import { concatenate, joinPieces, type Piece } from './lines.ts';
import { inRegion } from './region.ts';
import { NAMED_RIVERS, type NamedRiver } from './tables/rivers.ts';
import { VertexIndex } from './vertex-index.ts';

export interface River {
  kind: 'river';
  rank: 1 | 2 | 3;
  min_zoom: number;
  intermittent?: true;
  name?: string;
  'name:en'?: string;
  'name:ar'?: string;
}

/** The source's classes; canals (8 to 10) are left out. */
const DOUBLE_LINED = 0;
const INTERMITTENT_MAJOR = 5;
const LAST_RIVER = 7;
const FIRST_CLASS_OF_RANK_3 = 3;

/** A way may leap over a gap in the source (a lake, a missing piece) of so many degrees. */
const LEAP = 0.3;
/** A leap counts as so many times its length, so that a line is followed where there is one. */
const LEAP_COST = 8;

/** Longer leaps stay gaps, in kilometres. */
const LONGEST_GAP_KM = 6;

/** A way that is so many times as long as the straight line follows other rivers. */
const MOST_WINDING = 3;

/** How far from a point of the table a river may begin, in kilometres. */
const FARTHEST_START_KM = 30;

type RiverFeature = Feature<LineString, River>;

/** All rivers: the great ones as one long line each, with their names, and the others by class. */
export async function readRivers(): Promise<RiverFeature[]> {
  const pieces: Piece[] = [];
  for await (const { header, positions } of riverSegments()) {
    const group = Number(header.match(/Level (\d+)$/)?.[1]);
    if (group <= LAST_RIVER && positions.length > 1)
      pieces.push({ group, positions: home(positions) });
  }
  const network = new Network(splitAtStops(pieces));
  const problems: string[] = [];
  const named = NAMED_RIVERS.flatMap((river) => {
    try {
      return network.way(river).map((line) => namedFeature(river, line));
    } catch (problem) {
      problems.push(String(problem));
      return [];
    }
  });
  if (problems.length > 0) throw new Error(`tables/rivers.ts: ${problems.join('; ')}`);
  const rest = joinPieces(network.unused());
  return [...named, ...rest.map(classFeature).filter((river) => river !== undefined)];
}

/**
 * Cuts the pieces where a named river begins, ends or passes a point of the table, so that there is
 * an end of a piece there: the source's own ends lie degrees apart, at the edges of its cells.
 */
function splitAtStops(pieces: Piece[]): Piece[] {
  const cuts = new Map<number, Set<number>>();
  const boxes = pieces.map(({ positions }) => boxOf(positions));
  for (const stop of NAMED_RIVERS.flatMap(({ through }) => through)) {
    const { piece, vertex } = nearestVertex(pieces, boxes, stop);
    if (piece >= 0) cuts.set(piece, (cuts.get(piece) ?? new Set()).add(vertex));
  }
  return pieces.flatMap(({ group, positions }, piece) => {
    const last = positions.length - 1;
    const inner = [...(cuts.get(piece) ?? [])].filter((vertex) => vertex > 0 && vertex < last);
    const ends = [0, ...inner.sort((a, b) => a - b), last];
    return ends.slice(1).map((end, i) => ({ group, positions: positions.slice(ends[i], end + 1) }));
  });
}

function nearestVertex(
  pieces: Piece[],
  boxes: Box[],
  stop: Position,
): { piece: number; vertex: number } {
  const [lon, lat] = stop;
  const around: Box = [lon - 0.5, lat - 0.5, lon + 0.5, lat + 0.5];
  const found = { piece: -1, vertex: -1 };
  let closest = Infinity;
  pieces.forEach(({ group, positions }, piece) => {
    if (group >= INTERMITTENT_MAJOR || !boxesMeet(boxes[piece], around)) return;
    positions.forEach((position, vertex) => {
      // A main stem wins over a brook that is a little nearer.
      const distance = distanceKm(position, stop) + 2 * group;
      if (distance < closest) [closest, found.piece, found.vertex] = [distance, piece, vertex];
    });
  });
  return found;
}

/** The source counts longitudes from 0 to 360. */
const home = (positions: Position[]): Position[] =>
  Math.max(...positions.map(([lon]) => lon)) > 180
    ? positions.map(([lon, lat]) => [lon - 360, lat])
    : positions;

function namedFeature({ name, ar, rank }: NamedRiver, coordinates: Position[]): RiverFeature {
  return {
    type: 'Feature',
    properties: {
      kind: 'river',
      rank,
      min_zoom: rank === 1 ? 3 : 5,
      name,
      'name:en': name,
      ...(ar && { 'name:ar': ar }),
    },
    geometry: { type: 'LineString', coordinates },
  };
}

function classFeature({ group, positions }: Piece): RiverFeature | undefined {
  const regional = inRegion(positions[positions.length >> 1]);
  const intermittent = group >= INTERMITTENT_MAJOR;
  if (!regional && !(WORLD_ZOOMS[group] && lengthKm(positions) >= LEAST_RIVER_KM)) return undefined;
  const rank = group < FIRST_CLASS_OF_RANK_3 ? 2 : 3;
  return {
    type: 'Feature',
    properties: {
      kind: 'river',
      rank,
      min_zoom: (regional ? REGION_ZOOMS : WORLD_ZOOMS)[group],
      ...(intermittent && { intermittent: true as const }),
    },
    geometry: { type: 'LineString', coordinates: positions },
  };
}

/**
 * First zoom of the classes 0 to 7 (double-lined, permanent from great to small, intermittent). Dry
 * valleys say much about a desert, and nothing about Siberia.
 */
const REGION_ZOOMS = [5, 5, 5, 5, 6, 5, 5, 5];
const WORLD_ZOOMS = [6, 6, 7];

/** Outside the region, shorter brooks are left out. */
const LEAST_RIVER_KM = 80;

interface Link {
  to: number;
  cost: number;
  /** Number of the piece, or -1 for a leap. */
  piece: number;
}

/** A piece, or a leap (-1), in the direction of the way. */
interface Step {
  piece: number;
  positions: Position[];
}

/** The source's lines as a graph, in which a named river is the shortest way between its points. */
class Network {
  readonly #used = new Set<number>();
  readonly #pieces: Piece[];
  readonly #links: Link[][] = [];
  readonly #places: Position[] = [];

  constructor(pieces: Piece[]) {
    this.#pieces = pieces;
    const ends = new VertexIndex();
    pieces.forEach(({ group, positions }, piece) => {
      if (group >= INTERMITTENT_MAJOR) return;
      const [from, to] = [positions[0], positions.at(-1)!].map((position) => {
        const number = ends.number(position, 0.0005);
        this.#places[number] ??= position;
        this.#links[number] ??= [];
        return number;
      });
      // Main stems have the low classes: prefer them to a short cut along a side arm.
      const cost = lengthKm(positions) * (1 + 0.25 * (group === DOUBLE_LINED ? 0 : group));
      this.#links[from].push({ to, cost, piece });
      this.#links[to].push({ to: from, cost, piece });
    });
    this.#addLeaps();
  }

  /** The pieces that no named river runs along. */
  unused(): Piece[] {
    return this.#pieces.filter((_, piece) => !this.#used.has(piece));
  }

  #addLeaps(): void {
    const cells = new Map<string, number[]>();
    const cellOf = ([lon, lat]: Position): [number, number] => [
      Math.floor(lon / LEAP),
      Math.floor(lat / LEAP),
    ];
    this.#places.forEach((place, number) => {
      const key = cellOf(place).join();
      cells.set(key, [...(cells.get(key) ?? []), number]);
    });
    this.#places.forEach((place, from) => {
      const [column, row] = cellOf(place);
      for (const dx of [-1, 0, 1]) {
        for (const dy of [-1, 0, 1]) {
          for (const to of cells.get([column + dx, row + dy].join()) ?? []) {
            if (to === from) continue;
            const cost = distanceKm(place, this.#places[to]) * LEAP_COST;
            this.#links[from].push({ to, cost, piece: -1 });
          }
        }
      }
    });
  }

  /**
   * The way past all points of a river, in one line or, where the source has a gap (a reservoir
   * that it holds as a lake), in several; marks the pieces as used.
   */
  way({ name, through }: NamedRiver): Position[][] {
    const stops = through.map((point) => this.#nearest(point, name));
    const lines: Position[][][] = [[]];
    stops.slice(1).forEach((stop, i) => {
      const steps = this.#shortest(stops[i], stop);
      const straight = distanceKm(this.#places[stops[i]], this.#places[stop]);
      const length = steps?.reduce((sum, { positions }) => sum + lengthKm(positions), 0);
      if (!steps || length! > MOST_WINDING * straight + LONGEST_GAP_KM) return void lines.push([]);
      for (const { piece, positions } of steps) {
        if (piece >= 0) this.#used.add(piece);
        if (piece < 0 && lengthKm(positions) > LONGEST_GAP_KM) lines.push([]);
        else lines.at(-1)!.push(positions);
      }
    });
    const joined = lines.map((runs) => withoutReturns(concatenate(runs)));
    return joined.filter((line) => line.length > 1);
  }

  #nearest(point: Position, name: string): number {
    let best = -1;
    let closest = Infinity;
    this.#places.forEach((place, number) => {
      const distance = distanceKm(place, point);
      if (distance < closest) [best, closest] = [number, distance];
    });
    if (closest > FARTHEST_START_KM) {
      throw new Error(`${name}: no river within ${FARTHEST_START_KM} km of ${point.join(', ')}`);
    }
    return best;
  }

  /** Dijkstra's algorithm over a few thousand nodes near the way. */
  #shortest(start: number, goal: number): Step[] | undefined {
    const cost = new Map<number, number>([[start, 0]]);
    const cameBy = new Map<number, { from: number; piece: number }>();
    const queue = new Queue();
    queue.push(0, start);
    for (let node = queue.pop(); node !== undefined && node !== goal; node = queue.pop()) {
      for (const { to, cost: step, piece } of this.#links[node]) {
        const total = cost.get(node)! + step;
        if (total >= (cost.get(to) ?? Infinity)) continue;
        cost.set(to, total);
        cameBy.set(to, { from: node, piece });
        queue.push(total, to);
      }
    }
    if (start !== goal && !cameBy.has(goal)) return undefined;
    const steps: Step[] = [];
    for (let node = goal; node !== start;) {
      const { from, piece } = cameBy.get(node)!;
      steps.push({ piece, positions: this.#run(from, node, piece) });
      node = from;
    }
    return steps.toReversed();
  }

  #run(from: number, to: number, piece: number): Position[] {
    if (piece < 0) return [this.#places[from], this.#places[to]];
    const { positions } = this.#pieces[piece];
    const [lon, lat] = this.#places[from];
    const forward = Math.hypot(positions[0][0] - lon, positions[0][1] - lat) < 0.001;
    return forward ? positions : positions.toReversed();
  }
}

const lengthKm = (line: Position[]): number =>
  line.slice(1).reduce((sum, position, i) => sum + distanceKm(line[i], position), 0);

/** Drops detours into a side arm and back, which a stop beside the stem causes. */
function withoutReturns(line: Position[]): Position[] {
  const result: Position[] = [];
  const seen = new Map<string, number>();
  for (const position of line) {
    const key = position.map((degrees) => degrees.toFixed(4)).join();
    const before = seen.get(key);
    if (
      before !== undefined &&
      before < result.length &&
      result[before].join() === position.join()
    ) {
      result.length = before + 1;
    } else {
      seen.set(key, result.push(position) - 1);
    }
  }
  return result;
}

/** A queue that gives the cheapest first (a binary heap). */
class Queue {
  readonly #items: [cost: number, node: number][] = [];

  push(cost: number, node: number): void {
    const items = this.#items;
    let at = items.push([cost, node]) - 1;
    while (at > 0 && items[(at - 1) >> 1][0] > items[at][0]) {
      const parent = (at - 1) >> 1;
      [items[at], items[parent]] = [items[parent], items[at]];
      at = parent;
    }
  }

  pop(): number | undefined {
    const items = this.#items;
    const [top, last] = [items[0], items.pop()];
    if (!top || !last) return undefined;
    if (items.length === 0) return top[1];
    items[0] = last;
    for (let at = 0; ;) {
      const left = 2 * at + 1;
      const cheapest = [at, left, left + 1]
        .filter((child) => child < items.length)
        .reduce((a, b) => (items[b][0] < items[a][0] ? b : a));
      if (cheapest === at) return top[1];
      [items[at], items[cheapest]] = [items[cheapest], items[at]];
      at = cheapest;
    }
  }
}
