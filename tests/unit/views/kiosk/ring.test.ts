import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  noted,
  parseRing,
  ringSize,
  withoutVisitor,
  type Trouble,
} from '../../../../src/views/kiosk/care/ring';

describe('withoutVisitor', () => {
  it.each([
    ['a plain error', 'TypeError: x is not a function', 'TypeError: x is not a function'],
    [
      'an address with what was open',
      'failed: http://localhost/?view=kiosk#place=mosul&map=7/34.5/38.3 again',
      'failed: http://localhost/ again',
    ],
    ['a hash alone', 'at #place=mosul', 'at …'],
    ['a position', 'no tile at 38.2841, -34.5', 'no tile at …, …'],
    ['words that were read', 'Unexpected token in "The city fell"', 'Unexpected token in “…”'],
    ['a quotation that is cut', 'found “a word and', 'found “…”'],
    ['lines', 'a\n  b', 'a b'],
  ])('takes %s', (_, message, left) => {
    expect(withoutVisitor(message)).toBe(left);
  });

  it('keeps it short', () => {
    expect(withoutVisitor('x'.repeat(5000))).toHaveLength(160);
  });
});

describe('the ring', () => {
  it('counts what comes again, and moves it to the end', () => {
    let ring = noted([], 'page', 'a', 1);
    ring = noted(ring, 'page', 'b', 2);
    ring = noted(ring, 'page', 'a', 3);
    expect(ring).toEqual([
      { at: 2, kind: 'page', message: 'b', count: 1 },
      { at: 3, kind: 'page', message: 'a', count: 2 },
    ]);
  });

  it('never holds more than it may, and reads back what it holds', () => {
    const happened = fc.tuple(fc.string(), fc.string(), fc.integer());
    fc.assert(
      fc.property(fc.array(happened, { maxLength: 400 }), (all) => {
        const ring = all.reduce<Trouble[]>(
          (kept, [kind, message, at]) => noted(kept, kind, message, at),
          [],
        );
        expect(ring.length).toBeLessThanOrEqual(ringSize);
        expect(parseRing(JSON.parse(JSON.stringify(ring)))).toEqual(ring);
      }),
      { numRuns: 30 },
    );
  });

  it('throws away what is not its own, and never throws', () => {
    fc.assert(
      fc.property(fc.jsonValue(), (value) => {
        expect(Array.isArray(parseRing(value))).toBe(true);
      }),
    );
    expect(parseRing([{ at: 1, kind: 'page', message: 'a', count: 0 }])).toEqual([]);
    expect(parseRing([{ at: 1, kind: 'page', message: 'a'.repeat(999), count: 1 }])).toEqual([]);
    expect(parseRing({ length: 3 })).toEqual([]);
  });
});
