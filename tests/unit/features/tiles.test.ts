import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { toMercator } from '../../../src/features/mercator';
import { screenOf, type Camera, type Size } from '../../../src/features/screen';
import { tilesOn } from '../../../src/features/tiles';

const named = (camera: Camera, size: Size) =>
  tilesOn(screenOf(camera, size)).map(({ z, x, y }) => `${z}/${x}/${y}`);

describe('tilesOn', () => {
  it.each<[string, Camera, Size, readonly string[]]>([
    ['the whole world', { zoom: 0, lat: 0, lng: 0 }, { width: 512, height: 512 }, ['0/0/0']],
    [
      'a crossing of four',
      { zoom: 1, lat: 0, lng: 0 },
      { width: 300, height: 300 },
      ['1/0/0', '1/1/0', '1/0/1', '1/1/1'],
    ],
    [
      'the inside of one',
      { zoom: 6.9, lat: 34.55, lng: 38.28 },
      { width: 100, height: 100 },
      ['6/38/25'],
    ],
    [
      'where the day changes',
      { zoom: 3, lat: 10, lng: 180 },
      { width: 400, height: 200 },
      ['3/7/3', '3/0/3'],
    ],
    [
      'the world more than once',
      { zoom: 0.5, lat: 0, lng: 0 },
      { width: 3000, height: 300 },
      ['0/0/0'],
    ],
    [
      'beyond the pole',
      { zoom: 2, lat: 84, lng: 0 },
      { width: 100, height: 900 },
      ['2/1/0', '2/2/0', '2/1/1', '2/2/1'],
    ],
  ])('%s', (_name, camera, size, expected) => {
    expect(named(camera, size)).toEqual(expected);
  });

  it('names what every point of a screen lies in, and nothing twice', () => {
    const cameras = fc.record({
      zoom: fc.double({ min: 1, max: 12, noNaN: true }),
      lat: fc.double({ min: -70, max: 70, noNaN: true }),
      lng: fc.double({ min: -180, max: 180, noNaN: true }),
    });
    const share = fc.double({ min: 0.01, max: 0.99, noNaN: true });
    fc.assert(
      fc.property(cameras, share, share, (camera, across, down) => {
        const screen = screenOf(camera, { width: 1000, height: 800 });
        const [west, south, east, north] = screen.bounds;
        const z = Math.floor(camera.zoom);
        const [left, top] = toMercator([west, north]);
        const [right, bottom] = toMercator([east, south]);
        const count = 2 ** z;
        const column = Math.floor((left + (right - left) * across) * count);
        const row = Math.floor((top + (bottom - top) * down) * count);
        fc.pre(row >= 0 && row < count);
        const names = tilesOn(screen).map(({ x, y }) => `${x}/${y}`);
        expect(names).toContain(`${((column % count) + count) % count}/${row}`);
        expect(new Set(names).size).toBe(names.length);
      }),
    );
  });
});
