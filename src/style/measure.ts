import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { MeasuredKind } from '../features/measured';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import type { Theme } from './theme';

const kindIs = (kind: MeasuredKind): ExpressionSpecification => ['==', ['get', 'kind'], kind];

/** What a person measures: in ink, because the accent says “of this story”. */
export function measureLayers({ flavor, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'measure-ring',
      type: 'line',
      source: 'measure',
      filter: kindIs('ring'),
      layout: { 'line-join': 'round' },
      paint: {
        'line-color': flavor.ink2,
        'line-width': 1.2 * scale,
        'line-dasharray': [5, 3],
      },
    },
    {
      id: 'measure-casing',
      type: 'line',
      source: 'measure',
      filter: kindIs('line'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': flavor.landFocus, 'line-width': 5 * scale, 'line-opacity': 0.8 },
    },
    {
      id: 'measure-line',
      type: 'line',
      source: 'measure',
      filter: kindIs('line'),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: { 'line-color': flavor.ink, 'line-width': 1.8 * scale },
    },
    {
      id: 'measure-end',
      type: 'circle',
      source: 'measure',
      filter: kindIs('end'),
      paint: {
        'circle-radius': 4.5 * scale,
        'circle-color': flavor.landFocus,
        'circle-stroke-color': flavor.ink,
        'circle-stroke-width': 2 * scale,
      },
    },
  ];
}

/** Their figures, level, each on a plate of the ground's colour. */
export function measureLabels({ flavor, language, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'measure-label',
      type: 'symbol',
      source: 'measure',
      filter: kindIs('figure'),
      layout: {
        'text-field': ['get', 'label'],
        'text-font': fontFor(language, 'SemiBold'),
        'text-size': 13 * scale,
        'text-allow-overlap': true,
        'text-padding': 5,
        'icon-image': 'plate',
        'icon-text-fit': 'both',
        'icon-text-fit-padding': [1, 5, 1, 5],
        'icon-overlap': 'always',
      },
      paint: {
        'text-color': flavor.ink,
        ...haloOf(flavor, 1.4 * scale),
        'icon-color': flavor.landFocus,
      },
    },
  ];
}
