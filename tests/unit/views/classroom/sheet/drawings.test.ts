import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import {
  Drawings,
  drawingNames,
  type DrawingName,
} from '../../../../../src/views/classroom/sheet/drawings.svelte';

const picture = (name: string) => Promise.resolve(new Blob([name]));
const alive = new Set<string>();

beforeEach(() => {
  alive.clear();
  let count = 0;
  vi.spyOn(URL, 'createObjectURL').mockImplementation(() => {
    const url = `blob:${++count}`;
    alive.add(url);
    return url;
  });
  vi.spyOn(URL, 'revokeObjectURL').mockImplementation((url) => void alive.delete(url));
});
afterEach(() => {
  vi.restoreAllMocks();
});

describe('the drawings of a sheet', () => {
  it('are made one after another', async () => {
    const drawings = new Drawings();
    let busy = 0;
    const drawn: DrawingName[] = [];
    await drawings.make(async (name) => {
      expect(++busy).toBe(1);
      drawn.push(name);
      const blob = await picture(name);
      busy -= 1;
      return blob;
    });
    expect(drawn).toEqual(drawingNames);
    expect(drawings.state).toBe('drawn');
    expect(drawingNames.every((name) => drawings.url(name))).toBe(true);
  });

  it('are missing where the story needs none of a name', async () => {
    const drawings = new Drawings();
    await drawings.make((name) =>
      name === 'inset' || name === 'blindInset' ? Promise.resolve(undefined) : picture(name),
    );
    expect(drawings.state).toBe('drawn');
    expect(drawings.url('inset')).toBeUndefined();
    expect(drawings.url('blindRegion')).toBeDefined();
  });

  it('keep those without words in another language', async () => {
    const drawings = new Drawings();
    await drawings.make(picture);
    const blind = drawings.url('blindRegion');
    const drawn: DrawingName[] = [];
    await drawings.make((name) => {
      drawn.push(name);
      return picture(name);
    });
    expect(drawn).toEqual(['region', 'inset']);
    expect(drawings.url('blindRegion')).toBe(blind);
    expect(alive.size).toBe(4);
  });

  it('are those of the last wish', async () => {
    const drawings = new Drawings();
    let deliver: ((blob: Blob) => void) | undefined;
    const first = drawings.make(() => new Promise((resolve) => (deliver = resolve)));
    const second = drawings.make(picture);
    deliver?.(new Blob());
    await Promise.all([first, second]);
    expect(drawings.state).toBe('drawn');
    expect(alive.size).toBe(4);
  });

  it('are none where one cannot be made', async () => {
    const drawings = new Drawings();
    await drawings.make((name) =>
      name === 'blindInset' ? Promise.reject(new Error('no WebGL')) : picture(name),
    );
    expect(drawings.state).toBe('failed');
    expect(drawings.url('region')).toBeUndefined();
    expect(alive.size).toBe(0);
  });

  it('give back what they hold', async () => {
    const drawings = new Drawings();
    await drawings.make(picture);
    drawings.dispose();
    expect(alive.size).toBe(0);
  });
});
