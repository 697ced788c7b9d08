import type { Feature, LineString, Point, Polygon, Position } from 'geojson';
import { areaKm2, boxHolds, boxOf, ringHolds } from './geo.ts';
import { lakeSegments } from './gmt.ts';
import { joinPieces, type Piece } from './lines.ts';
import { inRegion } from './region.ts';
import { reservoirShores } from './reservoirs.ts';
import type { River } from './rivers.ts';
import { NAMED_LAKES } from './tables/lakes.ts';

export interface Lake {
  kind: 'lake';
  min_zoom: number;
}

/** The name stands on a point of its own: on the polygon every tile would show it again. */
export interface LakeLabel extends Lake {
  name: string;
  'name:en': string;
  'name:ar'?: string;
}

type LakeFeature = Feature<Polygon, Lake>;

const LAKE = 2;
const ISLAND = 3;

/** The Caspian Sea is a gap in the land already, with the coast of the countries around it. */
const CASPIAN_KM2 = 300_000;

/** GSHHG's lakes with their islands, and reservoirs along the rivers that are younger. */
export async function readLakes(rivers: Feature<LineString, River>[]): Promise<LakeFeature[]> {
  const pieces: Piece[] = [];
  for await (const { header, positions } of lakeSegments()) {
    const group = Number(header.match(/Level (\d+)$/)?.[1]);
    if (group === LAKE || group === ISLAND) pieces.push({ group, positions: home(positions) });
  }
  const rings = joinPieces(pieces).filter(({ positions }) => isClosed(positions));
  const islands = rings.filter(({ group }) => group === ISLAND).map(({ positions }) => positions);
  const boxes = rings
    .filter(({ group, positions }) => group === LAKE && areaKm2(positions) < CASPIAN_KM2)
    .map(({ positions }) => ({ shore: positions, box: boxOf(positions) }));
  const lakes = boxes.map(({ shore, box }) =>
    lakeFeature([
      shore,
      ...islands.filter((island) => boxHolds(box, island[0]) && ringHolds(shore, island[0])),
    ]),
  );
  return [...lakes, ...reservoirShores(rivers).map((shore) => lakeFeature([shore]))];
}

const home = (positions: Position[]): Position[] =>
  Math.max(...positions.map(([lon]) => lon)) > 180
    ? positions.map(([lon, lat]) => [lon - 360, lat])
    : positions;

function isClosed(line: Position[]): boolean {
  const [first, last] = [line[0], line.at(-1)!];
  const closed = line.length > 3 && Math.hypot(first[0] - last[0], first[1] - last[1]) < 0.002;
  if (closed) line[line.length - 1] = first;
  return closed;
}

function lakeFeature(coordinates: Position[][]): LakeFeature {
  const [shore] = coordinates;
  return {
    type: 'Feature',
    properties: { kind: 'lake', min_zoom: minZoomOf(areaKm2(shore), inRegion(shore[0])) },
    geometry: { type: 'Polygon', coordinates },
  };
}

/** A label for each lake of the table, from one zoom after the lake itself. */
export function lakeLabels(lakes: LakeFeature[]): Feature<Point, LakeLabel>[] {
  const boxes = lakes.map(({ geometry }) => boxOf(geometry.coordinates[0]));
  const missing: string[] = [];
  const labels = NAMED_LAKES.flatMap(({ at, name, ar }): Feature<Point, LakeLabel>[] => {
    const lake = lakes.find(
      ({ geometry }, i) => boxHolds(boxes[i], at) && ringHolds(geometry.coordinates[0], at),
    );
    if (!lake) {
      missing.push(`${name} at ${at.join(', ')}`);
      return [];
    }
    return [
      {
        type: 'Feature',
        properties: {
          kind: 'lake',
          min_zoom: lake.properties.min_zoom + 1,
          name,
          'name:en': name,
          ...(ar && { 'name:ar': ar }),
        },
        geometry: { type: 'Point', coordinates: at },
      },
    ];
  });
  if (missing.length > 0) throw new Error(`tables/lakes.ts: no lake for ${missing.join('; ')}`);
  return labels;
}

/** From afar only great lakes; the smallest are shown near by, and in the region alone. */
function minZoomOf(km2: number, regional: boolean): number {
  const steps = [
    20000,
    5000,
    2500,
    1000,
    300,
    regional ? 12 : 60,
    regional ? 8 : 20,
    regional ? 1 : 6,
  ];
  const zoom = steps.findIndex((least) => km2 >= least);
  return zoom < 0 ? 8 : zoom;
}
