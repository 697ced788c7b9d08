import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { hour } from '../../../../src/views/kiosk/care/budget';
import { Care, type Ground } from '../../../../src/views/kiosk/care/care.svelte';

/** A device whose clocks and storage the tests hold. */
class Device {
  readonly kept = new Map<string, string>();
  isFull = false;
  isServed = true;
  time = 0;
  wall = Date.UTC(2026, 0, 1);
  readonly reload = vi.fn();

  page(reloadsPerHour = 2): Care {
    const ground: Ground = {
      storage: {
        getItem: (key) => this.kept.get(key) ?? null,
        setItem: (key, value) => {
          if (this.isFull) throw new Error('full');
          this.kept.set(key, value);
        },
        removeItem: (key) => this.kept.delete(key),
      },
      now: () => this.time,
      date: () => this.wall,
      reload: this.reload,
      isServed: () => Promise.resolve(this.isServed),
    };
    const care = new Care(ground);
    care.remember(reloadsPerHour);
    return care;
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const chunk = new TypeError('Failed to fetch dynamically imported module: http://localhost/a.js');
const minute = hour / 60;

let device: Device;
beforeEach(() => {
  device = new Device();
  vi.stubGlobal('document', { documentElement: { dataset: {} } });
});
afterEach(() => {
  vi.unstubAllGlobals();
});

/** A map is drawn, and then none any more, whatever is tried. */
function giveUp({ map }: Care): void {
  for (const event of ['drawn', 'lost', 'failed', 'failed'] as const) map.hear(event);
}

/** Whether a page that gives its map up is loaded anew. */
async function isReloaded(care: Care): Promise<boolean> {
  device.reload.mockClear();
  giveUp(care);
  await settled();
  return device.reload.mock.calls.length > 0;
}

describe('reloads', () => {
  it('are allowed within the budget, from one page to the next', async () => {
    expect(await isReloaded(device.page())).toBe(true);
    expect(await isReloaded(device.page())).toBe(true);
    expect(await isReloaded(device.page())).toBe(false);
  });

  it('come back with the hour that the page runs', async () => {
    await isReloaded(device.page());
    await isReloaded(device.page());
    const care = device.page();
    device.time += hour;
    care.age();
    expect(await isReloaded(care)).toBe(true);
  });

  it.each([-10, 10])('do not mind a wall clock that jumps by %i years', async (years) => {
    await isReloaded(device.page());
    device.wall += years * 365 * 24 * hour;
    expect(await isReloaded(device.page())).toBe(true);
    expect(await isReloaded(device.page())).toBe(false);
  });

  it('do not come without end where nothing can be kept', async () => {
    device.isFull = true;
    const care = device.page();
    expect(care.isKept).toBe(false);
    expect(await isReloaded(care)).toBe(false);
    device.time += hour / 2;
    care.age();
    await care.grant();
    expect(device.reload).toHaveBeenCalledOnce();
    expect(await isReloaded(device.page())).toBe(false);
  });

  it('do not come without end where the device has stopped to keep how many there were', async () => {
    for (let time = 1; time <= 3; time += 1) {
      device.isFull = false;
      // what was there before can still be written, and nothing more
      const care = device.page();
      device.isFull = true;
      expect(await isReloaded(care)).toBe(false);
    }
  });

  it('take a record that is not theirs for none', async () => {
    device.kept.set('dateline.kiosk.reloads', '{"length": 3}');
    device.kept.set('dateline.kiosk.errors', 'not json');
    device.kept.set('dateline.kiosk.tally', '[1]');
    device.kept.set('dateline.kiosk.mapTries', '-1');
    const care = device.page();
    expect(care.troubles).toEqual([]);
    expect(care.tally).toEqual({});
    expect(await isReloaded(care)).toBe(true);
  });
});

describe('a part of the page that does not come', () => {
  it('leads to one reload, and not to a second', async () => {
    device.page().record(chunk, 'promise');
    await settled();
    device.page().record(chunk, 'promise');
    await settled();
    expect(device.reload).toHaveBeenCalledOnce();
  });

  it('waits until nobody is there', async () => {
    const care = device.page();
    care.attends(true);
    care.record(chunk, 'chunk');
    await settled();
    expect(device.reload).not.toHaveBeenCalled();
    care.attends(false);
    await settled();
    expect(device.reload).toHaveBeenCalledOnce();
  });

  it('waits for a server that would answer', async () => {
    device.isServed = false;
    const care = device.page();
    care.record(chunk, 'chunk');
    await settled();
    expect(device.reload).not.toHaveBeenCalled();
    device.isServed = true;
    await care.grant();
    expect(device.reload).toHaveBeenCalledOnce();
  });
});

describe('a map that is given up', () => {
  it('leads to a reload, though another for a part of the page has to wait for an hour', async () => {
    device.page().record(chunk, 'chunk');
    await settled();
    const care = device.page();
    care.record(chunk, 'chunk');
    await settled();
    expect(device.reload).toHaveBeenCalledOnce();
    expect(await isReloaded(care)).toBe(true);
    expect(care.tally).toMatchObject({ contextsLost: { count: 1 }, mapsRebuilt: { count: 1 } });
  });

  it('does not hold up a reload for a part of the page', async () => {
    await isReloaded(device.page());
    const care = device.page();
    care.map.hear('failed');
    care.record(chunk, 'chunk');
    await settled();
    expect(device.reload).toHaveBeenCalledTimes(2);
  });

  it('is asked for on later pages, at growing distances, where the next one is refused too', async () => {
    expect(await isReloaded(device.page(3))).toBe(true);
    // minutes after which each page asks for the next one
    for (const minutes of [2.5, 20, 60, 60]) {
      device.reload.mockClear();
      const care = device.page(3);
      care.map.hear('failed');
      device.time += minutes * minute - 1;
      await care.grant();
      expect(device.reload).not.toHaveBeenCalled();
      device.time += 1;
      care.age();
      await care.grant();
      expect(device.reload).toHaveBeenCalledOnce();
    }
    // one that is drawn is lost like the first one
    expect(await isReloaded(device.page(3))).toBe(true);
  });

  it('waits for the budget also then', async () => {
    for (let time = 1; time <= 2; time += 1) await isReloaded(device.page());
    device.reload.mockClear();
    const care = device.page();
    care.map.hear('failed');
    device.time += 20 * minute;
    await care.grant();
    expect(device.reload).not.toHaveBeenCalled();
  });

  it('is no reason where there never was one on this device', async () => {
    const care = device.page();
    care.map.hear('failed');
    device.time += hour;
    await care.grant();
    expect(care.map.rung).toBe('without');
    expect(device.reload).not.toHaveBeenCalled();
  });
});

it('counts resets and reloads for the staff, also on the next page', async () => {
  const care = device.page();
  care.noteReset();
  care.noteReset();
  await isReloaded(care);
  expect(device.page().tally).toMatchObject({
    resets: { count: 2, last: device.wall },
    reloads: { count: 1, last: device.wall },
  });
  expect(device.page().troubles.at(-1)).toMatchObject({ kind: 'reload', message: 'map' });
});
