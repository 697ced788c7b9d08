/** A drawing for `map.addImage(name, { width, height, data }, { sdf, pixelRatio })`. */
export interface StyleImage {
  readonly width: number;
  readonly height: number;
  /** RGBA; a signed distance field in the alpha channel, so that a layer gives the colour. */
  readonly data: Uint8ClampedArray<ArrayBuffer>;
  readonly sdf: true;
  readonly pixelRatio: number;
}

/** Signed distance from a shape's edge, in CSS pixels from the image's middle; negative inside. */
type Shape = (x: number, y: number) => number;

const pixelRatio = 2;

/** MapLibre's reading of a distance field: the edge at 3/4 of the range, 8 px of reach in all. */
const edge = 0.75;
const reach = 8;

const circle =
  (radius: number, cx = 0, cy = 0): Shape =>
  (x, y) =>
    Math.hypot(x - cx, y - cy) - radius;

/** Formula: https://iquilezles.org/articles/distfunctions2d/ (box, segment). */
const box =
  (halfWidth: number, halfHeight: number, cx = 0, cy = 0): Shape =>
  (x, y) => {
    const [dx, dy] = [Math.abs(x - cx) - halfWidth, Math.abs(y - cy) - halfHeight];
    return Math.hypot(Math.max(dx, 0), Math.max(dy, 0)) + Math.min(Math.max(dx, dy), 0);
  };

const bar =
  (x1: number, y1: number, x2: number, y2: number, width: number): Shape =>
  (x, y) => {
    const [dx, dy] = [x2 - x1, y2 - y1];
    const along = ((x - x1) * dx + (y - y1) * dy) / (dx * dx + dy * dy);
    const t = Math.max(0, Math.min(1, along));
    return Math.hypot(x - x1 - t * dx, y - y1 - t * dy) - width / 2;
  };

const outline =
  (shape: Shape, width: number): Shape =>
  (x, y) =>
    Math.abs(shape(x, y)) - width / 2;

const union =
  (...shapes: Shape[]): Shape =>
  (x, y) =>
    Math.min(...shapes.map((shape) => shape(x, y)));

const cut =
  (shape: Shape, ...holes: Shape[]): Shape =>
  (x, y) =>
    Math.max(shape(x, y), ...holes.map((hole) => -hole(x, y)));

function draw(shape: Shape, size: number): StyleImage {
  // Two CSS pixels of margin all round, so that a halo has room.
  const side = Math.ceil((size + 4) * pixelRatio);
  const data = new Uint8ClampedArray(side * side * 4);
  for (let row = 0; row < side; row += 1) {
    for (let column = 0; column < side; column += 1) {
      const x = (column + 0.5) / pixelRatio - side / pixelRatio / 2;
      const y = (row + 0.5) / pixelRatio - side / pixelRatio / 2;
      const distance = shape(x, y) * pixelRatio;
      data[(row * side + column) * 4 + 3] = Math.round((edge - distance / reach) * 255);
    }
  }
  return { width: side, height: side, data, sdf: true, pixelRatio };
}

/** Radius in CSS pixels of the image `dot` at `icon-size` 1. */
export const dotRadius = 4;

/** By the name under which layers ask for them; sizes are CSS pixels at `icon-size` 1. */
const drawings = {
  dot: () => draw(circle(dotRadius), 8),
  ring: () => draw(outline(circle(3.2), 1.4), 8),
  /** Stretched behind a text. */
  plate: () => draw(box(8, 8), 16),
  ruin: () => draw(box(3.5, 3.5), 7),
  /** A wall with three merlons. */
  castle: () => draw(cut(box(6.5, 5.2), box(1.2, 2, -2.6, -5), box(1.2, 2, 2.6, -5)), 13),
  /** Seats around a stage: the lower half of a thick ring. */
  theatre: () => draw(cut(outline(circle(3.6, 0, -1.6), 2.4), box(8, 4, 0, -5.6)), 10),
  museum: () =>
    draw(
      union(
        bar(-4, -2.4, 0, -4.6, 1.3),
        bar(0, -4.6, 4, -2.4, 1.3),
        bar(-3.2, -0.8, -3.2, 3, 1.3),
        bar(0, -0.8, 0, 3, 1.3),
        bar(3.2, -0.8, 3.2, 3, 1.3),
        bar(-4.4, 4.2, 4.4, 4.2, 1.3),
      ),
      11,
    ),
  spring: () => draw(union(circle(1.3), outline(circle(3.6), 1.1)), 9),
  /** An aircraft, nose to the north-east, as on topographic maps. */
  airfield: () =>
    draw(
      union(
        bar(-4, 4, 4.6, -4.6, 1.9),
        bar(0.6, -0.6, -4.6, -1.8, 1.5),
        bar(0.6, -0.6, 1.8, 4.6, 1.5),
        bar(-3, 3, -4.9, 2.6, 1.2),
        bar(-3, 3, -2.6, 4.9, 1.2),
      ),
      13,
    ),
} as const satisfies Record<string, () => StyleImage>;

export type ImageName = keyof typeof drawings;

/** Draws every image that the style's layers name; a few milliseconds, once. */
export function images(): Readonly<Record<ImageName, StyleImage>> {
  return {
    dot: drawings.dot(),
    ring: drawings.ring(),
    plate: drawings.plate(),
    ruin: drawings.ruin(),
    castle: drawings.castle(),
    theatre: drawings.theatre(),
    museum: drawings.museum(),
    spring: drawings.spring(),
    airfield: drawings.airfield(),
  };
}
