import { bboxClip } from '@turf/turf';
import type { BBox, MultiPolygon, Polygon, Position } from 'geojson';

/**
 * Cuts a polygon that goes on beyond ±180 degrees of longitude into its parts on either side, as
 * RFC 7946, 3.1.9 asks.
 */
export function cutAtAntimeridian(polygon: Polygon): Polygon | MultiPolygon {
  const longitudes = polygon.coordinates.flat().map(([longitude = 0]) => longitude);
  const isWithin = Math.max(...longitudes) <= 180 && Math.min(...longitudes) >= -180;
  if (isWithin) return polygon;
  const parts = [-360, 0, 360].flatMap((turn) => partOf(polygon, turn));
  return { type: 'MultiPolygon', coordinates: parts };
}

const world: BBox = [-180, -90, 180, 90];

/** What lies on the map once the polygon is moved by so many degrees. */
function partOf({ coordinates }: Polygon, turn: number): Position[][][] {
  const moved = coordinates.map((ring) =>
    ring.map(([longitude = 0, latitude = 0]) => [longitude + turn, latitude]),
  );
  const { geometry } = bboxClip<Polygon>({ type: 'Polygon', coordinates: moved }, world);
  const parts =
    geometry.type === 'Polygon' ? [geometry.coordinates] : (geometry.coordinates as Position[][][]);
  return parts.filter(([outline = []]) => outline.length >= 4);
}
