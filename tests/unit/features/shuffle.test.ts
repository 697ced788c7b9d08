import fc from 'fast-check';
import { expect, it } from 'vitest';
import { shuffled } from '../../../src/features/shuffle';

it('keeps every item, and the same seed gives the same order', () => {
  fc.assert(
    fc.property(fc.array(fc.integer()), fc.integer(), (items, seed) => {
      const order = shuffled(items, seed);
      expect(order).toEqual(shuffled(items, seed));
      const sorted = (some: readonly number[]) => [...some].sort((a, b) => a - b);
      expect(sorted(order)).toEqual(sorted(items));
    }),
  );
});

it('leads with each item about as often', () => {
  const firsts = Array.from({ length: 5_000 }, (_, seed) => shuffled([0, 1, 2, 3, 4], seed)[0]);
  for (const item of [0, 1, 2, 3, 4]) {
    const times = firsts.filter((first) => first === item).length;
    expect(times).toBeGreaterThan(850);
    expect(times).toBeLessThan(1_150);
  }
});
