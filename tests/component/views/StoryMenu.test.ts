import { screen, waitFor, within } from '@testing-library/svelte';
import { readFileSync } from 'node:fs';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Files } from '../../../src/export/storyZip';
import type { Language } from '../../../src/story/types';
import StoryMenu from '../../../src/views/explore/StoryMenu.svelte';
import { explore, show } from '../show';

const index = readFileSync('geodata/stories/index.json', 'utf8');
const fetched = vi.fn<typeof fetch>();

beforeEach(() => {
  fetched.mockReset();
  fetched.mockImplementation(() => Promise.resolve(new Response(index)));
  vi.stubGlobal('fetch', fetched);
});
afterEach(() => {
  vi.unstubAllGlobals();
});

async function opened(language: Language = 'en', ownFiles?: Files) {
  const shown = show(StoryMenu, {}, explore({ language, ...(ownFiles && { ownFiles }) }));
  const opener = screen.getByRole('button');
  await shown.user.click(opener);
  return { ...shown, opener };
}

const words = {
  en: {
    menu: 'Stories',
    titles: ['Islamic State is back in Palmyra', 'The Danube from source to sea'],
  },
  ar: {
    menu: 'القصص',
    titles: ['تنظيم الدولة الإسلامية يعود إلى تدمر', 'الدانوب من المنبع إلى البحر'],
  },
} as const;

describe.each(['en', 'ar'] as const)('the menu of stories in %s', (language) => {
  const { menu, titles } = words[language];

  it('lists them in order, as links that keep the language', async () => {
    const { opener } = await opened(language);
    expect(opener.textContent.trim()).toBe(menu);
    const nav = screen.getByRole('navigation', { name: menu });
    const links = await within(nav).findAllByRole('link');
    expect(links.map((link) => link.textContent)).toEqual(titles);
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      `?story=palmyra-2016&view=explore&lang=${language}`,
      `?story=danube&view=explore&lang=${language}`,
    ]);
  });

  it('marks the story that is open', async () => {
    await opened(language);
    const [first, second] = await screen.findAllByRole('link');
    expect(first?.getAttribute('aria-current')).toBe('page');
    expect(second?.hasAttribute('aria-current')).toBe(false);
  });
});

describe('the menu of stories', () => {
  it('marks none where the open story came from the device, whatever it is called', async () => {
    await opened('en', { 'story.json': '' });
    for (const link of await screen.findAllByRole('link')) {
      expect(link.hasAttribute('aria-current')).toBe(false);
    }
  });

  it('asks for nothing before it is opened', () => {
    show(StoryMenu, {});
    expect(screen.getByRole('button').getAttribute('aria-expanded')).toBe('false');
    expect(fetched).not.toHaveBeenCalled();
  });

  it('closes on Escape and gives the focus back', async () => {
    const { user, opener } = await opened();
    const [, second] = await screen.findAllByRole('link');
    second?.focus();
    await user.keyboard('{Escape}');
    expect(screen.queryByRole('navigation')).toBeNull();
    expect(document.activeElement).toBe(opener);
    expect(opener.getAttribute('aria-expanded')).toBe('false');
  });

  it('closes when something else is clicked, or the focus goes on', async () => {
    const { user, opener } = await opened();
    await screen.findAllByRole('link');
    await user.click(document.body);
    expect(screen.queryByRole('navigation')).toBeNull();

    await user.click(opener);
    const links = await screen.findAllByRole('link');
    links.at(-1)?.focus();
    const beyond = document.body.appendChild(document.createElement('button'));
    beyond.focus();
    await waitFor(() => {
      expect(screen.queryByRole('navigation')).toBeNull();
    });
    beyond.remove();
  });

  it.each<[string, () => Promise<Response>]>([
    ['there is no network', () => Promise.reject(new TypeError('Failed to fetch'))],
    ['the list is absent', () => Promise.resolve(new Response('', { status: 404 }))],
    ['the list is broken', () => Promise.resolve(new Response('{'))],
  ])('says so where %s, and tries again when it is opened again', async (_, answer) => {
    fetched.mockImplementationOnce(answer);
    const { user, opener } = await opened();
    expect((await screen.findByRole('alert')).textContent).toContain('could not be loaded');
    await user.click(opener);
    await user.click(opener);
    expect(await screen.findAllByRole('link')).toHaveLength(2);
  });
});
