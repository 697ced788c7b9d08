import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { Drawing, type PenPoint } from '../../../../src/views/classroom/drawing.svelte';
import { strokePath } from '../../../../src/views/classroom/strokePath';

const size = { width: 1920, height: 962 };
const fraction = fc.double({ min: 0, max: 1, noNaN: true });
const points: fc.Arbitrary<PenPoint> = fc.tuple(fraction, fraction, fraction);

const numbersIn = (path: string) => (path.match(/-?\d+(?:\.\d+)?/g) ?? []).map(Number);

describe('the outline of a stroke', () => {
  it('is a closed path of plain numbers, wherever the pen was', () => {
    fc.assert(
      fc.property(fc.array(points, { minLength: 1, maxLength: 40 }), (stroke) => {
        expect(strokePath(stroke, size, 11)).toMatch(/^M[-\d. ]+Q[-\d. ]+Z$/);
      }),
    );
  });

  it('is a dot where the pen only touched', () => {
    const numbers = numbersIn(strokePath([[0.5, 0.5, 0.5]], size, 12));
    const xs = numbers.filter((_, index) => index % 2 === 0);
    expect(Math.min(...xs)).toBeGreaterThan(960 - 12);
    expect(Math.max(...xs)).toBeLessThan(960 + 12);
  });

  it('is nothing where the pen was nowhere', () => {
    expect(strokePath([], size, 11)).toBe('');
  });

  it('keeps its place in the view when the window changes its size', () => {
    const stroke: PenPoint[] = [
      [0.25, 0.5, 0.5],
      [0.75, 0.5, 0.5],
    ];
    const widthOf = (width: number) => {
      const xs = numbersIn(strokePath(stroke, { width, height: 500 }, 10)).filter(
        (_, index) => index % 2 === 0,
      );
      return Math.max(...xs) - Math.min(...xs);
    };
    // the line grows with the view, its ends as thick as the pen
    expect(widthOf(2000) - widthOf(1000)).toBeCloseTo(500, -1);
  });
});

describe('a drawing', () => {
  it('has strokes from where the pen comes down to where it is lifted', () => {
    const drawing = new Drawing();
    expect(drawing.isEmpty).toBe(true);
    drawing.extend([[0.1, 0.1, 0.5]]);
    drawing.lift();
    expect(drawing.isEmpty).toBe(true);

    drawing.begin([0.1, 0.1, 0.5]);
    drawing.extend([[0.2, 0.2, 0.5]]);
    drawing.lift();
    drawing.begin([0.5, 0.5, 0.5]);
    expect(drawing.strokes).toHaveLength(1);
    expect(drawing.stroke).toHaveLength(1);

    drawing.lieOn('palmyra');
    drawing.begin([0.5, 0.5, 0.5]);
    drawing.lieOn('palmyra');
    expect(drawing.isEmpty).toBe(false);
    drawing.lieOn('mosul');
    expect(drawing.isEmpty).toBe(true);

    drawing.begin([0.5, 0.5, 0.5]);
    drawing.wipe();
    expect(drawing.isEmpty).toBe(true);
  });
});
