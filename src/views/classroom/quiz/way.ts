import type { Position } from 'geojson';
import { measure } from '../../../features/distance';
import { arcBetween, middleBetween } from '../../../features/greatCircle';
import type { Pixel, Screen } from '../../../features/screen';

/** What the way between two spots leaves free for what stands there; CSS pixels. */
export interface Gaps {
  readonly start: number;
  readonly end: number;
  /** Half of what the figure in the middle takes across, and half of its height. */
  readonly middle: Readonly<Record<'x' | 'y', number>>;
}

export interface Way {
  /** The great circle, as path data of SVG. */
  readonly path: string;
  /** Where its figure stands; nothing where it is too short for one. */
  readonly figure: Pixel | undefined;
}

/** Points between two of Turf's, so that the gaps are cut cleanly; a line of pixels is straight there. */
const between = 12;
/** A figure stands in a line that can still be seen as one; CSS pixels. */
const leastLine = 30;
/** Nearer than this two spots are one. */
const sameSpotMeters = 1;

/** The way over the map from one position to another, `[longitude, latitude]` in degrees. */
export function wayBetween(screen: Screen, from: Position, to: Position, gaps: Gaps): Way {
  if (measure(from, to).meters < sameSpotMeters) return { path: '', figure: undefined };
  const [start, end] = [screen.project(from), screen.project(to)];
  const middle = screen.project(middleBetween(from, to));
  const long = apart(start, end) > gaps.start + gaps.end + 2 * gaps.middle.x + leastLine;
  const isFree = (pixel: Pixel) =>
    apart(pixel, start) > gaps.start &&
    apart(pixel, end) > gaps.end &&
    !(long && within(pixel, middle, gaps.middle));
  const path = linesOf(screen, from, to)
    .map((line) => draw(line, isFree))
    .join('');
  return { path, figure: long ? middle : undefined };
}

const apart = (a: Pixel, b: Pixel): number => Math.hypot(a.x - b.x, a.y - b.y);

const within = (pixel: Pixel, around: Pixel, half: Gaps['middle']): boolean =>
  Math.abs(pixel.x - around.x) < half.x && Math.abs(pixel.y - around.y) < half.y;

function linesOf(screen: Screen, from: Position, to: Position): Pixel[][] {
  const arc = arcBetween(from, to);
  const lines = arc.type === 'LineString' ? [arc.coordinates] : arc.coordinates;
  return lines.map((line) => finer(line.map((position) => screen.project(position))));
}

function finer(line: readonly Pixel[]): Pixel[] {
  return line.flatMap((pixel, index) => {
    const next = line[index + 1];
    if (!next) return [pixel];
    return Array.from({ length: between }, (_, step) => ({
      x: pixel.x + ((next.x - pixel.x) * step) / between,
      y: pixel.y + ((next.y - pixel.y) * step) / between,
    }));
  });
}

function draw(line: readonly Pixel[], isFree: (pixel: Pixel) => boolean): string {
  let drawing = false;
  return line
    .map((pixel) => {
      const command = drawing ? 'L' : 'M';
      drawing = isFree(pixel);
      return drawing ? `${command}${pixel.x.toFixed(1)} ${pixel.y.toFixed(1)}` : '';
    })
    .join('');
}
