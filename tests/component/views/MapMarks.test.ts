import { screen, within } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { describe, expect, it } from 'vitest';
import { crowdedOut, crowdPixels } from '../../../src/features/crowded';
import ScaleDrawing from '../../../src/map/ScaleDrawing.svelte';
import MapMarks from '../../../src/views/kiosk/MapMarks.svelte';
import { showStart, startFrame } from '../../../src/views/kiosk/startFrame';
import type { Language } from '../../../src/story/types';
import { explore, show } from '../show';

/** The map of an upright screen, while somebody is there. */
function marks(language: Language = 'en', height = 996) {
  const explorer = explore({ language });
  explorer.panel = {
    size: { width: 1080, height },
    covered: { top: 116, right: 116, bottom: 96, left: 116 },
    foot: 32,
    roomy: true,
  };
  showStart(explorer, undefined);
  const start = startFrame(explorer.story, undefined, explorer.panel);
  const part = { crowdedOut, crowdPixels, ScaleDrawing } as const;
  return show(
    MapMarks,
    { unit: 1, scale: 1.7, covered: 0, start, attracting: false, part },
    explorer,
  );
}

const inset = (name = 'Around Palmyra') => screen.queryByRole('region', { name });

describe('what is too near together on the map of a kiosk', () => {
  it.each([
    ['en', 'Around Palmyra', ['Palmyra', 'Jabal al Tar', 'Jabal Antara'], '5 km'],
    ['ar', 'حول تدمر', ['تدمر', 'جبل الطار', 'جبل عنتر'], '٥ كم'],
  ] as const)('is seen apart in an inset, in %s', (language, title, names, length) => {
    marks(language);
    const region = inset(title);
    if (!region) throw new Error('There is no inset.');
    expect(
      within(region)
        .getAllByRole('button')
        .map((button) => button.textContent),
    ).toEqual(expect.arrayContaining([...names]));
    expect(within(region).getAllByRole('button')).toHaveLength(names.length);
    expect(within(region).getByRole('img').textContent).toContain(length);
  });

  it.each(['Palmyra', 'Jabal al Tar', 'Jabal Antara'])('opens there: %s', async (name) => {
    const { explorer, user } = marks();
    await user.click(screen.getByRole('button', { name: new RegExp(`^${name},`) }));
    expect(explorer.place?.properties.name.en).toBe(name);
  });

  it('opens by keys too', async () => {
    const { explorer, user } = marks();
    screen.getByRole('button', { name: /^Jabal al Tar,/ }).focus();
    await user.keyboard('{Enter}');
    expect(explorer.chosen).toBe('jabal-al-tar');
  });

  it('says how sure it is, as everywhere', () => {
    marks();
    expect(screen.getByRole('button', { name: /^Jabal Antara, .*about 7 km/ })).toBeTruthy();
    expect(screen.getByRole('button', { name: /^Palmyra, Location certain/ })).toBeTruthy();
  });

  it('needs no inset once the map tells it apart', () => {
    const { explorer } = marks();
    expect(inset()).not.toBeNull();
    flushSync(() => {
      explorer.moved({ zoom: 10.5, lat: 34.58, lng: 38.25 });
    });
    expect(inset()).toBeNull();
  });

  it('is only named on a map that has no room for an inset', () => {
    marks('en', 480);
    expect(inset()).toBeNull();
    expect(screen.getByRole('button', { name: 'with Jabal al Tar and Jabal Antara' })).toBeTruthy();
  });
});
