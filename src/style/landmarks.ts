import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { LandmarkKind } from '../story/types';
import { all, isLine, isPolygon, oneOf, zoomed } from './expressions';
import { landmarksZoom } from './options';
import type { Theme } from './theme';

/** Passes landmarks of these kinds. */
export function kind(...kinds: LandmarkKind[]): ExpressionSpecification {
  return oneOf('kind', kinds);
}

/** What surrounds the places close by: schematic, quiet, from zoom 10. */
export function landmarkLayers(theme: Theme): LayerSpecification[] {
  return [...groundLayers(theme), ...siteLayers(theme), ...wayLayers(theme)];
}

/** Grounds of oasis, town and salt flat: rings that fade towards the edge. */
function groundLayers({ flavor }: Theme): LayerSpecification[] {
  return [
    {
      id: 'landmark-ground',
      type: 'fill',
      source: 'landmarks',
      minzoom: landmarksZoom,
      filter: all(isPolygon, kind('oasis', 'town', 'salt-flat')),
      paint: {
        'fill-color': [
          'match',
          ['get', 'kind'],
          'oasis',
          flavor.oasis,
          'town',
          flavor.town,
          flavor.salt,
        ],
        'fill-opacity': [
          'interpolate',
          ['linear'],
          ['zoom'],
          landmarksZoom,
          0,
          11,
          ['*', 0.85, ['get', 'strength']],
        ],
        'fill-antialias': false,
      },
    },
  ];
}

function siteLayers({ flavor, scale }: Theme): LayerSpecification[] {
  return [
    {
      id: 'landmark-site',
      type: 'fill',
      source: 'landmarks',
      minzoom: 11,
      filter: all(isPolygon, kind('site-outline')),
      paint: {
        'fill-color': flavor.site,
        'fill-opacity': zoomed([
          [11, 0],
          [12, 0.6],
        ]),
      },
    },
    {
      id: 'landmark-site-edge',
      type: 'line',
      source: 'landmarks',
      minzoom: 11,
      filter: kind('site-outline'),
      paint: {
        'line-color': flavor.ruinEdge,
        'line-opacity': 0.6,
        'line-width': scale,
        'line-dasharray': [2, 2],
      },
    },
  ];
}

function wayLayers({ flavor, scale }: Theme): LayerSpecification[] {
  const runway = all(isLine, kind('runway'));
  const grow = (width: number) =>
    zoomed(
      [
        [10, width * 0.4],
        [12, width],
        [14, width * 2],
      ],
      scale,
    );
  return [
    {
      id: 'landmark-road',
      type: 'line',
      source: 'landmarks',
      minzoom: 9,
      filter: all(isLine, kind('road')),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': flavor.track,
        'line-width': zoomed(
          [
            [9, 0.8],
            [12, 1.1],
            [14, 1.8],
          ],
          scale,
        ),
        'line-opacity': zoomed([
          [9, 0],
          [10, 1],
        ]),
      },
    },
    {
      id: 'landmark-river',
      type: 'line',
      source: 'landmarks',
      minzoom: 8,
      filter: all(isLine, kind('river')),
      layout: { 'line-join': 'round', 'line-cap': 'round' },
      paint: {
        'line-color': flavor.river,
        'line-width': zoomed(
          [
            [8, 1],
            [12, 2.2],
          ],
          scale,
        ),
        'line-opacity': zoomed([
          [8, 0],
          [9, 1],
        ]),
      },
    },
    {
      id: 'landmark-runway-casing',
      type: 'line',
      source: 'landmarks',
      minzoom: 10,
      filter: runway,
      paint: { 'line-color': flavor.ruinEdge, 'line-width': grow(7) },
    },
    {
      id: 'landmark-runway',
      type: 'line',
      source: 'landmarks',
      minzoom: 10,
      filter: runway,
      paint: { 'line-color': flavor.landFocus, 'line-width': grow(5) },
    },
    {
      id: 'landmark-runway-center',
      type: 'line',
      source: 'landmarks',
      minzoom: 11.5,
      filter: runway,
      paint: {
        'line-color': flavor.ruinEdge,
        'line-width': 1 * scale,
        'line-dasharray': [7, 6],
      },
    },
    {
      id: 'landmark-colonnade',
      type: 'line',
      source: 'landmarks',
      minzoom: 11.5,
      filter: all(isLine, kind('colonnade')),
      layout: { 'line-cap': 'round', 'line-join': 'round' },
      paint: {
        'line-color': flavor.ruin,
        'line-width': zoomed(
          [
            [11.5, 1.6],
            [12, 2.4],
            [14, 5],
          ],
          scale,
        ),
        // Next to nothing long and with round ends: columns seen from above.
        'line-dasharray': [0.1, 2],
      },
    },
  ];
}
