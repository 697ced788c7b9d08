import type { Feature, MultiPolygon, Point } from 'geojson';
import polylabel from 'polylabel';
import { areaKm2, distanceKm } from './geo.ts';
import { readGeoNames, type City } from './geonames.ts';
import { inRegion } from './region.ts';
import { CITIES } from './tables/cities.ts';
import { COUNTRY_LABELS, COUNTRY_NAMES } from './tables/countries.ts';

export interface Place {
  kind: 'country' | 'locality';
  kind_detail?: 'city' | 'town';
  capital?: 'yes';
  iso: string;
  name: string;
  'name:en': string;
  'name:ar'?: string;
  geonames?: number;
  population?: number;
  population_rank: number;
  min_zoom: number;
}

type PlaceFeature = Feature<Point, Place>;

/** Least population of each rank from 17 down to 1, as in the Protomaps tile schema. */
const RANKS = [1e9, 1e8, 5e7, 2e7, 1e7, 5e6, 1e6, 5e5, 2e5, 1e5, 5e4, 2e4, 1e4, 5e3, 2e3, 1e3, 200];

const LEAST_CITY = 100_000;
/** Smaller towns are left out of the world, and of the region. */
const LEAST_TOWN = 80_000;
const LEAST_TOWN_IN_REGION = 8_000;

/** Parts of a city, and places that are no more. */
const NO_PLACES = new Set(['PPLX', 'PPLH', 'PPLQ', 'PPLW', 'PPLCH']);

/** Countries whose names GeoNames transliterates with signs that no map label needs. */
const PLAIN_LETTERS = new Set(
  'AE AF BH DZ EG EH IL IQ IR JO KW LB LY MA MR OM PK PS QA SA SD SO SY TN YE'.split(' '),
);

/** A place this near a city so many times as large is a part of it. */
const SUBURB_KM = 20;
const SUBURB_RATIO = 3;
const LEAST_METROPOLIS = 500_000;

export function readCities(): PlaceFeature[] {
  const places = readGeoNames().filter(({ featureCode }) => !NO_PLACES.has(featureCode));
  const metropolises = places.filter(({ population }) => population >= LEAST_METROPOLIS);
  const shown = places.filter(({ geonames, featureCode, at, population }) => {
    if (geonames in CITIES || featureCode === 'PPLC') return true;
    if (population < (inRegion(at) ? LEAST_TOWN_IN_REGION : LEAST_TOWN)) return false;
    return !metropolises.some(
      (city) => city.population > SUBURB_RATIO * population && distanceKm(city.at, at) < SUBURB_KM,
    );
  });
  return shown.map(cityFeature);
}

function cityFeature(city: City): PlaceFeature {
  const { geonames, at, population, iso, featureCode } = city;
  const capital = featureCode === 'PPLC';
  const name = CITIES[geonames]?.en ?? plainName(city);
  return {
    type: 'Feature',
    properties: {
      kind: 'locality',
      kind_detail: population >= LEAST_CITY || capital ? 'city' : 'town',
      ...(capital && { capital: 'yes' as const }),
      iso,
      name,
      'name:en': name,
      ...(CITIES[geonames] && { 'name:ar': CITIES[geonames].ar }),
      geonames,
      population,
      population_rank: rankOf(population),
      min_zoom: CITIES[geonames]?.from ?? firstZoom(population, capital),
    },
    geometry: { type: 'Point', coordinates: at },
  };
}

const plainName = ({ name, iso }: City): string =>
  PLAIN_LETTERS.has(iso) ? name.normalize('NFD').replace(/[\u0300-\u036f\u0327‘’ʼʻ]/g, '') : name;

const rankOf = (population: number): number =>
  RANKS.length - RANKS.filter((least) => population < least).length;

function firstZoom(population: number, capital: boolean): number {
  if (capital) return population >= 1e6 ? 3 : 4;
  const steps = [8e6, 3e6, 1e6, 3e5, 1e5, 2e4];
  const step = steps.findIndex((least) => population >= least);
  return step < 0 ? 9 : 3 + step;
}

/** A label for each country, well inside its largest part. */
export function countryLabels(
  countries: { iso: string; geometry: MultiPolygon }[],
  cities: PlaceFeature[],
): PlaceFeature[] {
  const english = new Intl.DisplayNames(['en'], { type: 'region', style: 'short' });
  const arabic = new Intl.DisplayNames(['ar'], { type: 'region', style: 'short' });
  return countries
    .filter(({ iso, geometry }) => iso !== 'AQ' && geometry.coordinates.length > 0)
    .map(({ iso, geometry }) => {
      const main = geometry.coordinates.reduce((a, b) => (areaKm2(a[0]) > areaKm2(b[0]) ? a : b));
      const [longitude, latitude] =
        COUNTRY_LABELS[iso] ?? polylabel(main as [number, number][][], 0.05);
      const name = COUNTRY_NAMES[iso]?.en ?? english.of(iso)!;
      const population = cities
        .filter(({ properties }) => properties.iso === iso)
        .reduce((sum, { properties }) => sum + (properties.population ?? 0), 0);
      return {
        type: 'Feature',
        properties: {
          kind: 'country',
          iso,
          name,
          'name:en': name,
          'name:ar': COUNTRY_NAMES[iso]?.ar ?? arabic.of(iso)!,
          population_rank: rankOf(population),
          min_zoom: countryZoom(areaKm2(main[0])),
        },
        geometry: { type: 'Point', coordinates: [longitude, latitude] },
      };
    });
}

function countryZoom(km2: number): number {
  const steps = [2e6, 5e5, 1.2e5, 2e4, 2e3, 300, 60];
  const step = steps.findIndex((least) => km2 >= least);
  return step < 0 ? 9 : 1 + step;
}
