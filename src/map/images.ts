import type { MissingStyleImageResolver } from 'maplibre-gl';
import { images, type ImageName } from '../style/images';

/** Gives MapLibre the drawings that the style names; they are made once, when first asked for. */
export function imageResolver(): MissingStyleImageResolver {
  let drawn: ReturnType<typeof images> | undefined;
  const isDrawing = (name: string): name is ImageName => {
    drawn ??= images();
    return name in drawn;
  };
  return (name) => {
    if (!isDrawing(name)) return null;
    const { width, height, data, sdf, pixelRatio } = (drawn ??= images())[name];
    return { data: { width, height, data }, sdf, pixelRatio };
  };
}
