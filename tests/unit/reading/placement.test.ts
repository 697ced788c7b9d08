import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  placePopup,
  type PlacementInput,
  type Placement,
  type Rectangle,
} from '../../../src/reading/placement';

const margin = 12;
const foot = 24;
/** What the popup keeps from the credits. */
const aboveFoot = 8;

const distanceTo = ({ left, top, width, height }: Rectangle, x: number, y: number) =>
  Math.hypot(Math.max(left - x, 0, x - left - width), Math.max(top - y, 0, y - top - height));

const sizes = fc.record({
  width: fc.integer({ min: 200, max: 372 }),
  height: fc.integer({ min: 120, max: 520 }),
});
/** Panels that hold any of these popups between their margins. */
const panels = fc.record({
  width: fc.integer({ min: 372 + 2 * margin, max: 1600 }),
  height: fc.integer({ min: 520 + margin + foot + aboveFoot, max: 1100 }),
  foot: fc.constant(foot),
});
const rectangles = fc.record({
  left: fc.integer({ min: -50, max: 1600 }),
  top: fc.integer({ min: -50, max: 1100 }),
  width: fc.integer({ min: 0, max: 400 }),
  height: fc.integer({ min: 0, max: 400 }),
});
const inputs: fc.Arbitrary<PlacementInput> = fc.record({
  spot: fc.record({
    x: fc.integer({ min: -200, max: 1800 }),
    y: fc.integer({ min: -200, max: 1300 }),
    radius: fc.integer({ min: 0, max: 400 }),
  }),
  size: sizes,
  panel: panels,
  avoid: fc.array(rectangles, { maxLength: 4 }),
});

function isInside({ left, top, width, height }: Placement, { panel }: PlacementInput): boolean {
  return (
    left >= margin &&
    top >= margin &&
    left + width <= panel.width - margin &&
    top + height <= panel.height - foot - aboveFoot
  );
}

describe('placePopup', () => {
  const room: PlacementInput = {
    spot: { x: 500, y: 200, radius: 10 },
    size: { width: 372, height: 300 },
    panel: { width: 980, height: 844, foot },
    avoid: [],
  };

  it('stands below the place where there is room, with the caret under it', () => {
    const { caret, top, left } = placePopup(room);
    expect(caret?.side).toBe('below');
    expect(top).toBeGreaterThan(210);
    expect(left + (caret?.offset ?? 0)).toBe(500);
  });

  it.each<[string, PlacementInput['spot'], string]>([
    ['beside a place at the foot', { x: 300, y: 760, radius: 10 }, 'right'],
    ['above a place at the very foot', { x: 300, y: 800, radius: 10 }, 'above'],
    ['below a place at the top', { x: 500, y: 40, radius: 10 }, 'below'],
    ['beside a place at the left of the foot', { x: 60, y: 700, radius: 10 }, 'right'],
    [
      'on the other side of a place at the right of the foot',
      { x: 930, y: 700, radius: 10 },
      'left',
    ],
  ])('stands %s', (_name, spot, side) => {
    expect(placePopup({ ...room, spot }).caret?.side).toBe(side);
  });

  it('leaves open what it should leave open, where it can', () => {
    const inset = { left: 320, top: 220, width: 400, height: 320 };
    const placed = placePopup({ ...room, avoid: [inset] });
    expect(placed.caret?.side).not.toBe('below');
  });

  it('stands free where an area fills the panel', () => {
    expect(placePopup({ ...room, spot: { x: 490, y: 420, radius: 460 } }).caret).toBeUndefined();
  });

  it('stands free where the place is out of sight', () => {
    const placed = placePopup({ ...room, spot: { x: -600, y: 400, radius: 10 } });
    expect(placed.caret).toBeUndefined();
  });

  it('keeps whole inside the panel and above the attribution, wherever the place is', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(isInside(placePopup(input), input)).toBe(true);
      }),
    );
  });

  it('never covers what its caret points at', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const placed = placePopup(input);
        const { x, y, radius } = input.spot;
        if (placed.caret) expect(distanceTo(placed, x, y)).toBeGreaterThan(radius);
      }),
    );
  });

  it('points at the place: the caret stands on the edge that faces it', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        const { caret, left, top, width, height } = placePopup(input);
        if (!caret) return;
        const { x, y } = input.spot;
        const facing = {
          below: [left + caret.offset, x, top, y] as const,
          above: [left + caret.offset, x, y, top + height] as const,
          right: [top + caret.offset, y, left, x] as const,
          left: [top + caret.offset, y, x, left + width] as const,
        }[caret.side];
        const [tip, target, later, earlier] = facing;
        expect(tip).toBeCloseTo(target);
        expect(later).toBeGreaterThan(earlier);
      }),
    );
  });

  it('keeps its size', () => {
    fc.assert(
      fc.property(inputs, (input) => {
        expect(placePopup(input)).toMatchObject(input.size);
      }),
    );
  });

  it('covers no more of what it should leave open than it would without being told', () => {
    const covered = (placed: Rectangle, avoid: readonly Rectangle[]) =>
      avoid.reduce((sum, { left, top, width, height }) => {
        const across =
          Math.min(placed.left + placed.width, left + width) - Math.max(placed.left, left);
        const down = Math.min(placed.top + placed.height, top + height) - Math.max(placed.top, top);
        return sum + Math.max(0, across) * Math.max(0, down);
      }, 0);
    fc.assert(
      fc.property(inputs, (input) => {
        const told = covered(placePopup(input), input.avoid);
        const untold = covered(placePopup({ ...input, avoid: [] }), input.avoid);
        expect(told).toBeLessThanOrEqual(untold);
      }),
    );
  });

  it('keeps the top left corner in sight where the popup is larger than the panel', () => {
    const { left, top } = placePopup({
      spot: { x: 100, y: 100, radius: 10 },
      size: { width: 372, height: 700 },
      panel: { width: 372 + 2 * margin, height: 400, foot },
      avoid: [],
    });
    expect({ left, top }).toEqual({ left: margin, top: margin });
  });
});
