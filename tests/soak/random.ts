/** Numbers from 0 to below 1, the same for the same seed (mulberry32). */
export type Random = () => number;

export function randomFrom(seed: number): Random {
  let state = seed >>> 0;
  return () => {
    state = (state + 0x6d2b79f5) >>> 0;
    let mixed = Math.imul(state ^ (state >>> 15), state | 1);
    mixed ^= mixed + Math.imul(mixed ^ (mixed >>> 7), mixed | 61);
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 2 ** 32;
  };
}

export const wholeBelow = (random: Random, end: number): number => Math.floor(random() * end);

/** One of several; there must be one. */
export function oneOf<T>(random: Random, items: readonly T[]): T {
  const item = items[wholeBelow(random, items.length)];
  if (item === undefined) throw new Error('There is nothing to choose from.');
  return item;
}
