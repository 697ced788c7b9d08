import { contours } from 'd3-contour';
import type { Feature, MultiLineString, MultiPolygon, Position } from 'geojson';
import {
  areaKm2,
  latitudeOf,
  longitudeOf,
  mercatorX,
  mercatorY,
  squareWidthKm,
  type Box,
} from './geo.ts';

/** Distances from the coast, in kilometres, at which a line runs through the sea. */
export const DISTANCES_KM = [4, 9, 15, 22, 30];

/** The field is computed block by block: a block is a tile of this zoom. */
const BLOCK_ZOOM = 6;
const BLOCK_CELLS = 256;
const WORLD_CELLS = 2 ** BLOCK_ZOOM * BLOCK_CELLS;

/** Islands below this get no lines around them: rings around rocks are clutter. */
const SMALLEST_ISLAND_KM2 = 60;

/** Lines end at the first block beyond this: fjords and ice would take half the archive. */
const FARTHEST_LATITUDE = 60;

/** Coasts a little farther still shape the last lines. */
const FARTHEST_COAST = 68;

/** Stands for "no coast near". */
const FAR_KM = 1000;

export interface CoastDistance {
  km: number;
}

interface Field {
  /** Cells along a side. */
  side: number;
  /** Column and row, in cells of the world, of the first cell. */
  left: number;
  top: number;
  /** Cells around the block proper, so that a coast just outside it counts. */
  margin: number;
  /** The nearest point of the coast to each cell's middle, in cells of the world. */
  nearX: Float64Array;
  nearY: Float64Array;
}

interface Edge {
  x1: number;
  y1: number;
  x2: number;
  y2: number;
}

/**
 * Lines in the sea parallel to the coast. MapLibre's line-offset folds in bays, so they are made as
 * geometry: the exact distance to the nearest point of the coast, on a grid, and its contours.
 */
export function coastParallels(land: MultiPolygon): Feature<MultiLineString, CoastDistance>[] {
  const blocks = edgesByBlock(land);
  const crossings = landCrossings(land);
  const lines = new Map<number, Position[][]>(DISTANCES_KM.map((km) => [km, []]));
  for (const [block, edges] of [...blocks].sort((a, b) => a[0] - b[0])) {
    const column = block % 2 ** BLOCK_ZOOM;
    const row = Math.floor(block / 2 ** BLOCK_ZOOM);
    const latitude = latitudeOf((row + 0.5) / 2 ** BLOCK_ZOOM);
    if (Math.abs(latitude) > FARTHEST_LATITUDE) continue;
    const field = nearestCoast(column, row, edges, marginCells(latitude));
    const values = signedKm(field, crossings);
    for (const km of DISTANCES_KM) lines.get(km)!.push(...contourAt(field, values, km));
  }
  return [...lines].map(([km, coordinates]) => ({
    type: 'Feature',
    properties: { km },
    geometry: { type: 'MultiLineString', coordinates },
  }));
}

/** The coast itself, at distance 0, as lines: a polygon's outline would show the edges of tiles. */
export const coastFeature = (land: MultiPolygon): Feature<MultiLineString, CoastDistance> => ({
  type: 'Feature',
  properties: { km: 0 },
  geometry: { type: 'MultiLineString', coordinates: land.coordinates.flat().flatMap(withoutCut) },
});

/** A ring without the edges that only close it at 180° and over the pole. */
function withoutCut(ring: Position[]): Position[][] {
  const lines: Position[][] = [[ring[0]]];
  for (let i = 1; i < ring.length; i++) {
    const [a, b] = [ring[i - 1], ring[i]];
    const cut = (Math.abs(a[0]) === 180 && a[0] === b[0]) || (a[1] <= -89 && b[1] <= -89);
    if (cut) lines.push([b]);
    else lines.at(-1)!.push(b);
  }
  return lines.filter((line) => line.length > 1);
}

const cellKm = (latitude: number): number => squareWidthKm(latitude) / WORLD_CELLS;

const marginCells = (latitude: number): number =>
  Math.ceil((DISTANCES_KM.at(-1)! * 1.15) / cellKm(Math.min(Math.abs(latitude) + 3, 80)));

