import type { Position } from 'geojson';
import type { Ring } from './geo.ts';

/** Side of a cell of the grid, in degrees: twice the largest tolerance. */
const CELL = 0.01;
const CELLS_AROUND = Math.ceil(1440 / CELL);

/**
 * Vertices of many rings, where those closer than a tolerance become one. Rings are handed over as
 * positions and kept as the numbers of their vertices.
 */
export class VertexIndex {
  readonly #longitudes: number[] = [];
  readonly #latitudes: number[] = [];
  readonly #cells = new Map<number, number[]>();
  readonly #owners = new Map<number, Set<number>>();

  /** The number of the vertex that is nearest within the tolerance, or of a new one there. */
  number(position: Position, tolerance: number): number {
    return this.#nearest(position, tolerance) ?? this.#add(position);
  }

  /** The ring as vertex numbers, closed, without repeats; new vertices are added as needed. */
  snap(ring: Ring, tolerance: (position: Position) => number, owner: number): number[] {
    const numbers: number[] = [];
    for (const position of ring) {
      const vertex = this.number(position, tolerance(position));
      this.#own(vertex, owner);
      if (numbers.at(-1) !== vertex) numbers.push(vertex);
    }
    if (numbers[0] !== numbers.at(-1)) numbers.push(numbers[0]);
    return withoutSpikes(numbers);
  }

  /**
   * Where a vertex of another ring lies on an edge of this one, makes it a vertex here as well.
   * Without it one neighbour would cut a corner that the other one follows.
   */
  insertNeighbours(ring: number[], tolerance: number, owner: number): number[] {
    const result: number[] = ring.slice(0, 1);
    for (let i = 1; i < ring.length; i++) {
      result.push(...this.#onEdge(ring[i - 1], ring[i], tolerance, owner), ring[i]);
    }
    return withoutSpikes(result);
  }

  positions(ring: number[]): Ring {
    return ring.map((vertex) => [this.#longitudes[vertex], this.#latitudes[vertex]]);
  }

  #onEdge(from: number, to: number, tolerance: number, owner: number): number[] {
    const [x1, y1] = [this.#longitudes[from], this.#latitudes[from]];
    const [dx, dy] = [this.#longitudes[to] - x1, this.#latitudes[to] - y1];
    const length = Math.hypot(dx, dy);
    const found = new Map<number, number>();
    const steps = Math.ceil(length / CELL);
    for (let step = 0; step <= steps; step++) {
      const at: Position = [x1 + (dx * step) / steps, y1 + (dy * step) / steps];
      for (const vertex of this.#around(at[0], at[1], CELL * 0.75).flat()) {
        if (found.has(vertex) || this.#owners.get(vertex)?.has(owner)) continue;
        const [px, py] = [this.#longitudes[vertex] - x1, this.#latitudes[vertex] - y1];
        const along = (px * dx + py * dy) / (length * length);
        const aside = Math.abs(px * dy - py * dx) / length;
        if (along > 0 && along < 1 && aside < tolerance) found.set(vertex, along);
      }
    }
    return [...found].sort((a, b) => a[1] - b[1]).map(([vertex]) => vertex);
  }

  #nearest([longitude, latitude]: Position, tolerance: number): number | undefined {
    let best: number | undefined;
    let closest = tolerance * tolerance;
    for (const cell of this.#around(longitude, latitude, tolerance)) {
      for (const vertex of cell) {
        const dx = this.#longitudes[vertex] - longitude;
        const dy = this.#latitudes[vertex] - latitude;
        const distance = dx * dx + dy * dy;
        if (distance < closest) [best, closest] = [vertex, distance];
      }
    }
    return best;
  }

  /** The filled cells that a circle touches: one to four, as a cell is larger than the circle. */
  #around(longitude: number, latitude: number, radius: number): number[][] {
    const west = cellOf(longitude - radius, latitude);
    const columns = cellOf(longitude + radius, latitude) - west;
    const rows = cellOf(longitude, latitude + radius) - cellOf(longitude, latitude - radius);
    const first = cellOf(longitude - radius, latitude - radius);
    const cells: number[][] = [];
    for (let row = first; row <= first + rows; row += CELLS_AROUND) {
      for (let key = row; key <= row + columns; key++) {
        const cell = this.#cells.get(key);
        if (cell) cells.push(cell);
      }
    }
    return cells;
  }

  #add([longitude, latitude]: Position): number {
    const vertex = this.#longitudes.push(longitude) - 1;
    this.#latitudes.push(latitude);
    const key = cellOf(longitude, latitude);
    const cell = this.#cells.get(key);
    if (cell) cell.push(vertex);
    else this.#cells.set(key, [vertex]);
    return vertex;
  }

  #own(vertex: number, owner: number): void {
    const owners = this.#owners.get(vertex);
    if (owners) owners.add(owner);
    else this.#owners.set(vertex, new Set([owner]));
  }
}

const cellOf = (longitude: number, latitude: number): number =>
  Math.floor((latitude + 90) / CELL) * CELLS_AROUND + Math.floor((longitude + 720) / CELL);

/** Takes out a vertex between two visits of the same one: there and straight back. */
function withoutSpikes(ring: number[]): number[] {
  const result: number[] = [];
  for (const vertex of ring) {
    if (result.at(-2) === vertex) result.pop();
    else if (result.at(-1) !== vertex) result.push(vertex);
  }
  return result;
}
