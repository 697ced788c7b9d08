import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { watchWorkers, type Workers } from '../../../../src/views/kiosk/care/workerWatch';

/** The workers of a map: they answer at once, too late for a question, or never again. */
class FakeWorkers implements Workers {
  answer: 'prompt' | 'late' | 'none' = 'prompt';
  made = 0;
  #listeners: (() => void)[] = [];

  get heard(): number {
    return this.#listeners.length;
  }

  readonly ping = (milliseconds: number) =>
    this.answer === 'prompt'
      ? Promise.resolve(true)
      : new Promise<boolean>((resolve) => setTimeout(resolve, milliseconds, false));

  /** As MapLibre does: who answers now is left as it is. */
  readonly ensureWorkers = () => {
    if (this.answer === 'none') this.make();
    this.answer = 'prompt';
    return Promise.resolve();
  };

  readonly on = (_: 'workerscreate', listener: () => void) => {
    this.#listeners.push(listener);
    return {
      unsubscribe: () => {
        this.#listeners = this.#listeners.filter((other) => other !== listener);
      },
    };
  };

  make(): void {
    this.made += 1;
    for (const listener of this.#listeners) listener();
  }
}

let workers: FakeWorkers;
const ears = { onsilent: vi.fn(), onreplaced: vi.fn() };
const page = { visibilityState: 'visible' };
const minute = 60_000;

beforeEach(() => {
  workers = new FakeWorkers();
  page.visibilityState = 'visible';
  vi.clearAllMocks();
  vi.useFakeTimers();
  vi.stubGlobal('document', page);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('leaves workers alone that answer', async () => {
  const end = watchWorkers(workers, ears);
  await vi.advanceTimersByTimeAsync(minute);
  expect(ears.onsilent).not.toHaveBeenCalled();
  end();
});

it('has dead ones replaced, and says so once', async () => {
  workers.answer = 'none';
  const end = watchWorkers(workers, ears);
  await vi.advanceTimersByTimeAsync(minute);
  expect(ears.onsilent).toHaveBeenCalledOnce();
  expect(ears.onreplaced).toHaveBeenCalledOnce();
  expect(workers.made).toBe(1);
  end();
});

it('calls nothing replaced where the answer was only late', async () => {
  workers.answer = 'late';
  const end = watchWorkers(workers, ears);
  await vi.advanceTimersByTimeAsync(minute);
  expect(ears.onsilent).toHaveBeenCalledOnce();
  expect(ears.onreplaced).not.toHaveBeenCalled();
  end();
});

it('takes workers that are made for another map for no replacement', async () => {
  workers.answer = 'late';
  const end = watchWorkers(workers, ears);
  await vi.advanceTimersByTimeAsync(minute);
  workers.make();
  expect(workers.heard).toBe(0);
  expect(ears.onreplaced).not.toHaveBeenCalled();
  end();
});

it('asks nothing of a page out of sight, nor after its end', async () => {
  workers.answer = 'none';
  page.visibilityState = 'hidden';
  const end = watchWorkers(workers, ears);
  await vi.advanceTimersByTimeAsync(minute);
  end();
  page.visibilityState = 'visible';
  await vi.advanceTimersByTimeAsync(minute);
  expect(ears.onsilent).not.toHaveBeenCalled();
});