/** Coast edges, in cells of the world, listed for every block whose lines they may shape. */
function edgesByBlock(land: MultiPolygon): Map<number, Edge[]> {
  const blocks = new Map<number, Edge[]>();
  const across = 2 ** BLOCK_ZOOM;
  for (const ring of land.coordinates.flat()) {
    if (areaKm2(ring) < SMALLEST_ISLAND_KM2) continue;
    for (let i = 1; i < ring.length; i++) {
      const [a, b] = [ring[i - 1], ring[i]];
      if (Math.abs(a[1]) > FARTHEST_COAST || Math.abs(a[0] - b[0]) > 180) continue;
      const edge = {
        x1: mercatorX(a[0]) * WORLD_CELLS,
        y1: mercatorY(a[1]) * WORLD_CELLS,
        x2: mercatorX(b[0]) * WORLD_CELLS,
        y2: mercatorY(b[1]) * WORLD_CELLS,
      };
      const margin = marginCells(a[1]) + 2;
      const first = Math.floor((Math.min(edge.x1, edge.x2) - margin) / BLOCK_CELLS);
      const last = Math.floor((Math.max(edge.x1, edge.x2) + margin) / BLOCK_CELLS);
      const top = Math.max(0, Math.floor((Math.min(edge.y1, edge.y2) - margin) / BLOCK_CELLS));
      const bottom = Math.floor((Math.max(edge.y1, edge.y2) + margin) / BLOCK_CELLS);
      for (let row = top; row <= Math.min(bottom, across - 1); row++) {
        for (let column = first; column <= last; column++) {
          // Over the edge of the world: the same coast, a whole turn away.
          const turn = Math.floor(column / across);
          const block = row * across + column - turn * across;
          const shift = turn * WORLD_CELLS;
          const list = blocks.get(block) ?? [];
          blocks.set(block, list);
          list.push(turn === 0 ? edge : { ...edge, x1: edge.x1 - shift, x2: edge.x2 - shift });
        }
      }
    }
  }
  return blocks;
}

/**
 * Nearest point of the coast for every cell of a block and its margin. Points of the coast are laid
 * on the grid and handed from cell to neighbour in two sweeps (Danielsson 1980, "Euclidean distance
 * mapping"); as each cell keeps the point itself, not a count of cells, lines come out smooth.
 */
function nearestCoast(column: number, row: number, edges: Edge[], margin: number): Field {
  const side = BLOCK_CELLS + 2 * margin;
  const left = column * BLOCK_CELLS - margin;
  const top = row * BLOCK_CELLS - margin;
  const nearX = new Float64Array(side * side).fill(Infinity);
  const nearY = new Float64Array(side * side).fill(Infinity);

  const offer = (cell: number, cx: number, cy: number, x: number, y: number): void => {
    const old = (nearX[cell] - cx) ** 2 + (nearY[cell] - cy) ** 2;
    if (!((x - cx) ** 2 + (y - cy) ** 2 >= old)) [nearX[cell], nearY[cell]] = [x, y];
  };
  for (const { x1, y1, x2, y2 } of edges) {
    const steps = Math.max(1, Math.ceil(Math.hypot(x2 - x1, y2 - y1) * 2));
    for (let step = 0; step <= steps; step++) {
      const x = x1 + ((x2 - x1) * step) / steps;
      const y = y1 + ((y2 - y1) * step) / steps;
      const [i, j] = [Math.floor(x - left), Math.floor(y - top)];
      if (i < 0 || j < 0 || i >= side || j >= side) continue;
      offer(j * side + i, left + i + 0.5, top + j + 0.5, x, y);
    }
  }

  const pull = (i: number, j: number, di: number, dj: number): void => {
    const [ni, nj] = [i + di, j + dj];
    if (ni < 0 || nj < 0 || ni >= side || nj >= side) return;
    const from = nj * side + ni;
    if (nearX[from] === Infinity) return;
    offer(j * side + i, left + i + 0.5, top + j + 0.5, nearX[from], nearY[from]);
  };
  for (let j = 0; j < side; j++) {
    for (let i = 0; i < side; i++) {
      pull(i, j, -1, 0);
      pull(i, j, -1, -1);
      pull(i, j, 0, -1);
      pull(i, j, 1, -1);
    }
    for (let i = side - 1; i >= 0; i--) pull(i, j, 1, 0);
  }
  for (let j = side - 1; j >= 0; j--) {
    for (let i = side - 1; i >= 0; i--) {
      pull(i, j, 1, 0);
      pull(i, j, 1, 1);
      pull(i, j, 0, 1);
      pull(i, j, -1, 1);
    }
    for (let i = 0; i < side; i++) pull(i, j, -1, 0);
  }
  return { side, left, top, margin, nearX, nearY };
}

/**
 * Where each row of cells crosses the edges of land, from west to east: between an odd crossing and
 * the next one lies land.
 */
