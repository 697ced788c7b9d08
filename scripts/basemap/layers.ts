import type {
  Feature,
  Geometry,
  LineString,
  MultiLineString,
  MultiPolygon,
  Point,
  Polygon,
} from 'geojson';
import { boundaryFeatures } from './boundaries.ts';
import { coastFeature, coastParallels, type CoastDistance } from './coastlines.ts';
import type { Country } from './countries.ts';
import { areaKm2, boxesMeet, boxOf } from './geo.ts';
import { landArcs } from './land.ts';
import { countryLabels, type Place } from './places.ts';
import {
  cornerWeight,
  cornerWeightWithRegion,
  inRegion,
  REGION,
  REGION_ZOOM,
  WORLD_PIXELS,
  WORLD_ZOOM,
} from './region.ts';
import { ribbonFeatures } from './ribbons.ts';
import type { River } from './rivers.ts';
import { SEAS } from './tables/seas.ts';
import type { Layer } from './tiles.ts';
import {
  atWeight,
  isoOf,
  joinCountries,
  polygonsOfArcs,
  polygonsOfCountry,
  weigh,
  type World,
} from './topology.ts';
import { lakeLabels, type Lake, type LakeLabel } from './water.ts';

/**
 * A corner goes when its triangle covers less than this, in square CSS pixels, at zooms 0 to 9. The
 * deepest zoom of the world makes up most of the archive, and only the region must look fine there.
 */
const LEAST_CORNERS = [0.6, 0.6, 0.6, 0.6, 0.7, 0.9, 1.5, 5.5, 1.1, 1.1];

/** How far, in CSS pixels, rivers and shores of lakes may be moved to make them simpler. */
const TOLERANCE = 0.6;
const REGION_TOLERANCE = 0.3;
const PARALLELS_TOLERANCE = 0.65;

/** Labels run along a smoother line than the river's own: letters do not follow every bend. */
const LABEL_TOLERANCE = 5;

/** Islands below so many square pixels are not drawn. */
const LEAST_ISLAND = 8;

const EQUATOR_KM = 40075;

/** Ribbons are drawn with wide offsets, which fold in narrow corners: theirs are wide. */
const LEAST_RIBBON_CORNER = 12;

/** The zoom whose coast the lines in the sea follow. */
const PARALLELS_DETAIL = 6;

const COUNTRIES_FROM = 2;
const RIBBONS_FROM = 4;
const PARALLELS_FROM = 5;

const weightAt = (zoom: number, pixels = LEAST_CORNERS[zoom]): number => pixels / 4 ** zoom;

export interface Sources {
  countries: Country[];
  rivers: Feature<LineString, River>[];
  lakes: Feature<Polygon, Lake>[];
  cities: Feature<Point, Place>[];
}

/** Holds all features and gives the layers of each zoom. */
export class Layers {
  readonly #world: World;
  readonly #fine: World;
  readonly #land: number[][][];
  readonly #parallels: Feature<MultiLineString, CoastDistance>[];
  readonly #water: Feature<Geometry, River | Lake>[];
  readonly #lakeLabels: Feature<Point, LakeLabel>[];
  readonly #places: Feature<Point, Place>[];

