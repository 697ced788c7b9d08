import type { Feature, FeatureCollection } from 'geojson';
import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { all, isPoint, nameIn, oneOf, zoomed, type ZoomStops } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import { dotRadius, type ImageName } from './images';
import type { Theme } from './theme';

/** Nearer to a place of the story than this, a town of the basemap is the place itself. */
const samePlaceMeters = 8_000;

const population: ExpressionSpecification = ['coalesce', ['get', 'population'], 0];
const isCapital: ExpressionSpecification = ['==', ['get', 'capital'], 'yes'];
const isCity: ExpressionSpecification = ['==', ['get', 'kind_detail'], 'city'];

/** How the names of one class of towns are written. */
interface Manner {
  readonly size: ZoomStops;
  readonly mark: ImageName;
  readonly markSize: number;
}

const town: Manner = {
  size: [
    [6, 12],
    [8, 13],
    [12, 14],
  ],
  mark: 'dot',
  markSize: 1.9 / dotRadius,
};
const city: Manner = {
  size: [
    [6, 13],
    [8, 15],
    [12, 17],
  ],
  mark: 'dot',
  markSize: 2.5 / dotRadius,
};
const capital: Manner = {
  size: [
    [4, 13],
    [6, 14],
    [8, 16],
    [12, 18],
  ],
  mark: 'ring',
  markSize: 1,
};

/** Towns of the basemap, but those that the story has among its places or landmarks. */
export function townLayers(
  theme: Theme,
  places: FeatureCollection,
  landmarks: FeatureCollection,
): LayerSpecification[] {
  const known = [...places.features, ...landmarks.features.filter(isTown)];
  const layer = (
    id: string,
    minzoom: number,
    filter: ExpressionSpecification,
    manner: Manner,
  ): LayerSpecification => ({
    id,
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'places',
    minzoom,
    filter: all(['==', ['get', 'kind'], 'locality'], filter, isDue(theme), awayFrom(known)),
    ...townSymbol(theme, manner),
  });
  return [
    layer('town-label', 5.5, all(['!', isCapital], ['!', isCity]), town),
    layer('city-label', 5, all(['!', isCapital], isCity), city),
    layer('capital-label', 3, isCapital, capital),
  ];
}

/** Towns that the story brings along, which the basemap then leaves out. */
export function landmarkTowns(theme: Theme): LayerSpecification {
  return {
    id: 'landmark-town',
    type: 'symbol',
    source: 'landmarks',
    minzoom: 7,
    filter: all(isPoint, ['==', ['get', 'kind'], 'town']),
    ...townSymbol(theme, town),
  };
}

function townSymbol(
  { flavor, language, scale, countries }: Theme,
  { size, mark, markSize }: Manner,
): Pick<SymbolLayerSpecification, 'layout' | 'paint'> {
  return {
    layout: {
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Regular'),
      'text-size': zoomed(size, scale),
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      'icon-image': mark,
      'icon-size': markSize * scale,
      'icon-padding': 1,
      // The story's countries come first, then the larger town.
      'symbol-sort-key': ['-', ['case', oneOf('iso', countries), 0, 1e8], population],
    },
    paint: {
      'text-color': flavor.cityLabel,
      'icon-color': flavor.cityLabel,
      ...haloOf(flavor, 1.6 * scale),
    },
  };
}

/** A large screen drops towns before it drops size. */
const largeScale = 1.5;
const largeScaleDelay = 2;

/**
 * Outside the story's countries a town comes one zoom level later than the tiles have it; where
 * labels are large, and few of them fit, all come later still.
 */
function isDue({ countries, scale }: Theme): ExpressionSpecification {
  const wait = scale < largeScale ? 0 : largeScaleDelay;
  const delay: ExpressionSpecification = ['case', oneOf('iso', countries), wait, wait + 1];
  return ['<=', ['+', ['coalesce', ['get', 'min_zoom'], 0], delay], ['zoom']];
}

const isTown = ({ properties }: Feature): boolean => properties?.['kind'] === 'town';

function awayFrom(known: readonly Feature[]): ExpressionSpecification {
  const coordinates = known.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : [],
  );
  if (coordinates.length === 0) return ['literal', true];
  return ['>', ['distance', { type: 'MultiPoint', coordinates }], samePlaceMeters];
}
