import fc from 'fast-check';
import { expect, it } from 'vitest';
import { countIn } from '../../../../src/views/classroom/teacher/told';

it.each<[told: unknown, count: number | undefined]>([
  [{ claim: 0 }, 0],
  [{ claim: 7 }, 7],
  [{ claim: -1 }, undefined],
  [{ claim: 1.5 }, undefined],
  [{ claim: '1' }, undefined],
  [{}, undefined],
  [null, undefined],
  ['claim', undefined],
])('of %j the claim is %j', (told, count) => {
  expect(countIn(told, 'claim')).toBe(count);
});

it('is a count or nothing, whatever was told', () => {
  fc.assert(
    fc.property(fc.anything(), fc.string(), (told, name) => {
      const count = countIn(told, name);
      expect(count === undefined || (Number.isInteger(count) && count >= 0)).toBe(true);
    }),
  );
});
