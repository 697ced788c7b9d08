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

  page(): Care {
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
    care.remember(2);
    return care;
  }
}

const settled = () => new Promise((resolve) => setTimeout(resolve));
const chunk = new TypeError('Failed to fetch dynamically imported module: http://localhost/a.js');

let device: Device;
beforeEach(() => {
  device = new Device();
});

describe('reloads', () => {
  it('are allowed within the budget, from one page to the next', () => {
    expect(device.page().reload('map')).toBe(true);
    expect(device.page().reload('map')).toBe(true);
    expect(device.page().reload('map')).toBe(false);
    expect(device.reload).toHaveBeenCalledTimes(2);
  });

  it('come back with the hour that the page runs', () => {
    device.page().reload('map');
    device.page().reload('map');
    const care = device.page();
    device.time += hour;
    care.age();
    expect(care.reload('map')).toBe(true);
  });

  it.each([-10, 10])('do not mind a wall clock that jumps by %i years', (years) => {
    device.page().reload('map');
    device.wall += years * 365 * 24 * hour;
    expect(device.page().reload('map')).toBe(true);
    expect(device.page().reload('map')).toBe(false);
  });

  it('do not come without end where nothing can be kept', () => {
    device.isFull = true;
    const care = device.page();
    expect(care.isKept).toBe(false);
    expect(care.reload('map')).toBe(false);
    device.time += hour / 2;
    care.age();
    expect(care.reload('map')).toBe(true);
    expect(device.page().reload('map')).toBe(false);
  });

  it('do not come without end where the device has stopped to keep how many there were', () => {
    const reloads = () => {
      device.isFull = false;
      // what was there before can still be written, and nothing more
      const care = device.page();
      device.isFull = true;
      return care.reload('map');
    };
    expect([reloads(), reloads(), reloads()]).toEqual([false, false, false]);
    expect(device.reload).not.toHaveBeenCalled();
  });

  it('take a record that is not theirs for none', () => {
    device.kept.set('dateline.kiosk.reloads', '{"length": 3}');
    device.kept.set('dateline.kiosk.errors', 'not json');
    device.kept.set('dateline.kiosk.tally', '[1]');
    const care = device.page();
    expect(care.troubles).toEqual([]);
    expect(care.tally).toEqual({});
    expect(care.reload('map')).toBe(true);
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
  beforeEach(() => {
    vi.stubGlobal('document', { documentElement: { dataset: {} } });
  });
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  function giveUp({ map }: Care): void {
    for (const event of ['drawn', 'lost', 'failed', 'failed'] as const) map.hear(event);
  }

  it('leads to a reload, though another for a part of the page has to wait for an hour', async () => {
    device.page().record(chunk, 'chunk');
    await settled();
    const care = device.page();
    care.record(chunk, 'chunk');
    await settled();
    expect(device.reload).toHaveBeenCalledOnce();
    giveUp(care);
    await settled();
    expect(device.reload).toHaveBeenCalledTimes(2);
    expect(care.tally).toMatchObject({ contextsLost: { count: 1 }, mapsRebuilt: { count: 1 } });
  });

  it('is no reason where there never was one', async () => {
    const care = device.page();
    care.map.hear('failed');
    await settled();
    expect(care.map.rung).toBe('without');
    expect(device.reload).not.toHaveBeenCalled();
  });
});

it('counts resets and reloads for the staff, also on the next page', () => {
  const care = device.page();
  care.noteReset();
  care.noteReset();
  care.reload('night');
  expect(device.page().tally).toEqual({
    resets: { count: 2, last: device.wall },
    reloads: { count: 1, last: device.wall },
  });
  expect(device.page().troubles.at(-1)).toMatchObject({ kind: 'reload', message: 'night' });
});
