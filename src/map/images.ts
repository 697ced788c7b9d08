import type { Map as MapLibreMap } from 'maplibre-gl';
import { images, type ImageName } from '../style/images';

/** Gives MapLibre the drawings that the style names; they are made once, when first asked for. */
export function drawMissingImages(map: MapLibreMap): void {
  let drawn: ReturnType<typeof images> | undefined;
  map.setMissingStyleImageResolver((name) => {
    drawn ??= images();
    if (!isDrawing(name, drawn) || map.hasImage(name)) return;
    const { sdf, pixelRatio, ...pixels } = drawn[name];
    map.addImage(name, pixels, { sdf, pixelRatio });
  });
}

const isDrawing = (name: string, drawn: ReturnType<typeof images>): name is ImageName =>
  Object.hasOwn(drawn, name);
