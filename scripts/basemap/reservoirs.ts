import { circle, featureCollection, union } from '@turf/turf';
import type { Feature, LineString, Polygon, Position } from 'geojson';
import { areaKm2, distanceKm } from './geo.ts';
import type { River } from './rivers.ts';
import { RESERVOIRS, type Reservoir } from './tables/reservoirs.ts';

/** Distance between the circles whose union is the lake. */
const STEP_KM = 0.5;

/** Circles at least this large always touch the next one. */
const LEAST_RADIUS_KM = 0.75;

/** Part of the way from the tail to the dam. */
const WIDEST_AT = 0.72;

/** How far in all the two points of the table may lie from the river. */
const FARTHEST_KM = 25;

/**
 * Outlines of reservoirs that were filled after the surveys behind GSHHG. They are schematic: the
 * drowned course of the river from the tail to the dam, widened until the area is the published one.
 */
export function reservoirShores(rivers: Feature<LineString, River>[]): Position[][] {
  return RESERVOIRS.map((reservoir) => {
    const axis = evenly(drownedCourse(rivers, reservoir));
    let half = reservoir.km2 / (axis.length * STEP_KM) / 2;
    let shore = widened(axis, half);
    // The area grows about as the width does: three corrections bring it within a few percent.
    for (let round = 0; round < 3; round++) {
      half *= reservoir.km2 / areaKm2(shore);
      shore = widened(axis, half);
    }
    return shore;
  });
}

function drownedCourse(
  rivers: Feature<LineString, River>[],
  { name, river, tail, dam }: Reservoir,
): Position[] {
  const [course] = rivers
    .filter(({ properties }) => properties.name === river)
    .map(({ geometry: { coordinates } }) => {
      const [from, to] = [nearest(coordinates, tail), nearest(coordinates, dam)];
      return {
        line:
          from < to
            ? coordinates.slice(from, to + 1)
            : coordinates.slice(to, from + 1).toReversed(),
        misses: distanceKm(coordinates[from], tail) + distanceKm(coordinates[to], dam),
      };
    })
    .sort((a, b) => a.misses - b.misses);
  if (!course || course.misses > FARTHEST_KM) {
    throw new Error(`tables/reservoirs.ts: ${name} lies ${course?.misses} km off the ${river}`);
  }
  return course.line;
}

const nearest = (line: Position[], to: Position): number =>
  line.reduce((best, at, i) => (distanceKm(at, to) < distanceKm(line[best], to) ? i : best), 0);

/** Positions along a line, one every {@link STEP_KM}. */
function evenly(line: Position[]): Position[] {
  const result = [line[0]];
  for (const position of line) {
    if (distanceKm(result.at(-1)!, position) >= STEP_KM) result.push(position);
  }
  return result;
}

/** The outer shore of circles along the axis: thin at the tail, widest before the dam. */
function widened(axis: Position[], half: number): Position[] {
  const circles = axis.map((at, i) => {
    const along = i / (axis.length - 1);
    const share = along < WIDEST_AT ? along / WIDEST_AT : 1 - (along - WIDEST_AT) * 1.5;
    // Bays some 13 and 5 km long: shores of a flooded valley are never straight.
    const km = i * STEP_KM;
    const lobe = 1 + 0.16 * Math.sin(km / 2.1) + 0.1 * Math.sin(km / 0.8);
    const radius = Math.max(LEAST_RADIUS_KM, 1.35 * half * share ** 0.8 * lobe);
    return circle(at, radius, { steps: 36, units: 'kilometers' });
  });
  const lake = union(featureCollection(circles)) as Feature<Polygon>;
  return lake.geometry.coordinates[0];
}
