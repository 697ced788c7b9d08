import type { Feature, FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, nameIn, oneOf, zoomed } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import { dotRadius, type ImageName } from './images';
import type { Theme } from './theme';

/** Nearer to a place of the story than this, a town of the basemap is the place itself. */
const samePlaceMeters = 8_000;

const population: ExpressionSpecification = ['coalesce', ['get', 'population'], 0];
const isCapital: ExpressionSpecification = ['==', ['get', 'capital'], 'yes'];

interface Town {
  readonly id: string;
  readonly minzoom: number;
  readonly filter: ExpressionSpecification;
  readonly size: readonly (readonly [number, number])[];
  readonly mark: ImageName;
  readonly markSize: number;
}

/** Names of the basemap's countries and towns; the last layer is placed first. */
export function baseLabels(
  theme: Theme,
  places: FeatureCollection,
  landmarks: FeatureCollection,
): LayerSpecification[] {
  const known = [...places.features, ...landmarks.features.filter(isTown)];
  const isCity: ExpressionSpecification = ['==', ['get', 'kind_detail'], 'city'];
  const towns: readonly Town[] = [
    {
      id: 'town-label',
      minzoom: 5.5,
      filter: all(['!', isCapital], ['!', isCity]),
      size: [
        [6, 12],
        [8, 13],
        [12, 14],
      ],
      mark: 'dot',
      markSize: 1.9 / dotRadius,
    },
    {
      id: 'city-label',
      minzoom: 5,
      filter: all(['!', isCapital], isCity),
      size: [
        [6, 13],
        [8, 15],
        [12, 17],
      ],
      mark: 'dot',
      markSize: 2.5 / dotRadius,
    },
    {
      id: 'capital-label',
      minzoom: 3,
      filter: all(isCapital),
      size: [
        [4, 13],
        [6, 14],
        [8, 16],
        [12, 18],
      ],
      mark: 'ring',
      markSize: 1,
    },
  ];
  return [...towns.map((town) => townLayer(theme, town, known)), countryLayer(theme)];
}

function townLayer(theme: Theme, town: Town, known: readonly Feature[]): LayerSpecification {
  const { flavor, language, scale, countries } = theme;
  const elsewhere: ExpressionSpecification = ['!', oneOf('iso', countries)];
  const later: ExpressionSpecification = ['case', elsewhere, 1, 0];
  const due: ExpressionSpecification = [
    '<=',
    ['+', ['coalesce', ['get', 'min_zoom'], 0], later],
    ['zoom'],
  ];
  return {
    id: town.id,
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'places',
    minzoom: town.minzoom,
    filter: all(['==', ['get', 'kind'], 'locality'], town.filter, due, awayFrom(known)),
    layout: {
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Regular'),
      'text-size': zoomed(town.size, scale),
      'text-variable-anchor': ['left', 'right', 'bottom', 'top'],
      'text-radial-offset': 0.55,
      'text-justify': 'auto',
      'text-max-width': 9,
      'text-padding': 3,
      'icon-image': town.mark,
      'icon-size': town.markSize * scale,
      'icon-padding': 1,
      // The story's countries come first, then the larger town.
      'symbol-sort-key': ['-', ['case', elsewhere, 1e8, 0], population],
    },
    paint: {
      'text-color': flavor.cityLabel,
      'icon-color': flavor.cityLabel,
      ...haloOf(flavor, 1.6 * scale),
    },
  };
}

const isTown = ({ properties }: Feature): boolean => properties?.['kind'] === 'town';

/** A town that the story has among its places or landmarks is drawn by the story, once. */
function awayFrom(known: readonly Feature[]): ExpressionSpecification {
  const coordinates = known.flatMap(({ geometry }) =>
    geometry.type === 'Point' ? [geometry.coordinates] : [],
  );
  if (coordinates.length === 0) return ['literal', true];
  return ['>', ['distance', { type: 'MultiPoint', coordinates }], samePlaceMeters];
}

function countryLayer({ flavor, language, scale, countries }: Theme): LayerSpecification {
  const inStory = oneOf('iso', countries);
  const isSmall: ExpressionSpecification = ['>=', ['coalesce', ['get', 'min_zoom'], 0], 4];
  return {
    id: 'country-label',
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'places',
    minzoom: 2,
    maxzoom: 9,
    filter: ['==', ['get', 'kind'], 'country'],
    layout: {
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Medium'),
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        11 * scale,
        4,
        13 * scale,
        6,
        ['case', inStory, 19 * scale, isSmall, 12.5 * scale, 16 * scale],
      ],
      'text-letter-spacing': language === 'ar' ? 0 : ['case', isSmall, 0.12, 0.4],
      'text-transform': language === 'ar' ? 'none' : 'uppercase',
      'text-max-width': 12,
      'text-variable-anchor-offset': [
        'center',
        [0, 0],
        'bottom-right',
        [-0.5, -3],
        'bottom-left',
        [0.5, -3],
        'bottom',
        [0, -3.5],
        'top',
        [0, 3],
        'top-right',
        [-0.5, 2.6],
        'top-left',
        [0.5, 2.6],
      ],
      'symbol-sort-key': ['case', inStory, 0, 1],
    },
    paint: {
      'text-color': flavor.countryLabel,
      'text-opacity': zoomed([
        [8, 1],
        [9, 0],
      ]),
      ...haloOf(flavor, 1.4 * scale),
    },
  };
}
