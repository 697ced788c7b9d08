import { describe, expect, it } from 'vitest';
import { loadStory } from '../../../src/story/loadStory';
import { readStory } from '../../../src/story/readStory';
import { goodStory } from '../../fixtures/folders';

const english = {
  ...goodStory,
  'story.json': (goodStory['story.json'] ?? '').replace('["en", "ar"]', '["en"]'),
};

describe('readStory', () => {
  it('reads a story in two languages', async () => {
    const parsed = await readStory((name) => Promise.resolve(goodStory[name]));
    expect(parsed).toMatchObject({ ok: true, story: { id: 'short-road' } });
  });

  it('asks for all it knows at once, and for another digest only where it is listed', async () => {
    const asked: string[] = [];
    await readStory((name) => {
      asked.push(name);
      return Promise.resolve(english[name as keyof typeof english]);
    });
    expect(asked).toEqual([
      'story.json',
      'article.en.md',
      'places.geojson',
      'passages.json',
      'landmarks.geojson',
      'events.json',
    ]);
  });

  it('asks for another digest as soon as it knows of it', async () => {
    const asked: string[] = [];
    let deliver: (() => void) | undefined;
    const places = new Promise<void>((resolve) => {
      deliver = resolve;
    });
    const parsed = readStory(async (name) => {
      asked.push(name);
      if (name === 'places.geojson') await places;
      if (name === 'article.ar.md') deliver?.();
      return goodStory[name];
    });
    expect((await parsed).ok).toBe(true);
    expect(asked).toContain('article.ar.md');
  });

  it('tells which file could not be read instead of rejecting', async () => {
    const parsed = await readStory((name) =>
      name === 'places.geojson'
        ? Promise.reject(new Error('The network is gone.'))
        : Promise.resolve(goodStory[name]),
    );
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ file: 'places.geojson', found: 'The network is gone.' }],
    });
  });

  it('tells what is absent', async () => {
    const parsed = await readStory(() => Promise.resolve(undefined));
    const files = parsed.ok ? [] : parsed.issues.map(({ file }) => file);
    expect(files).toEqual(['story.json', 'places.geojson', 'passages.json']);
  });
});

describe('loadStory', () => {
  const serve = (respond: (name: string) => Response): typeof fetch => {
    return (input) => {
      const url = input instanceof Request ? input.url : String(input);
      return Promise.resolve(respond(url.split('/').at(-1) ?? ''));
    };
  };
  const good = (name: string) => {
    const text = goodStory[name];
    return text === undefined ? new Response('', { status: 404 }) : new Response(text);
  };

  it.each(['https://example.org/stories/short-road', 'https://example.org/stories/short-road/'])(
    'loads the folder %s',
    async (folder) => {
      expect((await loadStory(folder, serve(good))).ok).toBe(true);
    },
  );

  it('takes a page that a server gives for an absent file as absent', async () => {
    const page = new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    const parsed = await loadStory(
      'https://example.org/short-road/',
      serve((name) => (name === 'landmarks.geojson' ? page : good(name))),
    );
    expect(parsed.ok && parsed.story.landmarks.features).toEqual([]);
  });

  it('tells what the server answered', async () => {
    const parsed = await loadStory(
      'https://example.org/short-road/',
      serve((name) => (name === 'story.json' ? new Response('', { status: 503 }) : good(name))),
    );
    expect(parsed).toMatchObject({
      ok: false,
      issues: [{ file: 'story.json', found: 'The server answered 503.' }],
    });
  });
});
