import { expect, it, vi } from 'vitest';
import { Renewal } from '../../../../src/views/kiosk/renewal';

it.each([
  ['a newer version, and nobody there', { free: [true, true], isNext: true }, ['reload']],
  ['a newer version in the night', { free: [true, true], isNext: true, isDue: true }, ['reload']],
  ['the night, and nothing newer', { free: [true, true], isDue: true }, ['renew']],
  ['by day, and nothing newer', { free: [true, true] }, []],
  ['somebody who comes in between', { free: [true, false], isNext: true, isDue: true }, []],
])('%s', async (_, { free, isNext = false, isDue = false }: Case, done) => {
  const ways = waysOf(free, isNext, isDue);
  await new Renewal(ways).look();
  expect([...ways.calls]).toEqual(done);
});

it('asks for nothing while somebody is there', async () => {
  const ways = waysOf([false], true, true);
  await new Renewal(ways).look();
  expect(ways.takeOver).not.toHaveBeenCalled();
  expect(ways.calls).toEqual([]);
});

it('asks for one next page, however often it looks', async () => {
  const ways = waysOf([true, true, true, true], true, false);
  const renewal = new Renewal(ways);
  await Promise.all([renewal.look(), renewal.look()]);
  await renewal.look();
  expect(ways.calls).toEqual(['reload']);
});

it('looks again after it has found nothing', async () => {
  const ways = waysOf([true, true, true, true], false, true);
  const renewal = new Renewal(ways);
  await renewal.look();
  await renewal.look();
  expect(ways.calls).toEqual(['renew', 'renew']);
});

interface Case {
  readonly free: readonly boolean[];
  readonly isNext?: boolean;
  readonly isDue?: boolean;
}

/** @param free Whether nobody is there, each time that it is asked. */
function waysOf(free: readonly boolean[], isNext: boolean, isDue: boolean) {
  const calls: string[] = [];
  const answers = [...free];
  return {
    calls,
    isFree: () => answers.shift() ?? false,
    takeOver: vi.fn(() => Promise.resolve(isNext)),
    reload: () => void calls.push('reload'),
    isDue: () => isDue,
    renew: () => void calls.push('renew'),
  };
}
