import type { FeatureCollection } from 'geojson';
import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { nameIn, oneOf, zoomed } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import type { Theme } from './theme';
import { townLayers } from './towns';

/** Names of the basemap's towns and countries; the last layer is placed first. */
export function baseLabels(
  theme: Theme,
  places: FeatureCollection,
  landmarks: FeatureCollection,
): LayerSpecification[] {
  return [...townLayers(theme, places, landmarks), countryLayer(theme)];
}

/**
 * Where the name of a country may stand, and how far from its middle, in ems: as many pixels on a
 * wall as on a desk, where the same country is no larger.
 */
const besideTheMiddle = (scale: number): (string | [number, number])[] => [
  'center',
  [0, 0],
  'bottom-right',
  [-0.5, -3 / scale],
  'bottom-left',
  [0.5, -3 / scale],
  'bottom',
  [0, -3.5 / scale],
  'top',
  [0, 3 / scale],
  'top-right',
  [-0.5, 2.6 / scale],
  'top-left',
  [0.5, 2.6 / scale],
];

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
      'text-font': fontFor(language, 'Regular'),
      'text-size': [
        'interpolate',
        ['linear'],
        ['zoom'],
        3,
        11.6 * scale,
        4,
        13 * scale,
        6,
        ['case', inStory, 19 * scale, isSmall, 12.5 * scale, 16 * scale],
      ],
      'text-letter-spacing': language === 'ar' ? 0 : ['case', isSmall, 0.12, 0.4],
      'text-transform': language === 'ar' ? 'none' : 'uppercase',
      'text-max-width': 12,
      // far out, a name beside its country stands on another one, which is worse than none
      'text-variable-anchor-offset': [
        'step',
        ['zoom'],
        ['literal', ['center', [0, 0]]],
        4 + Math.log2(scale),
        ['literal', besideTheMiddle(scale)],
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
