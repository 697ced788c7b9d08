import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { startPulse } from '../../../../src/views/kiosk/care/pulse';

/** Frames that the page has asked for, and has not shown. */
const asked = new Map<number, FrameRequestCallback>();
const root = { dataset: {} as Record<string, string> };
const beat = () => root.dataset['pulse'];
const second = 1000;

function showFrame(): void {
  const due = [...asked.values()];
  asked.clear();
  for (const draw of due) draw(performance.now());
}

/** Time goes by with frames, or without any. */
function pass(milliseconds: number, withFrames: boolean): void {
  for (let gone = 0; gone < milliseconds; gone += second) {
    vi.advanceTimersByTime(second);
    if (withFrames) showFrame();
  }
}

let end: () => void;

beforeEach(() => {
  asked.clear();
  root.dataset = {};
  vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout', 'performance'] });
  let last = 0;
  vi.stubGlobal('requestAnimationFrame', (draw: FrameRequestCallback) => {
    last += 1;
    asked.set(last, draw);
    return last;
  });
  vi.stubGlobal('cancelAnimationFrame', (id: number) => asked.delete(id));
  end = startPulse(root as unknown as HTMLElement);
});
afterEach(() => {
  end();
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

it('has no beat before the first frame', () => {
  expect(beat()).toBeUndefined();
  showFrame();
  expect(beat()).toMatch(/^\d+$/);
});

it('goes on with the frames', () => {
  showFrame();
  const beats = [beat()];
  for (let time = 1; time <= 3; time += 1) {
    pass(10 * second, true);
    beats.push(beat());
  }
  expect(new Set(beats).size).toBe(4);
});

it('stands still where no frame is shown, however much time goes by, and goes on with the next', () => {
  showFrame();
  pass(10 * second, true);
  const last = beat();
  pass(120 * second, false);
  expect(beat()).toBe(last);
  showFrame();
  expect(beat()).not.toBe(last);
});

it('leaves nothing behind where it ends', () => {
  showFrame();
  pass(10 * second, false);
  end();
  expect(beat()).toBeUndefined();
  pass(20 * second, true);
  expect(beat()).toBeUndefined();
});
