import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TimeStrip from '../../../src/reading/TimeStrip.svelte';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { explore, show } from '../show';

/**
 * Draws with the mouse over a stretch of the strip, the whole of it where none is said, in shares of
 * its width from the left; jsdom has no pointers, but their names.
 */
async function sweep(strip: HTMLElement, from = 0, to = 1): Promise<void> {
  const width = 400;
  strip.getBoundingClientRect = () => new DOMRect(0, 0, width, 60);
  const pointer = (name: string, share: number) =>
    fireEvent(strip, new MouseEvent(name, { clientX: share * width, button: 0, bubbles: true }));
  await pointer('pointerdown', from);
  await pointer('pointermove', to);
  await pointer('pointerup', to);
}

/** A finger that taps a mark. */
async function tap(mark: HTMLElement | undefined): Promise<void> {
  if (!mark) throw new Error('There is no such mark.');
  const down = new MouseEvent('pointerdown', { button: 0, bubbles: true });
  await fireEvent(mark, Object.assign(down, { pointerType: 'touch' }));
  await fireEvent.click(mark, { detail: 1 });
}

const idsOf = (explorer: Explorer) => explorer.period.events.map(({ id }) => id);

describe('after a sweep with the mouse', () => {
  it.each(['{Enter}', ' '])('a mark still answers to the key %j', async (key) => {
    const { user, explorer } = show(TimeStrip, {});
    await sweep(screen.getByRole('toolbar'));
    expect(explorer.period.events).toHaveLength(explorer.story.events.length);
    screen.getAllByRole('button')[0]?.focus();
    await user.keyboard(key);
    expect(explorer.period.events.map(({ id }) => id)).toEqual([explorer.story.events[0]?.id]);
  });

  it('the click that ends it chooses nothing else', async () => {
    const { explorer } = show(TimeStrip, {});
    await sweep(screen.getByRole('toolbar'));
    const mark = screen.getAllByRole('button')[0];
    if (mark) await fireEvent.click(mark, { detail: 1 });
    expect(explorer.period.events).toHaveLength(explorer.story.events.length);
  });
});

/** What happened until April 2016 stands in the first half of the axis, the days of December in the second. */
const early = ['occupation-damage', 'capture-2015', 'russia-intervention', 'recapture-2016'];
const late = ['mosul-counterattack', 'attack-start'];

describe.each([
  ['en', 'left', 0, 0.28],
  ['ar', 'right', 1, 0.72],
] as const)('a sweep over a part of the strip, in %s', (language, side, edge, middle) => {
  it.each([
    ['from the edge', edge, middle],
    ['towards the edge', middle, edge],
  ])(`takes what happened first from the ${side}, %s`, async (_, from, to) => {
    const { explorer } = show(TimeStrip, {}, explore({ language }));
    await sweep(screen.getByRole('toolbar'), from, to);
    expect(idsOf(explorer)).toEqual(early);
  });

  it('takes the days that it goes over, and none beside them', async () => {
    const { explorer } = show(TimeStrip, {}, explore({ language }));
    const along = (share: number) => (language === 'ar' ? 1 - share : share);
    await sweep(screen.getByRole('toolbar'), along(0.6), along(0.73));
    expect(idsOf(explorer)).toEqual(late);
  });
});

describe('a finger', () => {
  it('takes one event after the other, and lets each go again', async () => {
    const { explorer } = show(TimeStrip, {});
    const marks = screen.getAllByRole('button');
    await tap(marks[4]);
    await tap(marks[5]);
    expect(idsOf(explorer)).toEqual(['concert-2016', 'mosul-counterattack']);
    await tap(marks[4]);
    expect(idsOf(explorer)).toEqual(['mosul-counterattack']);
    await tap(marks[5]);
    expect(explorer.period.isOpen).toBe(false);
  });

  it('leaves the next click of a mouse, or by a key, what it is', async () => {
    const { user, explorer } = show(TimeStrip, {});
    const marks = screen.getAllByRole('button');
    await tap(marks[4]);
    marks[5]?.focus();
    await user.keyboard('{Enter}');
    expect(idsOf(explorer)).toEqual(['mosul-counterattack']);
    if (marks[6]) await user.click(marks[6]);
    expect(idsOf(explorer)).toEqual(['attack-start']);
  });
});

describe.each(['palmyra-2016', 'danube'])('the marks of %s', (id) => {
  it('are discs for days, bars for whatever is longer, and dashed where no day is certain', () => {
    const story = shippedStory(id);
    show(TimeStrip, {}, explore({ story }));
    const marks = screen.getAllByRole('button');
    expect(marks).toHaveLength(story.events.length);
    for (const [index, { when }] of story.events.entries()) {
      const { classList } = marks[index] ?? document.body;
      const isDay = /^[\d-]{10}\??$/.test(when.iso);
      const isLoose = !/^[\d-]{10}(\/[\d-]{10})?$/.test(when.iso);
      expect([when.iso, classList.contains('bar')]).toEqual([when.iso, !isDay]);
      expect([when.iso, classList.contains('loose')]).toEqual([when.iso, isLoose]);
    }
  });
});
