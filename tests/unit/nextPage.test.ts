import { beforeEach, describe, expect, it, vi } from 'vitest';

describe('the next page', () => {
  let now = 0;
  const reload = vi.fn();
  let openNextPage: (reload: () => void) => void;

  beforeEach(async () => {
    vi.resetModules();
    vi.spyOn(performance, 'now').mockImplementation(() => now);
    reload.mockClear();
    ({ openNextPage } = await import('../../src/nextPage'));
  });

  it('is asked for once, though a dead map and a newer version want it at the same time', () => {
    openNextPage(reload);
    now += 200;
    openNextPage(reload);
    expect(reload).toHaveBeenCalledOnce();
  });

  it('is asked for again where it has not come', () => {
    openNextPage(reload);
    now += 10_000;
    openNextPage(reload);
    expect(reload).toHaveBeenCalledTimes(2);
  });
});
