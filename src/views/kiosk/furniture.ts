import type { Size } from '../../features/screen';
import type { Box } from './boxes';

/** What is kept free along the edges of the map, units. */
export const edge = 24;

/** The map without its edges. @param foot What its lower edge takes, CSS pixels, as `side` does. */
export const freeBox = ({ width, height }: Size, foot: number, side: number): Box => ({
  left: side,
  top: side,
  right: width - side,
  bottom: height - foot,
});

/** The buttons of the map in its corner; units, and what a finger needs, CSS pixels. */
const controls = { edge: 20, button: 76, count: 3, border: 2, least: 44 };

/** What the buttons of the map take of it. */
export function controlsBox({ width }: Size, unit: number): Box {
  const { edge, button, count, border, least } = controls;
  const side = Math.max(button * unit, least);
  const rim = (edge + 2 * border) * unit;
  return { left: width - rim - side, top: 0, right: width, bottom: rim + count * side };
}

/** The scale bar at its longest, with its ground; to be enlarged but for where it stands; CSS pixels. */
const bar = { right: 92, above: 8, length: 160, height: 22, ground: { x: 26, left: 14, y: 6 } };

/**
 * What the scale bar of the map takes of it.
 *
 * @param foot Height of the credits below it, CSS pixels.
 * @param scale Times the usual size.
 */
export function barBox({ width, height }: Size, foot: number, scale: number): Box {
  const { right, above, length, ground } = bar;
  return {
    left: width - right - (length + ground.left) * scale,
    top: height - foot - above - (bar.height + ground.y) * scale,
    right: width - right + ground.x * scale,
    bottom: height - foot,
  };
}
