import { Map } from 'maplibre-gl';
import opening from 'virtual:opening';
import { drawMissingImages } from '../../../src/map/images';
import { setUpMapLibre } from '../../../src/map/setup';
import '../../../src/theme/fonts.css';
import { allowOwnScripts } from '../../../src/trustedTypes';

/**
 * The map that Dateline opens with, and nothing around it: the same style, tiles, fonts, drawings,
 * camera and panel, and five circles at the places.
 */
export function bareMap(): Map {
  allowOwnScripts();
  setUpMapLibre();
  const { panel, style, center, zoom } = opening;
  const container = document.createElement('div');
  Object.assign(container.style, {
    position: 'absolute',
    left: `${panel.left}px`,
    top: `${panel.top}px`,
    width: `${panel.width}px`,
    height: `${panel.height}px`,
  });
  document.body.append(container);
  const map = new Map({
    container,
    style: { ...style, layers: [...style.layers, fiveCircles] },
    center: [...center],
    zoom,
    attributionControl: false,
    validateStyle: false,
    // labels that fade in keep a map from being idle: as long as Dateline's do
    fadeDuration: 200,
  });
  drawMissingImages(map);
  void map.once('idle').then(() => {
    document.documentElement.dataset['status'] = 'ready';
  });
  return map;
}

const fiveCircles = {
  id: 'five-circles',
  type: 'circle' as const,
  source: 'places',
  paint: { 'circle-radius': 6, 'circle-color': '#9a3520' },
};
