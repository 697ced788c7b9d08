import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { afterArrival } from '../../../src/explorer/afterArrival';

describe('what follows', () => {
  beforeEach(() => {
    vi.useFakeTimers();
  });
  afterEach(() => {
    vi.useRealTimers();
  });

  it('is done once, however often it is called for', () => {
    const work = vi.fn();
    const soon = afterArrival(work);
    soon();
    soon();
    expect(work).not.toHaveBeenCalled();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledOnce();
  });

  it('waits for the last that was asked for, not for the first', () => {
    const work = vi.fn();
    const soon = afterArrival(work);
    soon();
    vi.advanceTimersByTime(149);
    soon();
    vi.advanceTimersByTime(149);
    expect(work).not.toHaveBeenCalled();
    vi.advanceTimersByTime(1);
    expect(work).toHaveBeenCalledOnce();
    soon();
    vi.runAllTimers();
    expect(work).toHaveBeenCalledTimes(2);
  });
});
