import type { FeatureCollection, MultiLineString, MultiPolygon, Position } from 'geojson';
import { feature, mesh } from 'topojson-client';
import { topology } from 'topojson-server';
import { presimplify, simplify } from 'topojson-simplify';
import type {
  GeometryCollection,
  MultiLineString as TopoLines,
  MultiPolygon as TopoPolygons,
  Topology,
} from 'topojson-specification';
import type { Country } from './countries.ts';
import type { Corner } from './region.ts';

type Iso = { iso: string };

export type World = Topology<{ countries: GeometryCollection<Iso> }>;

/** A boundary between two countries, in the alphabetical order of their codes. */
export interface SharedBoundary {
  isoA: string;
  isoB: string;
  arcs: number[];
}

/** Joins the countries so that two neighbours hold the same arc, not two like ones. */
export function joinCountries(countries: Country[]): World {
  const collection: FeatureCollection<MultiPolygon, Iso> = {
    type: 'FeatureCollection',
    features: countries.map(({ iso, polygons }) => ({
      type: 'Feature',
      properties: { iso },
      geometry: { type: 'MultiPolygon', coordinates: polygons },
    })),
  };
  return topology({ countries: collection }) as unknown as World;
}

/** The topology with each corner's weight in place of a third coordinate, for {@link atWeight}. */
export const weigh = (world: World, weight: (corner: Corner) => number): World =>
  presimplify(world, weight as unknown as Parameters<typeof presimplify>[1]) as World;

/** Leaves out corners of less than a weight; neighbours and coast keep fitting each other. */
export const atWeight = (weighed: World, weight: number): World =>
  simplify(weighed, weight) as World;

export const isoOf = (country: GeometryCollection<Iso>['geometries'][number]): string =>
  (country.properties as Iso).iso;

export const polygonsOfCountry = (
  world: World,
  country: GeometryCollection<Iso>['geometries'][number],
): MultiPolygon => polygonsOfArcs(world, (country as TopoPolygons).arcs);

export const polygonsOfArcs = (world: World, arcs: number[][][]): MultiPolygon =>
  feature(world, { type: 'MultiPolygon', arcs } as TopoPolygons).geometry as MultiPolygon;

/** Which countries lie along each arc. */
function countriesByArc(world: World): Set<string>[] {
  const owners = world.arcs.map(() => new Set<string>());
  for (const country of world.objects.countries.geometries) {
    for (const arc of (country as TopoPolygons).arcs.flat(2)) {
      owners[arc < 0 ? ~arc : arc].add(isoOf(country));
    }
  }
  return owners;
}

/** The arcs along which two countries meet. */
export function sharedBoundaries(world: World): SharedBoundary[] {
  const shared = new Map<string, SharedBoundary>();
  countriesByArc(world).forEach((owners, arc) => {
    if (owners.size < 2) return;
    const [isoA, isoB] = [...owners].sort();
    const boundary = shared.get(isoA + isoB) ?? { isoA, isoB, arcs: [] };
    shared.set(isoA + isoB, boundary);
    boundary.arcs.push(arc);
  });
  return [...shared.values()];
}

/** The arcs as lines that are as long as can be. */
export function linesOf(world: World, arcs: number[]): Position[][] {
  const lines: TopoLines = { type: 'MultiLineString', arcs: arcs.map((arc) => [arc]) };
  return (mesh(world, lines) as MultiLineString).coordinates;
}
