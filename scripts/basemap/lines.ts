import type { Position } from 'geojson';
import { VertexIndex } from './vertex-index.ts';

/** Ends of pieces that are nearer than this, in degrees, are one: the data rounds to some 3 m. */
const SAME_END = 0.0005;

export interface Piece {
  /** Pieces are joined only within a group: a class of rivers, a level of lakes. */
  group: number;
  positions: Position[];
}

/**
 * Joins open pieces end to end into lines that are as long as can be. A line stops where three or
 * more ends meet, so that a river is not joined to its tributary. Closed lines repeat their start.
 */
export function joinPieces(pieces: Piece[]): Piece[] {
  const ends = new VertexIndex();
  const byEnd = new Map<string, number[]>();
  const keys = pieces.map(({ group, positions }) =>
    [positions[0], positions.at(-1)!].map((position) => {
      return `${group}/${ends.number(position, SAME_END)}`;
    }),
  );
  keys.forEach((pair, piece) => {
    for (const key of pair) byEnd.set(key, [...(byEnd.get(key) ?? []), piece]);
  });

  const used = new Set<number>();
  /** Walks on from the end of a piece for as long as exactly one other piece goes on. */
  const follow = (from: number, end: string): Position[][] => {
    const run: Position[][] = [];
    for (let piece = from, key = end; ;) {
      const here = byEnd.get(key)!;
      if (here.length !== 2) return run;
      const next = here[0] === piece ? here[1] : here[0];
      if (used.has(next)) return run;
      used.add(next);
      const forward = keys[next][0] === key;
      run.push(forward ? pieces[next].positions : pieces[next].positions.toReversed());
      [piece, key] = [next, keys[next][forward ? 1 : 0]];
    }
  };

  return pieces.flatMap(({ group, positions }, piece) => {
    if (used.has(piece)) return [];
    used.add(piece);
    const after = follow(piece, keys[piece][1]);
    const before = follow(piece, keys[piece][0]).map((run) => run.toReversed());
    const line = concatenate([...before.toReversed(), positions, ...after]);
    return [{ group, positions: line }];
  });
}

/** Puts runs one after another; where one begins at the end of the last, that is not repeated. */
export function concatenate(runs: Position[][]): Position[] {
  const line: Position[] = [];
  for (const run of runs) {
    const last = line.at(-1);
    const touches = last && Math.hypot(last[0] - run[0][0], last[1] - run[0][1]) < SAME_END;
    for (let i = touches ? 1 : 0; i < run.length; i++) line.push(run[i]);
  }
  return line;
}
