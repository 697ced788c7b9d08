import { describe, expect, it, vi } from 'vitest';
import { goBackUnlessReady, type Page } from '../../../src/offline/worker/goBack';

interface Case {
  readonly wasOnTrial?: boolean;
  readonly isOpen?: boolean;
  readonly visibilityState?: DocumentVisibilityState;
  readonly hears?: boolean;
}

/** What happens to a page whose time is up. */
async function expired({
  wasOnTrial = true,
  isOpen = true,
  visibilityState = 'visible',
  hears = false,
}: Case) {
  const told: string[] = [];
  const client: Page = {
    visibilityState,
    url: 'https://maps.example.org/?view=explore',
    postMessage: ({ kind }, [port]) => {
      told.push(kind);
      if (hears) (port as MessagePort).postMessage(true);
    },
    navigate: (url) => Promise.resolve(void told.push(url)),
  };
  const keeper = {
    fail: vi.fn(() => Promise.resolve(wasOnTrial)),
    settle: vi.fn(() => Promise.resolve()),
  };
  await goBackUnlessReady('p', {
    keeper,
    find: (page) => Promise.resolve(page === 'p' && isOpen ? client : undefined),
    // whoever hears answers sooner than the time is up
    wait: () => new Promise((resolve) => setTimeout(resolve, hears ? 1_000 : 0)),
  });
  return { told, keeper };
}

describe('a page on trial, after its time', () => {
  it('stays where it has been confirmed meanwhile', async () => {
    const { told } = await expired({ wasOnTrial: false });
    expect(told).toEqual([]);
  });

  it('is opened anew by itself, and keeps its present address', async () => {
    const { told, keeper } = await expired({ hears: true });
    expect(keeper.fail).toHaveBeenCalledExactlyOnceWith('p');
    expect(told).toEqual(['goBack']);
  });

  it('is opened at its first address where it hears nothing', async () => {
    const { told } = await expired({});
    expect(told).toEqual(['goBack', 'https://maps.example.org/?view=explore']);
  });

  it('has not failed where it was closed', async () => {
    const { told, keeper } = await expired({ isOpen: false });
    expect(keeper.fail).not.toHaveBeenCalled();
    expect(keeper.settle).toHaveBeenCalledOnce();
    expect(told).toEqual([]);
  });

  it('has not failed where nobody has seen it', async () => {
    const { told, keeper } = await expired({ visibilityState: 'hidden' });
    expect(keeper.fail).not.toHaveBeenCalled();
    expect(told).toEqual([]);
  });
});
