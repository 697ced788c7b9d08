import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { awaitScreen } from '../../../../src/views/kiosk/withoutScreen';

const minutes = 60_000;
const error = new TypeError(
  'Failed to fetch dynamically imported module: http://localhost/Kiosk.js',
);

beforeEach(() => {
  vi.useFakeTimers();
});
afterEach(() => {
  vi.useRealTimers();
});

async function awaited(reloadsPerHour: number) {
  const care = {
    remember: vi.fn(),
    record: vi.fn(),
    age: vi.fn(),
    grant: vi.fn(() => Promise.resolve()),
    renew: vi.fn(() => Promise.resolve()),
  };
  void awaitScreen(error, care, Promise.resolve({ reloadsPerHour }));
  await vi.advanceTimersByTimeAsync(0);
  return care;
}

describe('a screen that did not come', () => {
  it('is a part that is missing, to care, which knows of earlier reloads by then', async () => {
    const care = await awaited(3);
    expect(care.remember).toHaveBeenCalledExactlyOnceWith(3);
    expect(care.record).toHaveBeenCalledExactlyOnceWith(error, 'chunk');
    expect(care.remember).toHaveBeenCalledBefore(care.record);
  });

  it.each([
    [3, 60, 3],
    [0, 0, 0],
  ])('is asked for again as %i reloads an hour allow', async (allowed, grants, renewals) => {
    const care = await awaited(allowed);
    await vi.advanceTimersByTimeAsync(60 * minutes);
    expect(care.grant).toHaveBeenCalledTimes(grants);
    expect(care.age).toHaveBeenCalledTimes(grants);
    expect(care.renew).toHaveBeenCalledTimes(renewals);
  });
});
