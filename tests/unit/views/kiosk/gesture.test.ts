import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import {
  isPaused,
  lockAfter,
  openLock,
  pauseMilliseconds,
  tried,
} from '../../../../src/views/kiosk/check/codeLock';
import {
  cornerOf,
  isWhole,
  noGesture,
  withTouch,
  type Touch,
} from '../../../../src/views/kiosk/check/gesture';

const left = { x: 0.02, y: 0.03 };
const right = { x: 0.98, y: 0.03 };
const middle = { x: 0.5, y: 0.03 };

const isMade = (touches: readonly Touch[]) => {
  let gesture = noGesture;
  return touches.some((touch) => {
    gesture = withTouch(gesture, touch);
    return isWhole(gesture);
  });
};
const every = (milliseconds: number, where: readonly { x: number; y: number }[]) =>
  where.map((spot, index) => ({ ...spot, at: index * milliseconds }));

describe('the gesture of the staff', () => {
  it.each<[string, readonly Touch[], boolean]>([
    ['in turn', every(500, [left, right, left, right, left]), true],
    ['from the right', every(500, [right, left, right, left, right]), true],
    ['one too few', every(500, [left, right, left, right]), false],
    ['one corner alone', every(500, [left, left, left, left, left]), false],
    ['with a touch between', every(500, [left, right, left, middle, right, left]), false],
    ['too slowly', every(2000, [left, right, left, right, left]), false],
    [
      'slowly, then quickly',
      [
        ...every(4000, [left, right]),
        ...every(500, [left, right, left, right, left]).map((t) => ({ ...t, at: t.at + 9000 })),
      ],
      true,
    ],
    [
      'at the foot',
      every(
        500,
        [left, right, left, right, left].map(({ x }) => ({ x, y: 0.9 })),
      ),
      false,
    ],
  ])('%s', (_, touches, whole) => {
    expect(isMade(touches)).toBe(whole);
  });

  it('is made by nobody who touches what there is to touch', () => {
    const touch = fc.record({
      x: fc.double({ min: 0, max: 1, noNaN: true }),
      y: fc.double({ min: 0.13, max: 1, noNaN: true }),
      at: fc.nat(),
    });
    fc.assert(fc.property(fc.array(touch), (touches) => !isMade(touches)));
  });

  it('knows corners by the share of the screen', () => {
    expect(cornerOf(left)).toBe('left');
    expect(cornerOf(right)).toBe('right');
    expect(cornerOf(middle)).toBeUndefined();
  });
});

describe('the lock', () => {
  it('pauses after three wrong codes, for the right one too', () => {
    let lock = openLock;
    for (let count = 0; count < 3; count += 1) lock = tried(lock, false, 1000);
    expect(isPaused(lock, 1000)).toBe(true);
    expect(tried(lock, true, 2000)).toBe(lock);
    expect(isPaused(lock, 1000 + pauseMilliseconds)).toBe(false);
  });

  it('is not opened by a new page', () => {
    expect(isPaused(lockAfter(true, 1000), 1000)).toBe(true);
    expect(isPaused(lockAfter(true, 1000), 1000 + pauseMilliseconds)).toBe(false);
    expect(lockAfter(false, 1000)).toBe(openLock);
  });

  it('forgets wrong codes after the right one', () => {
    const twice = tried(tried(openLock, false, 0), false, 0);
    expect(isPaused(tried(tried(twice, true, 0), false, 0), 0)).toBe(false);
  });
});
