import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { Map as MapLibreMap } from 'maplibre-gl';
import type { Camera, Size } from '../features/screen';

/** A map that nobody moves, to be put on paper. */
export interface PaperMap {
  readonly style: StyleSpecification;
  readonly camera: Camera;
  /** CSS pixels, which lines and labels of the style are measured in. */
  readonly size: Size;
  /** Pixels of the picture for one of these. */
  readonly pixelRatio: number;
}

/**
 * Draws a map off the screen and gives it as a PNG; what it took of the graphics card is given
 * back. Rejects where the device cannot draw it.
 */
export async function drawPaperMap({ style, camera, size, pixelRatio }: PaperMap): Promise<Blob> {
  const { MapLibreMap, drawMissingImages } = await import('./load');
  const container = offScreen(size);
  let map: MapLibreMap | undefined;
  try {
    map = new MapLibreMap({
      container,
      style,
      center: [camera.lng, camera.lat],
      zoom: camera.zoom,
      pixelRatio,
      interactive: false,
      attributionControl: false,
      fadeDuration: 0,
      trackResize: false,
      // the tests hold every flavor to the specification
      validateStyle: false,
      // it is read after the frame that drew it
      canvasContextAttributes: { preserveDrawingBuffer: true },
    });
    drawMissingImages(map);
    await hasComeToRest(map);
    return await pngOf(map.getCanvas());
  } finally {
    map?.remove();
    container.remove();
  }
}

/** It has a size, as MapLibre asks, and is seen by nobody. */
function offScreen({ width, height }: Size): HTMLElement {
  const container = document.createElement('div');
  container.ariaHidden = 'true';
  Object.assign(container.style, {
    position: 'fixed',
    top: '0',
    left: '-10000px',
    width: `${width}px`,
    height: `${height}px`,
    visibility: 'hidden',
  });
  document.body.append(container);
  return container;
}

/** Parts of the basemap that do not come leave a gap, as on the screen: they are no reason to stop. */
function hasComeToRest(map: MapLibreMap): Promise<void> {
  return new Promise((resolve, reject) => {
    map.once('idle', () => {
      resolve();
    });
    map.once('webglcontextlost', () => {
      reject(new Error('the graphics card was taken away'));
    });
    // without a listener MapLibre writes to the console
    map.on('error', () => undefined);
  });
}

function pngOf(canvas: HTMLCanvasElement): Promise<Blob> {
  return new Promise((resolve, reject) => {
    canvas.toBlob((blob) => {
      if (blob) resolve(blob);
      else reject(new Error('the browser makes no PNG of it'));
    }, 'image/png');
  });
}
