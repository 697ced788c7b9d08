import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { handOver } from '../../../src/views/explore/takenFiles';

const revoke = vi.fn();
beforeEach(() => {
  vi.useFakeTimers();
  revoke.mockReset();
  vi.stubGlobal(
    'URL',
    Object.assign(class extends URL {}, {
      createObjectURL: () => 'blob:one',
      revokeObjectURL: revoke,
    }),
  );
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockReturnValue();
});
afterEach(() => {
  vi.useRealTimers();
  vi.restoreAllMocks();
});

describe('a file that is handed over', () => {
  it('stays where it is while the person is asked where to keep it, and then goes', () => {
    handOver(new Blob(['one']), 'one.csv');
    vi.advanceTimersByTime(30_000);
    expect(revoke).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(revoke).toHaveBeenCalledExactlyOnceWith('blob:one');
  });
});
