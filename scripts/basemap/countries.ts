import type { Position } from 'geojson';
import { areaKm2, boxOf, type Ring } from './geo.ts';
import { fitTo } from './fit-neighbours.ts';
import { countrySegments } from './gmt.ts';
import { polygonsOf } from './polygons.ts';
import { inRegion } from './region.ts';
import { ILL_FITTING } from './tables/ill-fitting.ts';
import { VertexIndex } from './vertex-index.ts';

/** Rings smaller than this are noise at every zoom that we write; a country keeps its largest. */
const SMALLEST_ISLAND_KM2 = 0.4;

/** Distance, in degrees, below which two vertices of the chart are one: some 130 and 240 m. */
const SAME_VERTEX_IN_REGION = 0.0012;
const SAME_VERTEX = 0.0022;

/** The chart stores a coordinate as a 16-bit fraction of its country's width. */
const STEPS = 65535;

export interface Country {
  iso: string;
  polygons: Ring[][];
}

interface RawCountry {
  iso: string;
  rings: Ring[];
  /** How far, in degrees, its vertices may stand from those of a neighbour. */
  tolerance: number;
}

/**
 * All countries of the Digital Chart of the World, with neighbours sharing their vertices to the
 * bit, so that a topology can be built on them. The chart rounds every country to a grid of its
 * own; the same boundary therefore differs by up to some 300 m between two neighbours.
 */
export async function readCountries(): Promise<Country[]> {
  const raw = await readRings();
  fitNeighbours(raw);
  // The most exact come first, and the coarser ones follow them.
  raw.sort((a, b) => a.tolerance - b.tolerance || (a.iso < b.iso ? -1 : 1));
  const vertices = new VertexIndex();
  const snapped = raw.map(({ iso, rings, tolerance }, owner) => ({
    iso,
    tolerance,
    rings: rings.map((ring) => vertices.snap(ring, sameWithin(tolerance), owner)),
  }));
  return snapped.map(({ iso, rings, tolerance }, owner) => ({
    iso,
    polygons: polygonsOf(
      rings
        .map((ring) => vertices.insertNeighbours(ring, tolerance * 0.8, owner))
        .filter((ring) => ring.length > 3)
        .map((ring) => vertices.positions(ring)),
    ),
  }));
}

const sameWithin =
  (least: number) =>
  (position: Position): number =>
    Math.max(least, inRegion(position) ? SAME_VERTEX_IN_REGION : SAME_VERTEX);

function fitNeighbours(countries: RawCountry[]): void {
  const byIso = new Map(countries.map((country) => [country.iso, country]));
  for (const [adapts, follows, within] of ILL_FITTING) {
    const [country, neighbour] = [byIso.get(adapts)!, byIso.get(follows)!];
    country.rings = fitTo(country.rings, neighbour.rings, within);
  }
}

async function readRings(): Promise<RawCountry[]> {
  const byIso = new Map<string, { rings: Ring[]; width: number }>();
  for await (const { header, positions } of countrySegments()) {
    const iso = header.match(/-Z(\w\w)/)?.[1];
    if (!iso) throw new Error(`A ring without a country code: "${header}"`);
    const country = byIso.get(iso) ?? { rings: [], width: 0 };
    byIso.set(iso, country);
    country.rings.push(positions);
  }
  return [...byIso].map(([iso, { rings }]) => {
    const [west, south, east, north] = boxOf(rings.flat());
    const step = Math.max(east - west, north - south) / STEPS;
    const areas = rings.map(areaKm2);
    const largest = Math.max(...areas);
    return {
      iso,
      tolerance: Math.max(SAME_VERTEX_IN_REGION, 1.6 * step),
      rings: rings
        .filter((_, i) => areas[i] >= Math.min(SMALLEST_ISLAND_KM2, largest))
        .map((ring) => (boxOf(ring)[2] - boxOf(ring)[0] > 300 ? aroundThePole(ring) : home(ring))),
    };
  });
}

/** Moves a ring by whole turns, so that its middle lies between 180° W and 180° E. */
function home(ring: Ring): Ring {
  const [west, , east] = boxOf(ring);
  const turns = Math.round((west + east) / 2 / 360);
  return turns === 0 ? ring : ring.map(([lon, lat]) => [lon - 360 * turns, lat]);
}

/** Antarctica's coast runs once around the earth: cuts it at 180° and closes it over the pole. */
function aroundThePole(ring: Ring): Ring {
  const coast = ring
    .filter(([, latitude]) => latitude > -85)
    .map(([lon, lat]): Position => [lon > 180 ? lon - 360 : lon, lat]);
  const start = coast.findIndex(
    ([lon], i) => Math.abs(lon - coast[(i || coast.length) - 1][0]) > 300,
  );
  const line = [...coast.slice(start), ...coast.slice(0, start)];
  if (line[0][0] > line[1][0]) line.reverse();
  const [west, east] = line[0][0] < line.at(-1)![0] ? [-180, 180] : [180, -180];
  const [first, last] = [line[0], line.at(-1)!];
  return [[west, -90], [west, first[1]], ...line, [east, last[1]], [east, -90], [west, -90]];
}
