import type {
  DataDrivenPropertyValueSpecification,
  ExpressionSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { Language, PlaceId } from '../story/types';

/** Stops of a straight interpolation over the zoom: `[zoom, value]`. */
export type ZoomStops = readonly (readonly [zoom: number, value: number])[];

/** A number that grows with the zoom, times a factor. */
export function zoomed(stops: ZoomStops, factor = 1): ExpressionSpecification {
  const outputs = stops.flatMap(([zoom, value]) => [zoom, value * factor]);
  return ['interpolate', ['linear'], ['zoom'], ...outputs];
}

/** The name in a language, else in English, else as it is written there. */
export function nameIn(language: Language): ExpressionSpecification {
  return ['coalesce', ['get', `name:${language}`], ['get', 'name:en'], ['get', 'name']];
}

/** One value for the chosen place, another for the rest. */
export function ifChosen(
  chosen: PlaceId | null,
  value: number,
  otherwise: number,
): DataDrivenPropertyValueSpecification<number> {
  return chosen === null ? otherwise : ['case', ['==', ['get', 'id'], chosen], value, otherwise];
}

/** Passes features whose `id` is none of these. */
export function notAmong(ids: readonly PlaceId[]): ExpressionSpecification {
  return ['!', ['in', ['get', 'id'], ['literal', [...ids]]]];
}

export function oneOf(key: string, values: readonly string[]): ExpressionSpecification {
  return ['in', ['get', key], ['literal', [...values]]];
}

export function all(...filters: ExpressionSpecification[]): ExpressionSpecification {
  return ['all', ...filters];
}

const geometryIs = (...types: string[]): ExpressionSpecification => [
  'in',
  ['geometry-type'],
  ['literal', types],
];
export const isPoint = geometryIs('Point', 'MultiPoint');
export const isLine = geometryIs('LineString', 'MultiLineString');
export const isPolygon = geometryIs('Polygon', 'MultiPolygon');
