import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { otherLanguage } from '../article/types';
import { all, isLine, isPoint, nameIn, notAmong, zoomed } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import type { Theme } from './theme';

/** From this radius on, in pixels, an area holds its name, and its edge a text. */
const roomForName = 52;
const roomForEdgeLabel = 75;

/** Whether an area's radius has reached so many pixels; in a filter, zooms count in whole levels. */
function radiusReaches(pixels: number): ExpressionSpecification {
  return ['>=', ['*', ['get', 'radiusAtZoomZero'], ['^', 2, ['zoom']]], pixels];
}

/** The name, in the middle or outside of what is too small for it; the radius along the edge. */
export function areaLabels(theme: Theme): LayerSpecification[] {
  const { flavor, language, scale, grouped } = theme;
  const named = nameLayout(theme);
  const paint = { 'text-color': flavor.accentDeep, ...haloOf(flavor, 1.6 * scale) };
  return [
    {
      id: 'area-edge-label',
      type: 'symbol',
      source: 'area-edges',
      minzoom: 9.5,
      filter: all(isLine, notAmong(grouped), radiusReaches(roomForEdgeLabel * scale)),
      layout: {
        'symbol-placement': 'line-center',
        'text-field': ['get', 'label'],
        'text-font': fontFor(language, 'SemiBold'),
        'text-size': 13 * scale,
        'text-offset': [0, -0.95],
        'text-max-angle': 60,
        'text-allow-overlap': true,
      },
      paint,
    },
    {
      id: 'area-label-outside',
      type: 'symbol',
      source: 'area-edges',
      filter: all(isPoint, notAmong(grouped), ['!', radiusReaches(roomForName * scale)]),
      layout: {
        ...named,
        'text-anchor': ['match', ['get', 'side'], 'above', 'bottom', 'top'],
        'text-offset': [
          'match',
          ['get', 'side'],
          'above',
          ['literal', [0, -0.3]],
          ['literal', [0, 0.3]],
        ],
      },
      paint,
    },
    {
      id: 'area-label',
      type: 'symbol',
      source: 'places',
      filter: all(['!', ['get', 'certain']], notAmong(grouped), radiusReaches(roomForName * scale)),
      layout: named,
      paint,
    },
  ];
}

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

/** The name in two lines, a language each. */
function nameLayout({ language, scale }: Theme): SymbolLayout {
  const other = otherLanguage(language);
  return {
    'text-field': [
      'format',
      nameIn(language),
      { 'text-font': ['literal', fontFor(language, 'SemiBold Italic')] },
      '\n',
      {},
      nameIn(other),
      { 'text-font': ['literal', fontFor(other, 'Regular')], 'font-scale': 0.9 },
    ],
    'text-font': fontFor(language, 'SemiBold Italic'),
    'text-size': zoomed(
      [
        [8, 15],
        [10, 17],
        [12, 19],
      ],
      scale,
    ),
    'text-line-height': 1.25,
    'text-max-width': 14,
    'text-overlap': 'always',
  };
}
