import { fireEvent, screen, waitFor } from '@testing-library/svelte';
import { flushSync } from 'svelte';
import { afterEach, describe, expect, it, vi } from 'vitest';
import MentionStrip from '../../../src/reading/MentionStrip.svelte';
import { explore, show } from '../show';

const ids = ['palmyra', 'mosul', 'palmyra', 'raqqa'];
/** Where the mentions stand in a text of so many pixels, of which half are seen. */
const tops = [100, 400, 600, 900];
const text = { height: 1000, seen: 500, scrolled: 200 };

/** A text as a browser would have laid it out: jsdom has no sizes. */
function laidOut(): HTMLElement {
  const scroller = document.createElement('div');
  for (const [index, id] of ids.entries()) {
    const mention = document.createElement('a');
    mention.dataset['mention'] = id;
    mention.getBoundingClientRect = () =>
      new DOMRect(0, 80 + (tops[index] ?? NaN) - text.scrolled, 50, 20);
    scroller.append(mention);
  }
  scroller.getBoundingClientRect = () => new DOMRect(0, 80, 400, text.seen);
  Object.defineProperties(scroller, {
    scrollHeight: { value: text.height },
    clientHeight: { value: text.seen },
    scrollTop: { value: text.scrolled },
  });
  document.body.append(scroller);
  return scroller;
}

async function strip(language: 'en' | 'ar' = 'en') {
  const scroller = laidOut();
  const { explorer } = show(MentionStrip, { scroller }, explore({ language }));
  const drawn = screen.getByRole('img');
  const ticks = () => Array.from(drawn.querySelectorAll<HTMLElement>('.tick'));
  await waitFor(() => {
    expect(ticks()).toHaveLength(ids.length);
  });
  const forward = () => ticks().filter(({ classList }) => classList.contains('forward'));
  return { scroller, explorer, drawn, ticks, forward };
}

afterEach(() => {
  document.body.replaceChildren();
});

describe('the strip of mentions', () => {
  it.each([
    ['en', ['Palmyra', 'Mosul', 'Palmyra', 'Raqqa']],
    ['ar', ['تدمر', 'الموصل', 'تدمر', 'الرقة']],
  ] as const)('has a tick for each, in order, at its share, in %s', async (language, names) => {
    const { ticks } = await strip(language);
    expect(ticks().map(({ title }) => title)).toEqual(names);
    expect(ticks().map(({ style }) => style.top)).toEqual(['10%', '40%', '60%', '90%']);
  });

  it.each([
    ['en', /^Where .*: Palmyra 2 times, .*Mosul 1 time, Raqqa 1 time$/],
    ['ar', /^مواضع .*: تدمر \(٢\)، .*الموصل \(١\)، الرقة \(١\)$/],
  ] as const)('is named by how often each place is spoken of, in %s', async (language, name) => {
    const { drawn } = await strip(language);
    expect(drawn.getAttribute('aria-label')).toMatch(name);
  });

  it('shows what is seen of the text', async () => {
    const { drawn } = await strip();
    const { style } = drawn.querySelector<HTMLElement>('.seen') ?? document.body;
    expect([style.top, style.bottom]).toEqual(['20%', '30%']);
  });

  it('brings the ticks of a place forward that is pointed at, or open', async () => {
    const { explorer, ticks, forward } = await strip();
    expect(forward()).toEqual([]);
    flushSync(() => {
      explorer.point('palmyra');
    });
    expect(forward()).toEqual([ticks()[0], ticks()[2]]);
    explorer.point();
    await expect.poll(forward).toEqual([]);
    explorer.choose('raqqa');
    await expect.poll(forward).toEqual([ticks()[3]]);
  });

  it('lights the place whose tick the pointer is on', async () => {
    const { explorer, ticks } = await strip();
    await fireEvent.pointerEnter(ticks()[1] ?? document.body);
    await expect.poll(() => explorer.lit).toEqual(['mosul']);
  });

  it('scrolls the text until the place of a click is in the middle', async () => {
    const { scroller, drawn } = await strip();
    const scrolled = vi.fn();
    scroller.scrollTo = scrolled;
    drawn.getBoundingClientRect = () => new DOMRect(0, 100, 10, 200);
    await fireEvent.click(drawn, { clientY: 220 });
    expect(scrolled).toHaveBeenCalledExactlyOnceWith({ top: 350 });
  });
});