function landCrossings(land: MultiPolygon): number[][] {
  const rows: number[][] = Array.from({ length: WORLD_CELLS }, () => []);
  for (const ring of land.coordinates.flat()) {
    if (areaKm2(ring) < SMALLEST_ISLAND_KM2) continue;
    for (let i = 1; i < ring.length; i++) {
      const [x1, y1] = [mercatorX(ring[i - 1][0]), mercatorY(ring[i - 1][1])];
      const [x2, y2] = [mercatorX(ring[i][0]), mercatorY(ring[i][1])];
      const first = Math.ceil(Math.min(y1, y2) * WORLD_CELLS - 0.5);
      const last = Math.ceil(Math.max(y1, y2) * WORLD_CELLS - 0.5);
      for (let row = Math.max(0, first); row < Math.min(last, WORLD_CELLS); row++) {
        const y = (row + 0.5) / WORLD_CELLS;
        rows[row].push((x1 + ((y - y1) * (x2 - x1)) / (y2 - y1)) * WORLD_CELLS);
      }
    }
  }
  for (const row of rows) row.sort((a, b) => a - b);
  return rows;
}

/** Kilometres to the coast for every cell of a field, negative on land. */
function signedKm(field: Field, crossings: number[][]): Float64Array {
  const { side, left, top, nearX, nearY } = field;
  const values = new Float64Array(side * side);
  for (let j = 0; j < side; j++) {
    const y = top + j + 0.5;
    const km = cellKm(latitudeOf(y / WORLD_CELLS));
    for (let i = 0; i < side; i++) {
      const cell = j * side + i;
      const cells = Math.hypot(nearX[cell] - left - i - 0.5, nearY[cell] - y);
      values[cell] = Math.min(cells * km, FAR_KM);
    }
    const row = crossings[top + j] ?? [];
    for (const turn of [-WORLD_CELLS, 0, WORLD_CELLS]) {
      for (let k = 0; k + 1 < row.length; k += 2) {
        const from = Math.max(0, Math.ceil(row[k] + turn - left - 0.5));
        const to = Math.min(side, Math.ceil(row[k + 1] + turn - left - 0.5));
        for (let i = from; i < to; i++) values[j * side + i] = -Math.abs(values[j * side + i]);
      }
    }
  }
  return values;
}

/** The contour at a distance, cut to the block itself, in degrees. */
function contourAt(field: Field, values: Float64Array, km: number): Position[][] {
  const { side, left, top, margin } = field;
  const rings = contours()
    .size([side, side])
    .contour(values as unknown as number[], km)
    .coordinates.flat();
  const inner: Box = [margin, margin, margin + BLOCK_CELLS, margin + BLOCK_CELLS];
  return rings
    .flatMap((ring) => cutToBox(ring, inner))
    .map((line) =>
      line.map(([x, y]) => [
        longitudeOf((left + x) / WORLD_CELLS),
        latitudeOf((top + y) / WORLD_CELLS),
      ]),
    );
}

/** The parts of a line that lie in a box. */
function cutToBox(line: Position[], box: Box): Position[][] {
  const parts: Position[][] = [];
  let part: Position[] = [];
  for (let i = 1; i < line.length; i++) {
    const inside = cutSegment(line[i - 1], line[i], box);
    if (!inside) continue;
    const [from, to] = inside;
    const last = part.at(-1);
    if (!last || last[0] !== from[0] || last[1] !== from[1]) {
      if (part.length > 1) parts.push(part);
      part = [from];
    }
    part.push(to);
  }
  if (part.length > 1) parts.push(part);
  return parts;
}

/** The part of a segment that lies in a box (Liang and Barsky 1984), if any. */
function cutSegment(a: Position, b: Position, box: Box): [Position, Position] | undefined {
  const [dx, dy] = [b[0] - a[0], b[1] - a[1]];
  let [enter, leave] = [0, 1];
  const walls = [
    [-dx, a[0] - box[0]],
    [dx, box[2] - a[0]],
    [-dy, a[1] - box[1]],
    [dy, box[3] - a[1]],
  ];
  for (const [towards, room] of walls) {
    if (towards === 0 && room < 0) return undefined;
    if (towards < 0) enter = Math.max(enter, room / towards);
    if (towards > 0) leave = Math.min(leave, room / towards);
  }
  if (enter >= leave) return undefined;
  return [
    enter === 0 ? a : [a[0] + enter * dx, a[1] + enter * dy],
    leave === 1 ? b : [a[0] + leave * dx, a[1] + leave * dy],
  ];
}
