import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, isLine, isPolygon, zoomed, type ZoomStops } from './expressions';
import type { Theme } from './theme';

/** Parallels of the coast: kilometres off it, opacity. */
const parallels = [
  [4, 0.75],
  [9, 0.59],
  [15, 0.43],
  [22, 0.28],
  [30, 0.12],
] as const;

/** Rivers by rank: 1 the great ones, from the start; widths in pixels. */
const rivers: readonly { rank: number; minzoom: number; widths: ZoomStops; opacity: number }[] = [
  {
    rank: 3,
    minzoom: 5,
    opacity: 0.55,
    widths: [
      [5, 0.4],
      [6, 0.65],
      [8, 0.9],
      [12, 1.4],
    ],
  },
  {
    rank: 2,
    minzoom: 4,
    opacity: 0.8,
    widths: [
      [4, 0.6],
      [6, 1],
      [8, 1.4],
      [12, 2.2],
    ],
  },
  {
    rank: 1,
    minzoom: 2,
    opacity: 1,
    widths: [
      [2, 0.6],
      [4, 1.1],
      [6, 1.9],
      [8, 2.4],
      [12, 4],
    ],
  },
];

/** Other makers' tiles have no rank: their rivers are drawn as middling, their streams as small. */
const rankOfRiver: ExpressionSpecification = [
  'coalesce',
  ['get', 'rank'],
  ['match', ['get', 'kind'], 'river', 2, 3],
];

/** Lines that only carry a name are not drawn. */
const notForLabels: ExpressionSpecification = ['!=', ['get', 'kind'], 'river_label'];

export function waterLayers(theme: Theme): LayerSpecification[] {
  return [...coastLayers(theme), ...lakeLayers(theme), ...riverLayers(theme)];
}

function coastLayers({ flavor, scale }: Theme): LayerSpecification[] {
  return parallels.map(([kilometers, opacity], index): LayerSpecification => ({
    id: `coast-parallel-${index + 1}`,
    type: 'line',
    source: 'basemap',
    'source-layer': 'coastlines',
    // Five lines need room: from afar the outer ones would lie on the inner ones.
    minzoom: index < 2 ? 3.5 : 4.5,
    filter: ['==', ['get', 'km'], kilometers],
    layout: { 'line-join': 'round' },
    paint: {
      'line-color': flavor.waterLine,
      'line-width': 0.8 * scale,
      'line-opacity': zoomed([
        [3.5, 0],
        [5, opacity],
      ]),
    },
  }));
}

function lakeLayers({ flavor, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'water',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'water',
      filter: isPolygon,
      paint: { 'fill-color': flavor.water },
    },
    {
      id: 'lake-shore',
      type: 'line',
      source: 'basemap',
      'source-layer': 'water',
      minzoom: 5,
      filter: all(isPolygon, ['==', ['get', 'kind'], 'lake']),
      paint: { 'line-color': flavor.waterLine, 'line-width': 0.6 * scale },
    },
  ];
}

function riverLayers({ flavor, scale }: Theme): LayerSpecification[] {
  const perennial = rivers.map(({ rank, minzoom, widths, opacity }): LayerSpecification => ({
    id: `river-${rank}`,
    type: 'line',
    source: 'basemap',
    'source-layer': 'water',
    minzoom,
    filter: all(
      isLine,
      notForLabels,
      ['!=', ['coalesce', ['get', 'intermittent'], false], true],
      ['==', rankOfRiver, rank],
    ),
    layout: { 'line-join': 'round', 'line-cap': 'round' },
    paint: {
      'line-color': flavor.river,
      'line-width': zoomed(widths, scale),
      'line-opacity': opacity,
    },
  }));
  return [dryValleys(flavor.river, scale), ...perennial];
}

function dryValleys(color: string, scale: number): LayerSpecification {
  return {
    id: 'dry-valley',
    type: 'line',
    source: 'basemap',
    'source-layer': 'water',
    minzoom: 5.5,
    filter: all(isLine, ['==', ['coalesce', ['get', 'intermittent'], false], true]),
    paint: {
      'line-color': color,
      'line-width': 0.8 * scale,
      'line-dasharray': [3 / 0.8, 2.2 / 0.8],
      'line-opacity': 0.55,
    },
  };
}
