import { screen, waitFor } from '@testing-library/svelte';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { report } from '../../../src/status';
import { care } from '../../../src/views/kiosk/care/care.svelte';
import KioskMap from '../../../src/views/kiosk/KioskMap.svelte';
import { show } from '../show';

vi.mock('../../../src/map/load', async () => ({
  StoryMap: (await import('./FrailMap.svelte')).default,
  crowdedOut: () => [],
  crowdPixels: 44,
  ScaleDrawing: (await import('../../../src/map/ScaleDrawing.svelte')).default,
}));

let rest: () => void;

beforeEach(() => {
  // the map is made for a size
  vi.spyOn(Element.prototype, 'clientWidth', 'get').mockReturnValue(1080);
  vi.spyOn(Element.prototype, 'clientHeight', 'get').mockReturnValue(20);
  // as a page begins: others may have left it failed
  report('loading');
  rest = care.map.start();
});
afterEach(() => {
  rest();
  vi.restoreAllMocks();
  localStorage.clear();
});

const theMap = () => screen.getByRole('region', { name: 'Map' }).querySelector('canvas');

it('makes another map in the place of one that an error has ended', async () => {
  const { user } = show(KioskMap, {
    unit: 1,
    covered: 0,
    start: null,
    attracting: false,
    onsized: () => undefined,
  });
  await waitFor(() => {
    expect(care.map.rung).toBe('drawn');
  });
  const first = theMap();
  await user.click(screen.getByRole('button', { name: 'Break' }));
  await waitFor(() => {
    expect([care.map.rung, care.map.generation]).toEqual(['drawn', 1]);
  });
  expect(theMap()).not.toBeNull();
  expect(theMap()).not.toBe(first);
  expect(care.troubles.map(({ message }) => message)).toContain('Error: The map has failed.');
  expect(screen.queryByRole('alert')).toBeNull();
});
