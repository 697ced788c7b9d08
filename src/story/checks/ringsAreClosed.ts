import type { Position } from 'geojson';
import type { Draft } from '../draft';
import { landmarksFile } from '../files';
import { describeValue, type Report } from '../issues';

/** The ring of a polygon ends where it begins (RFC 7946, 3.1.6). */
export function ringsAreClosed({ landmarks }: Draft, report: Report): void {
  for (const { value, path } of landmarks) {
    const { geometry } = value;
    const spot = `${path}/geometry/coordinates`;
    if (geometry.type === 'Polygon') check(geometry.coordinates, spot, report);
    if (geometry.type === 'MultiPolygon') {
      geometry.coordinates.forEach((rings, index) => {
        check(rings, `${spot}/${index}`, report);
      });
    }
  }
}

function check(rings: readonly Position[][], path: string, report: Report): void {
  rings.forEach((ring, index) => {
    const first = ring[0];
    const last = ring.at(-1);
    if (first?.[0] === last?.[0] && first?.[1] === last?.[1]) return;
    report({
      file: landmarksFile,
      path: `${path}/${index}`,
      found: `a ring from ${describeValue(first)} to ${describeValue(last)}`,
      expected: 'a ring that ends where it begins',
      remedy: 'Repeat its first position at the end.',
    });
  });
}
