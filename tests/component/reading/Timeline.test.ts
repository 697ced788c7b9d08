import { screen } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import Timeline from '../../../src/reading/Timeline.svelte';
import Sheet from '../../../src/views/explore/Sheet.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { explore, show, textOf } from '../show';

const capture = 'us-troops';

describe('Escape', () => {
  afterEach(() => {
    document.querySelector('dialog')?.remove();
  });

  it('goes back to the whole time', async () => {
    const { user, explorer } = show(Timeline, {});
    explorer.period.choose([capture]);
    await user.keyboard('{Escape}');
    expect(explorer.period.isOpen).toBe(false);
  });

  it('leaves the chosen time alone where it closes a dialog over the page', async () => {
    const { user, explorer } = show(Timeline, {});
    explorer.period.choose([capture]);
    const dialog = document.createElement('dialog');
    dialog.open = true;
    document.body.append(dialog);
    await user.keyboard('{Escape}');
    expect(explorer.period.isOpen).toBe(true);
  });

  it('leaves it alone where something else has been closed', () => {
    const { explorer } = show(Timeline, {});
    explorer.period.choose([capture]);
    const key = new KeyboardEvent('keydown', { key: 'Escape', cancelable: true, bubbles: true });
    key.preventDefault();
    document.body.dispatchEvent(key);
    expect(explorer.period.isOpen).toBe(true);
  });
});

/** What the sources of an event say, as it stands on the screen. */
async function expectSaid(explorer: Explorer, id: string): Promise<void> {
  const sources = explorer.story.events.find((event) => event.id === id)?.sources ?? [];
  expect(sources.length).toBeGreaterThan(0);
  for (const { says } of sources) expect(await screen.findByText(says)).toBeTruthy();
}

it('says what each source of the chosen event says', async () => {
  const { explorer } = show(Timeline, {});
  explorer.period.choose(['hills-taken']);
  await expectSaid(explorer, 'hills-taken');
});

it.each([
  ['russia-intervention', 1],
  ['hills-taken', 0],
])('says of an event at none of the places that it is at none: %s', async (id, said) => {
  const { explorer } = show(Timeline, {});
  explorer.period.choose([id]);
  await expectSaid(explorer, id);
  expect(screen.queryAllByText('At none of the story’s places')).toHaveLength(said);
});

it('lists several events with their dates', async () => {
  const { explorer } = show(Timeline, {});
  explorer.period.choose(['recapture-2016', 'hills-taken']);
  const rows = await screen.findAllByRole('listitem');
  expect(rows.map(textOf)).toEqual([
    '27 March 2016 Syrian forces retake Palmyra with Russian support',
    '10 December 2016? IS says that it has taken the two hills',
  ]);
});

describe('on a phone', () => {
  beforeEach(() => {
    vi.stubGlobal('matchMedia', (media: string) => ({
      media,
      matches: true,
      addEventListener: () => undefined,
      removeEventListener: () => undefined,
    }));
  });

  it('closes one thing with each Escape', async () => {
    const explorer = explore({ address: { place: 'mosul' } });
    const { user } = show(Sheet, {}, explorer);
    explorer.period.choose([capture]);
    flushSync();
    await user.keyboard('{Escape}');
    expect(explorer.chosen).toBeNull();
    expect(explorer.period.isOpen).toBe(true);
    await user.keyboard('{Escape}');
    expect(explorer.period.isOpen).toBe(false);
  });

  it.each([
    ['palmyra-2016', /May 2015\s–\sDecember 2016$/],
    ['danube', /1873\s–\s2013$/],
  ])('tells the whole time no finer than the events of %s', (id, name) => {
    show(Timeline, {}, explore({ story: shippedStory(id) }));
    expect(screen.getByRole('button', { name })).toBeTruthy();
  });

  it('marks a day with a disc, and whatever is longer with a bar', async () => {
    const { user, explorer, container } = show(Timeline, {});
    await user.click(screen.getByRole('button', { name: /^When it happened/ }));
    await screen.findAllByRole('listitem');
    const marks = Array.from(container.querySelectorAll('.mark'));
    const drawn = marks.map(({ classList }) => [
      classList.contains('bar'),
      classList.contains('loose'),
    ]);
    const expected: Readonly<Record<string, [boolean, boolean]>> = {
      'capture-2015': [true, false],
      'russia-intervention': [true, true],
      'recapture-2016': [false, false],
      'hills-taken': [false, true],
    };
    for (const [index, { id }] of explorer.story.events.entries()) {
      if (expected[id]) expect([id, drawn[index]]).toEqual([id, expected[id]]);
    }
  });

  it('says what each source of an event says, below its row', async () => {
    const { user, explorer } = show(Timeline, {});
    await user.click(screen.getByRole('button', { name: /^When it happened/ }));
    await user.click(await screen.findByRole('button', { name: /taken the two hills/ }));
    await expectSaid(explorer, 'hills-taken');
  });

  it('chooses as many events as are tapped, and lets each go again', async () => {
    const { user, explorer } = show(Timeline, {});
    await user.click(screen.getByRole('button', { name: /^When it happened/ }));
    const rows = (await screen.findAllByRole('listitem')).map((row) => {
      const button = row.querySelector('button');
      if (!button) throw new Error('A row has no button.');
      return button;
    });
    const pressed = () => rows.map((row) => row.getAttribute('aria-pressed') === 'true');
    for (const row of rows.slice(1, 4)) await user.click(row);
    expect(pressed().slice(0, 5)).toEqual([false, true, true, true, false]);
    expect(explorer.period.events).toHaveLength(3);
    if (rows[2]) await user.click(rows[2]);
    expect(pressed().slice(0, 5)).toEqual([false, true, false, true, false]);
  });
});
