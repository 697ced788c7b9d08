import { describe, expect, it } from 'vitest';
import { screenOf } from '../../../src/features/screen';
import { wayBetween } from '../../../src/views/classroom/quiz/way';

const screen = screenOf({ zoom: 7, lat: 35.5, lng: 40.5 }, { width: 1920, height: 760 });
const gaps = { start: 40, end: 36, middle: { x: 84, y: 34 } };
const palmyra = [38.28402, 34.5624];
const mosul = [43.11889, 36.335];
const pixelsOf = (path: string) =>
  [...path.matchAll(/[ML](-?[\d.]+) (-?[\d.]+)/g)].map(([, x, y]) => ({
    x: Number(x),
    y: Number(y),
  }));
const apart = (a: { x: number; y: number }, b: { x: number; y: number }) =>
  Math.hypot(a.x - b.x, a.y - b.y);

describe('the way from an answer to the place', () => {
  it('leaves free what stands at its ends and in its middle', () => {
    const { path, figure } = wayBetween(screen, palmyra, mosul, gaps);
    const pixels = pixelsOf(path);
    expect(path.match(/M/g)).toHaveLength(2);
    expect(figure).toBeDefined();
    for (const pixel of pixels) {
      expect(apart(pixel, screen.project(palmyra))).toBeGreaterThan(39);
      expect(apart(pixel, screen.project(mosul))).toBeGreaterThan(35);
      const beside = Math.abs(pixel.x - (figure?.x ?? 0)) > 83;
      expect(beside || Math.abs(pixel.y - (figure?.y ?? 0)) > 33).toBe(true);
    }
  });

  it('has no figure where it is too short for one', () => {
    const { path, figure } = wayBetween(screen, palmyra, [39.6, 34.9], gaps);
    expect(figure).toBeUndefined();
    expect(pixelsOf(path).length).toBeGreaterThan(0);
  });

  it('is not drawn from a spot to itself', () => {
    expect(wayBetween(screen, mosul, mosul, gaps)).toEqual({ path: '', figure: undefined });
  });

  it('stays in one piece of the world over the antimeridian', () => {
    const fiji = screenOf({ zoom: 5, lat: -17, lng: 180 }, { width: 1920, height: 760 });
    const { path } = wayBetween(fiji, [178, -17], [-176, -17], gaps);
    const columns = pixelsOf(path).map(({ x }) => x);
    expect(Math.max(...columns) - Math.min(...columns)).toBeLessThan(600);
  });
});
