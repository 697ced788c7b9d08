import type {
  ExpressionSpecification,
  LayerSpecification,
  SymbolLayerSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import { all, isLine, isPoint, isPolygon, nameIn, zoomed } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import type { Theme } from './theme';

/** Names of seas and, along them, of rivers; in italics, as is the custom for water. */
export function waterLabels(theme: Theme): LayerSpecification[] {
  const { flavor, language, scale } = theme;
  const spacing = language === 'ar' ? 0 : 0.16;
  return [
    riverLabel(theme, 'river-label-level', 'river', {
      'text-rotation-alignment': 'viewport',
      'text-offset': [0, -0.9],
      // The line's every bend counts as a turn, but a level text does not follow it.
      'text-max-angle': 360,
    }),
    riverLabel(theme, 'river-label', 'river_label', {
      'text-letter-spacing': spacing,
      'text-offset': [0, -0.75],
      'text-max-angle': 40,
    }),
    {
      id: 'lake-label',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'water',
      minzoom: 5.5,
      filter: all(isPolygon, ['==', ['get', 'kind'], 'lake'], ['has', 'name']),
      layout: {
        'text-field': nameIn(language),
        'text-font': fontFor(language, 'Italic'),
        'text-size': 12 * scale,
        'text-max-width': 6,
      },
      paint: { 'text-color': flavor.waterLabel, ...haloOf(flavor, 1.4 * scale) },
    },
    {
      id: 'sea-label',
      type: 'symbol',
      source: 'basemap',
      'source-layer': 'water',
      filter: all(isPoint, ['in', ['get', 'kind'], ['literal', ['sea', 'ocean', 'bay', 'gulf']]]),
      layout: {
        'text-field': nameIn(language),
        'text-font': fontFor(language, 'Italic'),
        'text-size': zoomed(
          [
            [3, 12],
            [6, 15],
            [9, 18],
          ],
          scale,
        ),
        'text-letter-spacing': spacing,
        'text-max-width': 7,
      },
      paint: {
        'text-color': flavor.waterLabel,
        ...haloOf({ ...flavor, halo: flavor.waterHalo }, 1.4 * scale),
      },
    },
  ];
}

type SymbolLayout = NonNullable<SymbolLayerSpecification['layout']>;

/**
 * Names of rivers. A river as it is drawn bends too much for letters to follow; where the tiles
 * hold a smooth line of kind `river_label`, it alone carries the name, which is set along it.
 * Elsewhere the name stands level, beside the river itself.
 */
function riverLabel(
  { flavor, language, scale }: Theme,
  id: string,
  kind: 'river' | 'river_label',
  layout: SymbolLayout,
): LayerSpecification {
  const rank: ExpressionSpecification = ['coalesce', ['get', 'rank'], 2];
  return {
    id,
    type: 'symbol',
    source: 'basemap',
    'source-layer': 'water',
    minzoom: 5,
    // The great rivers first, their tributaries from closer by.
    filter: all(isLine, ['==', ['get', 'kind'], kind], ['<=', rank, ['step', ['zoom'], 1, 7, 2]]),
    layout: {
      'symbol-placement': 'line',
      'symbol-spacing': 260 * scale,
      'symbol-sort-key': rank,
      'text-field': nameIn(language),
      'text-font': fontFor(language, 'Italic'),
      'text-size': 13 * scale,
      'text-padding': 6,
      ...layout,
    },
    paint: { 'text-color': flavor.waterLabel, ...haloOf(flavor, 1.6 * scale) },
  };
}
