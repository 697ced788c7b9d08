import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, zoomed } from './expressions';
import type { Theme } from './theme';

const country: ExpressionSpecification = ['==', ['get', 'kind'], 'country'];
const disputed: ExpressionSpecification = ['==', ['coalesce', ['get', 'disputed'], false], true];

/** Boundaries of countries: dash and dot where they are agreed, plain dashes where they are not. */
export function boundaryLayers({ flavor, scale }: Theme): LayerSpecification[] {
  const paint = {
    'line-color': flavor.border,
    'line-width': zoomed(
      [
        [4, 0.8],
        [6, 1.1],
        [10, 1.6],
      ],
      scale,
    ),
  };
  return [
    {
      id: 'boundary',
      type: 'line',
      source: 'basemap',
      'source-layer': 'boundaries',
      filter: all(country, ['!', disputed]),
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [5, 2, 1, 2] },
    },
    {
      id: 'boundary-disputed',
      type: 'line',
      source: 'basemap',
      'source-layer': 'boundaries',
      filter: all(country, disputed),
      layout: { 'line-join': 'round' },
      paint: { ...paint, 'line-dasharray': [2, 3] },
    },
  ];
}