  constructor({ countries, rivers, lakes, cities }: Sources) {
    const joined = joinCountries(countries);
    this.#world = weigh(joined, cornerWeight);
    this.#fine = weigh(joined, cornerWeightWithRegion);
    this.#land = landArcs(joined);
    const coarse = atWeight(this.#world, weightAt(PARALLELS_DETAIL));
    this.#parallels = coastParallels(polygonsOfArcs(coarse, this.#land));
    this.#water = [...lakes, ...rivers];
    this.#lakeLabels = lakeLabels(lakes);
    const labels = countryLabels(
      coarse.objects.countries.geometries.map((country) => ({
        iso: isoOf(country),
        geometry: polygonsOfCountry(coarse, country),
      })),
      cities,
    );
    this.#places = [...labels, ...cities];
  }

  at(zoom: number): Layer[] {
    const world = atWeight(zoom === WORLD_ZOOM ? this.#fine : this.#world, weightAt(zoom));
    const land = withoutSpecks(polygonsOfArcs(world, this.#land), zoom);
    const water = shownAt(this.#water, zoom);
    const regional = water.filter(({ geometry }) => touchesRegion(geometry));
    const elsewhere = water.filter(({ geometry }) => !touchesRegion(geometry));
    const layers: Layer[] = [
      { name: 'earth', buffer: 4, tolerance: 0, features: [earthFeature(land)] },
      { name: 'water', buffer: 8, tolerance: TOLERANCE, features: elsewhere },
      { name: 'water', buffer: 8, tolerance: REGION_TOLERANCE, features: regional },
      { name: 'water', buffer: 8, tolerance: LABEL_TOLERANCE, features: riverLabels(water) },
      { name: 'water', buffer: 16, tolerance: 0, features: seaLabels(zoom) },
      { name: 'water', buffer: 16, tolerance: 0, features: shownAt(this.#lakeLabels, zoom) },
      { name: 'places', buffer: 16, tolerance: 0, features: shownAt(this.#places, zoom) },
      { name: 'coastlines', buffer: 4, tolerance: 0, features: [coastFeature(land)] },
    ];
    if (zoom >= COUNTRIES_FROM) {
      layers.push(
        { name: 'countries', buffer: 4, tolerance: 0, features: countryFeatures(world, zoom) },
        { name: 'boundaries', buffer: 8, tolerance: 0, features: boundaryFeatures(world) },
      );
    }
    if (zoom >= RIBBONS_FROM) {
      const ribbons = ribbonFeatures(atWeight(this.#world, weightAt(zoom, LEAST_RIBBON_CORNER)));
      layers.push({ name: 'ribbons', buffer: 24, tolerance: 0, features: ribbons });
    }
    if (zoom >= PARALLELS_FROM) {
      layers.push({
        name: 'coastlines',
        buffer: 4,
        tolerance: PARALLELS_TOLERANCE,
        features: this.#parallels,
      });
    }
    return layers;
  }
}

const earthFeature = (geometry: MultiPolygon): Feature<MultiPolygon, { kind: 'earth' }> => ({
  type: 'Feature',
  properties: { kind: 'earth' },
  geometry,
});

/** The named rivers once more, for their labels alone. */
const riverLabels = (water: Feature<Geometry, River | Lake>[]): Feature<Geometry, object>[] =>
  water
    .filter(({ properties }) => properties.kind === 'river' && properties.name)
    .map((river) => ({ ...river, properties: { ...river.properties, kind: 'river_label' } }));

function touchesRegion(geometry: Geometry): boolean {
  if (geometry.type === 'Point') return inRegion(geometry.coordinates);
  const { type, coordinates } = geometry as Polygon | LineString;
  return boxesMeet(REGION, boxOf(type === 'Polygon' ? coordinates[0] : coordinates));
}

/**
 * Outside the region the world's last zoom is drawn further in as well, so it also holds what
 * appears two zooms later.
 */
function shownAt<P extends { min_zoom: number }>(
  features: Feature<Geometry, P>[],
  zoom: number,
): Feature<Geometry, P>[] {
  return features.filter(({ properties: { min_zoom }, geometry }) => {
    if (!geometry) return false;
    const drawnUpTo = zoom === WORLD_ZOOM && !touchesRegion(geometry) ? REGION_ZOOM : zoom;
    return min_zoom <= drawnUpTo;
  });
}

/** Least area of an island in square kilometres, for a zoom; pixels shrink towards the poles. */
const leastIsland = (zoom: number): number =>
  LEAST_ISLAND * (EQUATOR_KM / WORLD_PIXELS / 2 ** zoom) ** 2;

/** Without islands too small to see; the first and largest part always stays. */
const withoutSpecks = ({ coordinates }: MultiPolygon, zoom: number): MultiPolygon => ({
  type: 'MultiPolygon',
  coordinates: coordinates.filter(
    ([outer], i) => i === 0 || (outer.length > 3 && areaKm2(outer) > leastIsland(zoom)),
  ),
});

function countryFeatures(world: World, zoom: number): Feature<MultiPolygon, { iso: string }>[] {
  return world.objects.countries.geometries.map((country) => ({
    type: 'Feature',
    properties: { iso: isoOf(country) },
    geometry: withoutSpecks(polygonsOfCountry(world, country), zoom),
  }));
}

const seaLabels = (zoom: number): Feature<Geometry, object>[] =>
  SEAS.filter(({ min_zoom }) => min_zoom <= zoom).map(({ kind, at, min_zoom, name, ar }) => ({
    type: 'Feature',
    properties: { kind, min_zoom, name, 'name:en': name, 'name:ar': ar },
    geometry: { type: 'Point', coordinates: at },
  }));
