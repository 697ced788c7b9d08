import type { ExpressionSpecification, LayerSpecification } from '@maplibre/maplibre-gl-style-spec';
import { all, ifChosen, notAmong } from './expressions';
import type { Theme } from './theme';

/** Far beyond the deepest zoom, so that the radius doubles all the way. */
const deepest = 24;

/** An uncertain place: an area without a middle, never a dot. */
export function areaLayers({ flavor, scale, chosen, grouped }: Theme): LayerSpecification[] {
  return [
    {
      id: 'area-fill',
      type: 'fill',
      source: 'areas',
      filter: notAmong(grouped),
      paint: { 'fill-color': flavor.accent, 'fill-opacity': ifChosen(chosen, 0.06, 0.045) },
    },
    {
      id: 'area-glow',
      type: 'circle',
      source: 'area-centers',
      filter: all(['!', ['get', 'certain']], notAmong(grouped)),
      paint: {
        'circle-color': flavor.accent,
        'circle-opacity': ifChosen(chosen, flavor.areaGlowChosen, flavor.areaGlow),
        'circle-blur': 1,
        'circle-radius': radiusInMeters(),
        'circle-pitch-alignment': 'map',
      },
    },
    edgeLayer('area-edge', 1.4, [4, 3], all(notAmong(grouped), isNot(chosen))),
    edgeLayer('area-edge-chosen', 2, [4, 3], all(notAmong(grouped), ['!', isNot(chosen)])),
  ];

  /** One layer a width: dashes are counted in line widths, so they cannot follow the data. */
  function edgeLayer(
    id: string,
    width: number,
    dash: number[],
    filter: ReturnType<typeof all>,
  ): LayerSpecification {
    return {
      id,
      type: 'line',
      source: 'areas',
      filter,
      paint: {
        'line-color': flavor.accent,
        'line-width': width * scale,
        'line-dasharray': dash,
        'line-opacity': width > 1.4 ? 1 : 0.8,
      },
    };
  }
}

function isNot(chosen: string | null): ExpressionSpecification {
  return ['!=', ['get', 'id'], chosen ?? ''];
}

/** Pixels double with each zoom level, so the interpolation is exponential with base 2. */
function radiusInMeters(): ExpressionSpecification {
  return [
    'interpolate',
    ['exponential', 2],
    ['zoom'],
    0,
    ['get', 'radiusAtZoomZero'],
    deepest,
    ['*', ['get', 'radiusAtZoomZero'], 2 ** deepest],
  ];
}
