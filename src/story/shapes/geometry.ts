import type { LineString, MultiLineString, MultiPolygon, Point, Polygon, Position } from 'geojson';
import { describeValue } from '../issues';
import { list, object, oneOf, wrong, type Shape } from '../shape';

/** `[longitude, latitude]`, degrees, WGS 84 (RFC 7946, 3.1.1 and 4). */
export const position: Shape<Position> = (spot) => {
  const { value } = spot;
  if (!Array.isArray(value) || value.length !== 2) {
    return spot.wrong(
      'a position [longitude, latitude]',
      'Write two numbers, longitude first, such as [38.28, 34.56].',
    );
  }
  const [longitude, latitude] = value as readonly unknown[];
  if (!isWithin(longitude, 180) || !isWithin(latitude, 90)) {
    const swapped = isWithin(longitude, 90) && isWithin(latitude, 180);
    return spot.wrong(
      'a longitude between -180 and 180, then a latitude between -90 and 90',
      swapped
        ? 'GeoJSON wants the longitude first: exchange the two numbers.'
        : 'Correct the position; it is given in degrees, longitude first.',
      describeValue(value),
    );
  }
  return [longitude, latitude];
};

function isWithin(value: unknown, limit: number): value is number {
  return typeof value === 'number' && value >= -limit && value <= limit;
}

const line = list(position, 'a list of positions', 2);
const ring = list(position, 'a closed ring of positions', 4);
const rings = list(ring, 'a list of rings', 1);

export const point = geometry('Point', position);

const geometries: Readonly<Record<string, Shape<LandmarkGeometry>>> = {
  Point: point,
  LineString: geometry('LineString', line) as Shape<LineString>,
  MultiLineString: geometry(
    'MultiLineString',
    list(line, 'a list of lines', 1),
  ) as Shape<MultiLineString>,
  Polygon: geometry('Polygon', rings) as Shape<Polygon>,
  MultiPolygon: geometry(
    'MultiPolygon',
    list(rings, 'a list of polygons', 1),
  ) as Shape<MultiPolygon>,
};

export type LandmarkGeometry = Point | LineString | MultiLineString | Polygon | MultiPolygon;

/** Any geometry that a landmark may have. */
export const landmarkGeometry: Shape<LandmarkGeometry> = (spot) => {
  const type = spot.at('type');
  const known = oneOf(Object.keys(geometries))(
    spot.value === null || typeof spot.value !== 'object' ? spot : type,
  );
  const shape = known === wrong ? undefined : geometries[known];
  return shape ? shape(spot) : wrong;
};

function geometry<T extends string, C>(type: T, coordinates: Shape<C>) {
  return object({ type: oneOf([type]), coordinates }, `a ${type} geometry`);
}
