import type { Position } from 'geojson';

/** Where Web Mercator ends: `atan(sinh(π))` in degrees. */
export const mercatorLatitudeLimit = 85.051_128_779_806_6;

/** Circumference of the sphere that Web Mercator projects, in metres (radius 6 378 137). */
export const earthCircumference = 40_075_016.686;

/** Pixels across the world at zoom 0; MapLibre counts zoom in tiles of 512. */
export const worldPixels = 512;

const radians = (degrees: number): number => (degrees * Math.PI) / 180;

function clampLatitude(latitude: number): number {
  return Math.max(-mercatorLatitudeLimit, Math.min(mercatorLatitudeLimit, latitude));
}

/**
 * Web Mercator (EPSG:3857) in units of the world's width: `[0, 0]` is north-west, `[1, 1]`
 * south-east. Takes `[longitude, latitude]` in degrees; longitudes beyond ±180 continue eastwards.
 * Formula: https://en.wikipedia.org/wiki/Web_Mercator_projection
 */
export function toMercator(position: Position): [x: number, y: number] {
  const [longitude = 0, latitude = 0] = position;
  const y = Math.asinh(Math.tan(radians(clampLatitude(latitude))));
  return [longitude / 360 + 0.5, 0.5 - y / (2 * Math.PI)];
}

/** The other way: `[longitude, latitude]` in degrees of a point in units of the world's width. */
export function fromMercator([x, y]: readonly [x: number, y: number]): [
  longitude: number,
  latitude: number,
] {
  const latitude = Math.atan(Math.sinh((0.5 - y) * 2 * Math.PI));
  return [(x - 0.5) * 360, (latitude * 180) / Math.PI];
}

/** Metres on the ground under one pixel at a latitude (degrees) and a zoom of the map. */
export function metersPerPixel(latitude: number, zoom: number): number {
  const scale = Math.cos(radians(clampLatitude(latitude)));
  return (earthCircumference * scale) / (worldPixels * 2 ** zoom);
}
