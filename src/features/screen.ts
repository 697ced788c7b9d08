import type { Position } from 'geojson';
import type { Bounds } from '../story/types';
import { fromMercator, metersPerPixel, toMercator, worldPixels } from './mercator';

/** What the map shows: zoom of MapLibre (512 px tiles) and centre in degrees, WGS 84. */
export interface Camera {
  readonly zoom: number;
  readonly lat: number;
  readonly lng: number;
}

/** CSS pixels from the top left corner of the map. */
export interface Pixel {
  readonly x: number;
  readonly y: number;
}

export interface Size {
  readonly width: number;
  readonly height: number;
}

/** CSS pixels from each edge of the map. */
export interface Margins {
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  readonly left: number;
}

/**
 * What the map shows, for everything that HTML draws on top of it. The map is never turned nor
 * tilted, so a camera and a size say it all, before MapLibre has even been loaded.
 */
export interface Screen extends Size {
  readonly zoom: number;
  /** Of the centre, in the middle of the map. */
  readonly metersPerPixel: number;
  /** `[longitude, latitude]` in degrees to pixels, in the copy of the world nearest to the centre. */
  readonly project: (position: Position) => Pixel;
  readonly bounds: Bounds;
  readonly contains: (pixel: Pixel) => boolean;
}

export function screenOf({ zoom, lat, lng }: Camera, { width, height }: Size): Screen {
  const scale = worldPixels * 2 ** zoom;
  const [centerX, centerY] = toMercator([lng, lat]);
  const unproject = (x: number, y: number) =>
    fromMercator([centerX + (x - width / 2) / scale, centerY + (y - height / 2) / scale]);
  const [west, north] = unproject(0, 0);
  const [east, south] = unproject(width, height);
  return {
    zoom,
    width,
    height,
    metersPerPixel: metersPerPixel(lat, zoom),
    bounds: [west, south, east, north],
    project: (position) => {
      const [x, y] = toMercator(position);
      const nearest = x - Math.round(x - centerX);
      return {
        x: width / 2 + (nearest - centerX) * scale,
        y: height / 2 + (y - centerY) * scale,
      };
    },
    contains: ({ x, y }) => x >= 0 && y >= 0 && x <= width && y <= height,
  };
}

/** The camera that fits bounds whole into what the margins leave free, as large as possible. */
export function cameraFor(bounds: Bounds, size: Size, margins: Margins): Camera {
  const [west, south, east, north] = bounds;
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const free = {
    width: Math.max(size.width - margins.left - margins.right, 1),
    height: Math.max(size.height - margins.top - margins.bottom, 1),
  };
  const scale = Math.min(free.width / (right - left), free.height / (bottom - top));
  // the middle of the bounds stands in the middle of what is free, not of the whole map
  const [lng, lat] = fromMercator([
    (left + right) / 2 + (margins.right - margins.left) / 2 / scale,
    (top + bottom) / 2 + (margins.bottom - margins.top) / 2 / scale,
  ]);
  return { zoom: Math.log2(scale / worldPixels), lat, lng };
}
