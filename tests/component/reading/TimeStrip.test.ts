import { fireEvent, screen } from '@testing-library/svelte';
import { describe, expect, it } from 'vitest';
import TimeStrip from '../../../src/reading/TimeStrip.svelte';
import { show } from '../show';

/** Draws with the mouse over the whole strip; jsdom has no pointers, but their names. */
async function sweep(strip: HTMLElement): Promise<void> {
  strip.getBoundingClientRect = () => new DOMRect(0, 0, 400, 60);
  const pointer = (name: string, clientX: number) =>
    fireEvent(strip, new MouseEvent(name, { clientX, button: 0, bubbles: true }));
  await pointer('pointerdown', 0);
  await pointer('pointermove', 400);
  await pointer('pointerup', 400);
}

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
