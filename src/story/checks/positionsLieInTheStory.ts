import type { Position } from 'geojson';
import type { Draft } from '../draft';
import { landmarksFile, placesFile, storyFile } from '../files';
import { describeValue, type Report } from '../issues';
import { pointer } from '../issues';
import type { Bounds } from '../types';

/**
 * Every place lies inside the bounds of the opening view. A position that would lie there with its
 * numbers exchanged was written latitude first; landmarks, which may lie outside, are asked only that.
 */
export function positionsLieInTheStory({ story, places, landmarks }: Draft, report: Report): void {
  if (!story) return;
  const { bounds } = story;
  for (const { value, path } of places) {
    const spot = `${path}/geometry/coordinates`;
    const { coordinates } = value.geometry;
    if (reportSwapped(placesFile, spot, coordinates, bounds, report) || lies(coordinates, bounds)) {
      continue;
    }
    report({
      file: placesFile,
      path: spot,
      found: describeValue(coordinates),
      expected: `a position inside the bounds ${describeValue(bounds)} of ${storyFile}`,
      remedy: `Correct the position, or widen "bounds" in ${storyFile}.`,
    });
  }
  for (const { value, path } of landmarks) {
    firstOf(value.geometry.coordinates, `${path}/geometry/coordinates`, (position, spot) =>
      reportSwapped(landmarksFile, spot, position, bounds, report),
    );
  }
}

function lies([longitude = NaN, latitude = NaN]: Position, [west, south, east, north]: Bounds) {
  return longitude >= west && longitude <= east && latitude >= south && latitude <= north;
}

function reportSwapped(
  file: string,
  path: string,
  position: Position,
  bounds: Bounds,
  report: Report,
): boolean {
  const [first = NaN, second = NaN] = position;
  if (lies(position, bounds) || !lies([second, first], bounds)) return false;
  report({
    file,
    path,
    found: describeValue(position),
    expected: 'the longitude first, then the latitude',
    remedy: `Exchange the two numbers: ${describeValue([second, first])}.`,
  });
  return true;
}

type Nested = Position | readonly Nested[];

/** Visits positions until one of them has been reported: a geometry is told of once. */
function firstOf(
  coordinates: Nested,
  path: string,
  visit: (position: Position, path: string) => boolean,
): boolean {
  if (isPosition(coordinates)) return visit(coordinates, path);
  return coordinates.some((inner, index) =>
    typeof inner === 'number' ? false : firstOf(inner, pointer(path, index), visit),
  );
}

function isPosition(coordinates: Nested): coordinates is Position {
  return typeof coordinates[0] === 'number';
}
