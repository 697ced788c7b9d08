import type { Position } from 'geojson';
import type { Bounds } from '../story/types';
import { metersPerPixel, toMercator, worldPixels } from './mercator';

/** A small map's projection; pixels from its top left corner, `x` right and `y` down. */
export interface InsetProjection {
  /** `[longitude, latitude]` in degrees to pixels; longitudes as in the bounds (see below). */
  readonly project: (position: Position) => { readonly x: number; readonly y: number };
  /** On the ground, in the middle of the map. */
  readonly metersPerPixel: number;
  /** The zoom at which the big map would have the same scale. */
  readonly zoom: number;
}

/**
 * Web Mercator of a small map that shows `bounds` whole and centred in `width` × `height` pixels.
 * A longitude is taken to the copy of the world nearest to the centre, so that bounds whose east
 * is beyond 180 work too.
 */
export function insetProjection(bounds: Bounds, width: number, height: number): InsetProjection {
  const [west, south, east, north] = bounds;
  const [left, top] = toMercator([west, north]);
  const [right, bottom] = toMercator([east, south]);
  const scale = Math.min(width / (right - left), height / (bottom - top));
  const center = [(left + right) / 2, (top + bottom) / 2] as const;
  const zoom = Math.log2(scale / worldPixels);
  return {
    project: (position) => {
      const [x, y] = toMercator(position);
      const nearest = x - Math.round(x - center[0]);
      return {
        x: width / 2 + (nearest - center[0]) * scale,
        y: height / 2 + (y - center[1]) * scale,
      };
    },
    metersPerPixel: metersPerPixel(latitudeOf(center[1]), zoom),
    zoom,
  };
}

/** Degrees of latitude at a Mercator `y` between 0 (north) and 1 (south). */
function latitudeOf(y: number): number {
  return (Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI)) * 180) / Math.PI;
}

export interface ScaleBar {
  /** Length on the ground: 1, 2 or 5 times a power of ten. */
  readonly meters: number;
  /** Length on the screen, CSS pixels. */
  readonly pixels: number;
  /** Equal parts to draw it in; each is a round length again. */
  readonly divisions: number;
}

/** The longest round scale bar of at most `maxPixels` at a scale of `metersPerPixel`. */
export function scaleBar(metersPerPixel: number, maxPixels: number): ScaleBar {
  const longest = metersPerPixel * maxPixels;
  const power = 10 ** Math.floor(Math.log10(longest));
  const leading = [5, 2].find((candidate) => candidate * power <= longest) ?? 1;
  const meters = leading * power;
  return { meters, pixels: meters / metersPerPixel, divisions: leading === 5 ? 5 : 4 };
}
