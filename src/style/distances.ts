import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isPoint } from './expressions';
import { fontFor } from './fonts';
import { haloOf } from './halo';
import type { Theme } from './theme';

/** Great circles from the chief place: round dots on a casing that frees them from the ground. */
export function distanceLayers({ flavor, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'distance-casing',
      type: 'line',
      source: 'distances',
      filter: ['!', isPoint],
      layout: { 'line-cap': 'butt', 'line-join': 'round' },
      paint: {
        'line-color': flavor.landFocus,
        'line-width': 4.5 * scale,
        'line-opacity': 0.75,
      },
    },
    {
      id: 'distance-line',
      type: 'line',
      source: 'distances',
      filter: ['!', isPoint],
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': flavor.accent,
        'line-width': 1.5 * scale,
        // Next to nothing long and with round ends: a dot.
        'line-dasharray': [0.1, 3.2],
      },
    },
  ];
}

/** The figure, level, in a gap that a plate of the ground's colour cuts out of the line. */
export function distanceLabels({ flavor, language, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'distance-label',
      type: 'symbol',
      source: 'distances',
      filter: isPoint,
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
        'text-color': flavor.accentDeep,
        ...haloOf(flavor, 1.4 * scale),
        'icon-color': flavor.landFocus,
      },
    },
  ];
}
