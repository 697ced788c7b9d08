import type { Map as MapLibreMap } from 'maplibre-gl';
import type { MapPort } from '../explorer/explorer.svelte';
import { metersPerPixel } from '../features/mercator';
import type { Place } from '../story/types';
import type { Margins } from '../features/screen';

interface Circumstances {
  readonly covered: Margins;
  /** The person wants no motion: the camera jumps. */
  readonly calm: boolean;
}

/** A camera that travels longer tires the eye. */
const travelMilliseconds = 900;
const zoomMilliseconds = 300;
/** A map that is alive draws a frame sooner, also on a slow device. */
const frameMilliseconds = 5000;
/** An area larger than this share of the view is not seen as an area. */
const largestShare = 0.9;
/** Nearer to an edge than this a place is hardly seen. */
const edgePixels = 24;

/**
 * What the explorer may ask of MapLibre.
 *
 * @param patience How long a picture waits for the map to draw a frame, milliseconds.
 */
export function mapPort(
  map: MapLibreMap,
  circumstances: () => Circumstances,
  patience = frameMilliseconds,
): MapPort {
  const animation = () => ({ duration: circumstances().calm ? 0 : travelMilliseconds });

  function inSight({ geometry, properties }: Place): boolean {
    const [longitude = 0, latitude = 0] = geometry.coordinates;
    const { x, y } = map.project([longitude, latitude]);
    const { clientWidth: width, clientHeight: height } = map.getContainer();
    const { top, right, bottom, left } = circumstances().covered;
    const visible =
      x > left + edgePixels &&
      x < width - right - edgePixels &&
      y > top + edgePixels &&
      y < height - bottom - edgePixels;
    const diameter = (2 * properties.uncertaintyMeters) / metersPerPixel(latitude, map.getZoom());
    const seen =
      properties.certainty === 'certain' ||
      diameter < largestShare * Math.min(width - left - right, height - top - bottom);
    return visible && seen;
  }

  return {
    reveal(place, { jump = false } = {}) {
      if (inSight(place)) return;
      const [longitude = 0, latitude = 0] = place.geometry.coordinates;
      const { covered } = circumstances();
      const { clientWidth, clientHeight } = map.getContainer();
      const free = Math.min(
        clientWidth - covered.left - covered.right,
        clientHeight - covered.top - covered.bottom,
      );
      // the zoom at which the place's area takes half of what is free
      const fitting = Math.log2(
        (free / 2 / (2 * place.properties.uncertaintyMeters)) * metersPerPixel(latitude, 0),
      );
      const zoom =
        place.properties.certainty === 'certain' ? map.getZoom() : Math.min(map.getZoom(), fitting);
      map.easeTo({
        center: [longitude, latitude],
        zoom,
        offset: [(covered.left - covered.right) / 2, (covered.top - covered.bottom) / 2],
        ...(jump ? { duration: 0 } : animation()),
      });
    },
    goTo({ zoom, lat, lng }, { jump = false, duration = travelMilliseconds } = {}) {
      const camera = { center: [lng, lat] as [number, number], zoom };
      if (jump) map.jumpTo(camera);
      else map.easeTo({ ...camera, duration: circumstances().calm ? 0 : duration });
    },
    zoomBy(steps) {
      map.easeTo({
        zoom: map.getZoom() + steps,
        duration: circumstances().calm ? 0 : zoomMilliseconds,
      });
    },
    picture: () => nextFrame(map, patience),
  };
}

/** A copy of the next frame; rejects where the map can draw none. */
function nextFrame(map: MapLibreMap, patience: number): Promise<HTMLCanvasElement> {
  return new Promise((resolve, reject) => {
    const stop = () => {
      clearTimeout(timer);
      map.off('render', drawn);
      map.off('webglcontextlost', failed);
    };
    // what was drawn can be read only in the frame that draws it
    const drawn = () => {
      stop();
      try {
        resolve(copyOf(map.getCanvas()));
      } catch (error) {
        reject(error instanceof Error ? error : new Error(String(error)));
      }
    };
    const failed = () => {
      stop();
      reject(new Error('the map draws no frame'));
    };
    const timer = setTimeout(failed, patience);
    map.on('render', drawn);
    map.on('webglcontextlost', failed);
    map.triggerRepaint();
  });
}

function copyOf(canvas: HTMLCanvasElement): HTMLCanvasElement {
  const copy = document.createElement('canvas');
  copy.width = canvas.width;
  copy.height = canvas.height;
  const context = copy.getContext('2d');
  if (!context) throw new Error('the browser gives no canvas to draw on');
  context.drawImage(canvas, 0, 0);
  return copy;
}
