import { getStroke } from 'perfect-freehand';
import type { Stroke } from './drawing.svelte';

/**
 * The outline of a stroke, as the `d` of an SVG path.
 *
 * @param size Of the view, CSS pixels.
 * @param diameter Of the pen, CSS pixels.
 */
export function strokePath(
  stroke: Stroke,
  size: { readonly width: number; readonly height: number },
  diameter: number,
): string {
  const points = stroke.map(([x, y, pressure]) => [x * size.width, y * size.height, pressure]);
  // the wall is read from afar: pressure may swell a line, speed may not thin it
  const outline = getStroke(points, {
    size: diameter,
    thinning: 0.3,
    streamline: 0.4,
    simulatePressure: false,
    // the line reaches the pen while it is drawn, too
    last: true,
  });
  const [first] = outline;
  if (!first) return '';
  // a curve from the middle of each side to the middle of the next has no corners
  const sides = outline.map((point, index) => {
    const [nextX, nextY] = outline[index + 1] ?? first;
    const [x, y] = point;
    return `${shown(x)} ${shown(y)} ${shown((x + nextX) / 2)} ${shown((y + nextY) / 2)}`;
  });
  return `M${shown(first[0])} ${shown(first[1])}Q${sides.join(' ')}Z`;
}

const shown = (pixels: number) => pixels.toFixed(1);
