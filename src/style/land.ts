import type { LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { isPolygon, oneOf, zoomed } from './expressions';
import type { Theme } from './theme';

/** The sea is the background: what is not land is water. */
export function landLayers({ flavor, countries }: Theme): LayerSpecification[] {
  return [
    { id: 'background', type: 'background', paint: { 'background-color': flavor.water } },
    {
      id: 'land',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'earth',
      filter: isPolygon,
      paint: { 'fill-color': flavor.land, 'fill-antialias': false },
    },
    {
      id: 'country-focus',
      type: 'fill',
      source: 'basemap',
      'source-layer': 'countries',
      filter: oneOf('iso', countries),
      paint: { 'fill-color': flavor.landFocus, 'fill-antialias': false },
    },
  ];
}

/** Bands along the inside of the story's countries: width, and opacity, outermost first. */
const bands = [
  { width: 3, opacity: 0.95 },
  { width: 5, opacity: 0.45 },
  { width: 6, opacity: 0.2 },
] as const;

/** How far the ribbon has grown at a zoom; the widths above are those of zoom 6. */
const growth = [
  [3, 0.3],
  [4, 0.5],
  [6, 1],
  [9, 1.2],
] as const;

export function ribbonLayers({ flavor, countries, ribbonScale }: Theme): LayerSpecification[] {
  let inner = 0;
  return bands.map(({ width, opacity }, index): LayerSpecification => {
    const offset = inner + width / 2;
    inner += width;
    return {
      id: `ribbon-${index + 1}`,
      type: 'line',
      source: 'basemap',
      'source-layer': 'ribbons',
      maxzoom: 10,
      filter: oneOf('iso', countries),
      layout: {
        'line-join': 'round',
        visibility: flavor.ribbon === null ? 'none' : 'visible',
      },
      paint: {
        'line-color': flavor.ribbon ?? flavor.border,
        // The rings run so that a positive offset leads inside.
        'line-offset': zoomed(
          growth.map(([zoom, factor]) => [zoom, offset * factor]),
          ribbonScale,
        ),
        // A hair wider than its share, or the ground would show between two bands.
        'line-width': zoomed(
          growth.map(([zoom, factor]) => [zoom, width * factor + 0.25]),
          ribbonScale,
        ),
        'line-opacity': zoomed([
          [9, opacity],
          [10, 0],
        ]),
      },
    };
  });
}
