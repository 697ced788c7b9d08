import type { Feature, MultiLineString, Position } from 'geojson';
import { areaKm2, signedArea } from './geo.ts';
import { isoOf, polygonsOfCountry, type World } from './topology.ts';

/** Smaller islands get no ribbon beside that of the mainland: it would fill them. */
const SMALLEST_ISLAND_KM2 = 4000;

export interface Ribbon {
  iso: string;
}

/**
 * The rings of each country as lines that have the country on their right, so that a positive
 * line-offset draws inside it. Built on a coarse topology, for offsets fold in narrow corners.
 */
export function ribbonFeatures(coarse: World): Feature<MultiLineString, Ribbon>[] {
  return coarse.objects.countries.geometries
    .map((country): Feature<MultiLineString, Ribbon> => ({
      type: 'Feature',
      properties: { iso: isoOf(country) },
      geometry: {
        type: 'MultiLineString',
        coordinates: polygonsOfCountry(coarse, country)
          // The first is the largest, and a small country's only one.
          .coordinates.filter(([outer], i) => i === 0 || areaKm2(outer) >= SMALLEST_ISLAND_KM2)
          .flatMap(([outer, ...holes]) => [
            clockwise(outer),
            ...holes.map((hole) => clockwise(hole).toReversed()),
          ])
          .filter((ring) => ring.length > 4),
      },
    }))
    .filter(({ geometry }) => geometry.coordinates.length > 0);
}

/** With north up, what a clockwise ring encloses lies on its right. */
const clockwise = (ring: Position[]): Position[] =>
  signedArea(ring) < 0 ? ring : ring.toReversed();
