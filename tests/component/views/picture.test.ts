import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { drawPicture } from '../../../src/views/explore/picture';
import { shippedStory } from '../../fixtures/shippedStory';
import { explore } from '../show';

/** Texts that are drawn, in their order; everything else is drawn in vain. */
const drawn: string[] = [];

beforeEach(() => {
  drawn.length = 0;
  const context: object = new Proxy(
    { fillText: (text: string) => drawn.push(text) },
    {
      get: (target, name) => (Reflect.get(target, name) as unknown) ?? (() => undefined),
      set: () => true,
    },
  );
  vi.spyOn(HTMLCanvasElement.prototype, 'getContext').mockReturnValue(context as never);
  vi.spyOn(HTMLCanvasElement.prototype, 'toBlob').mockImplementation((take) => {
    take(new Blob(['picture']));
  });
});
afterEach(() => {
  vi.restoreAllMocks();
});

async function pictured(zoom: number, width: number, height: number): Promise<void> {
  const camera = { zoom, lat: 46.5, lng: 19 };
  const explorer = explore({ story: shippedStory('danube'), address: { camera } });
  explorer.panel = { ...explorer.panel, size: { width, height } };
  const canvas = document.createElement('canvas');
  canvas.width = width;
  explorer.attach({
    reveal: () => undefined,
    goTo: () => undefined,
    zoomBy: () => undefined,
    picture: () => Promise.resolve(canvas),
  });
  await drawPicture(explorer);
}

it('names the places of a group where there is room for them', async () => {
  await pictured(4.78, 980, 844);
  expect(drawn).toContain('Furtwangen');
  expect(drawn).toContain('Sulina');
});

it('shows how many they are, and no more, where the map has no room either', async () => {
  await pictured(3.4, 390, 360);
  expect(drawn).not.toContain('Furtwangen');
  expect(drawn).not.toContain('Sulina');
  expect(drawn.filter((text) => /^\d+$/.test(text)).length).toBeGreaterThan(1);
});
