import { fireEvent, screen } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { beforeEach, describe, expect, it, vi } from 'vitest';
import { Explorer, type MapPort } from '../../../src/explorer/explorer.svelte';
import { writeMessage, type Order } from '../../../src/explorer/lessonMessage';
import Hall from '../../../src/views/classroom/Hall.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { shippedTour } from '../../fixtures/shippedTour';
import { theFiles } from '../../unit/explorer/theStory';
import { show } from '../show';

const story = shippedStory('palmyra-2016');
const tour = shippedTour('palmyra-2016');

// the map needs WebGL; what is asked of it goes through its port
vi.mock('../../../src/map/load', () => ({ StoryMap: undefined }));

/** What the desk says to the wall. */
let hear: (data: string) => void;
class Channel {
  onmessage: ((event: { data: string }) => void) | null = null;
  constructor() {
    hear = (data) => this.onmessage?.({ data });
  }
  postMessage(): void {
    return undefined;
  }
  close(): void {
    return undefined;
  }
}
beforeEach(() => {
  vi.stubGlobal('BroadcastChannel', Channel);
});

/** The wall of a lesson, with a map that counts how often it is moved. */
async function openWall(files?: Record<string, string>) {
  const explorer = new Explorer(
    story,
    { language: 'en', flavor: 'projector' },
    { view: 'classroom' },
    files,
  );
  explorer.panel = { ...explorer.panel, size: { width: 1160, height: 900 } };
  const goTo = vi.fn<MapPort['goTo']>();
  explorer.attach({
    goTo,
    reveal: (place, how) => {
      const { coordinates } = place.geometry;
      goTo({ zoom: 8, lng: coordinates[0] ?? 0, lat: coordinates[1] ?? 0 }, how);
    },
    zoomBy: () => undefined,
    picture: () => Promise.reject(new Error('nothing is drawn')),
  });
  show(Hall, { tour }, explorer);
  await tick();
  return { explorer, goTo };
}

async function press(key: string): Promise<void> {
  await fireEvent.keyDown(window, { key, code: /\d/.test(key) ? `Digit${key}` : key });
  flushSync();
}

const order = (what: Order) => {
  flushSync(() => {
    hear(writeMessage({ from: 'desk', role: 'desk', kind: 'order', order: what }) ?? '');
  });
};
const blank = () => screen.queryByRole('button', { name: /^The screen is blank/ });

describe('the wall', () => {
  it('moves the map once a stop, on the way there and back', async () => {
    const { goTo } = await openWall();
    const moves: number[] = [];
    for (const key of [...tour.stops.slice(1).map(() => 'ArrowRight'), 'ArrowLeft', 'Home', '5']) {
      goTo.mockClear();
      await press(key);
      moves.push(goTo.mock.calls.length);
    }
    expect(moves).toEqual(moves.map(() => 1));
  });

  it('names no place from the moment in which the class is to find them, and then does again', async () => {
    const { explorer } = await openWall();
    await press('End');
    expect([...explorer.off].sort()).toEqual(['areas', 'labels', 'landmarks', 'places']);
    await press('Home');
    expect([...explorer.off]).toEqual([]);
  });

  it('puts no controls in front of the map while the class is to point at it', async () => {
    await openWall();
    const canvas = document.body.appendChild(document.createElement('canvas'));
    const controls = screen.getByRole('group', { name: 'Controls of the lesson' });

    await press('End');
    await fireEvent.click(await screen.findByRole('button', { name: 'Start' }));
    await fireEvent.pointerMove(canvas);
    expect(controls.className).not.toContain('awake');
    await fireEvent.pointerMove(screen.getByRole('region', { name: 'Where is it?' }));
    expect(controls.className).toContain('awake');
    canvas.remove();
  });

  it('wakes the controls from the map at any other time', async () => {
    await openWall();
    const canvas = document.body.appendChild(document.createElement('canvas'));
    await fireEvent.pointerMove(canvas);
    const controls = screen.getByRole('group', { name: 'Controls of the lesson' });
    expect(controls.className).toContain('awake');
    canvas.remove();
  });

  it('takes a key that is held down for one step', async () => {
    const { explorer } = await openWall();
    await press('PageDown');
    const { stop } = explorer;
    await fireEvent.keyDown(window, { key: 'PageDown', code: 'PageDown', repeat: true });
    flushSync();
    expect(explorer.stop).toBe(stop);
  });

  it('does what the desk orders while the class sees nothing, and stays so', async () => {
    await openWall();
    await press('.');
    expect(blank()).toBeTruthy();
    order('clear');
    expect(blank()).toBeTruthy();
    order('forward');
    expect(blank()).toBeNull();
  });

  it('prints the sheet of a story from a file in its own window', async () => {
    const { explorer } = await openWall(theFiles());
    await fireEvent.click(screen.getByRole('button', { name: 'Sheet to print' }));
    expect(explorer.part).toBe('sheet');
    expect(screen.queryByText(/only in this window/)).toBeNull();
  });
});
