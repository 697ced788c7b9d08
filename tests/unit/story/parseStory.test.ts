import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/parseStory';
import type { Issue } from '../../../src/story/types';
import { builtDefects } from '../../fixtures/builtDefects';
import { defects, type Defect } from '../../fixtures/defects';
import { badStory, fixtures, foldersIn, goodStory } from '../../fixtures/folders';

interface Collection {
  readonly first: {
    readonly items: readonly { readonly target: readonly { readonly source: unknown }[] }[];
  };
}

function issuesOf(files: unknown): readonly Issue[] {
  const parsed = parseStory(files);
  return parsed.ok ? [] : parsed.issues;
}

function expectDefect(issues: readonly Issue[], { file, path, says, issues: count = 1 }: Defect) {
  expect(issues).toContainEqual({
    file,
    path,
    found: expect.stringMatching(/./) as string,
    expected: expect.stringContaining(says) as string,
    remedy: expect.stringMatching(/\.$/) as string,
  });
  expect(issues).toHaveLength(count);
}

describe('a good story', () => {
  const parsed = parseStory(goodStory);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  const { story } = parsed;

  it('is read as it is written', () => {
    expect(story.id).toBe('short-road');
    expect(story.places.features.map(({ id }) => id)).toEqual(['damascus', 'beirut']);
    expect(story.landmarks.features.map(({ id }) => id)).toEqual(['around', 'road']);
    expect(story.passages.map(({ id }) => id)).toEqual(['station', 'sea']);
    expect(story.mentions).toHaveLength(4);
  });

  it('says what it mentions and does not map', () => {
    expect(story.unmapped?.map(({ name }) => name.en)).toEqual(['The mountains']);
  });

  it('has its digests without the newline at the end of the file', () => {
    expect(story.articles.en?.text).toMatch(/by the sea\.$/);
    expect(story.articles.ar?.text).toMatch(/عند البحر\.$/);
  });

  it('knows which passages quote the original', () => {
    expect(story.passages.map(({ quoted }) => quoted)).toEqual([true, false]);
    expect(story.passages[0]?.original?.quote.exact).toBe('leaves the old station at seven');
    expect(story.passages[1]).not.toHaveProperty('original');
  });

  it('selects its words in every digest', () => {
    for (const language of ['en', 'ar'] as const) {
      const text = story.articles[language]?.text ?? '';
      for (const { digest } of [...story.passages, ...story.mentions]) {
        const selection = digest[language];
        expect(text.slice(selection?.position.start, selection?.position.end)).toBe(
          selection?.quote.exact,
        );
      }
    }
  });

  it('may be a text of our own, which quotes nobody', () => {
    const own = JSON.parse(goodStory['story.json'] ?? '') as Record<string, unknown>;
    delete own['original'];
    const { first, ...rest } = JSON.parse(goodStory['passages.json'] ?? '') as Collection;
    const items = first.items.map(({ target, ...item }) => ({
      ...item,
      target: target.filter(({ source }) => typeof source === 'string'),
    }));
    const read = parseStory({
      ...goodStory,
      'story.json': JSON.stringify(own),
      'passages.json': JSON.stringify({ ...rest, first: { ...first, items } }),
    });
    if (!read.ok) throw new Error(JSON.stringify(read.issues, null, 2));
    expect(read.story).not.toHaveProperty('original');
    expect(read.story.passages.map(({ quoted }) => quoted)).toEqual([false, false]);
  });

  it('may map all that it mentions', () => {
    const { unmapped, ...rest } = JSON.parse(goodStory['story.json'] ?? '') as {
      readonly unmapped?: unknown;
    };
    expect(unmapped).toBeDefined();
    const without = parseStory({ ...goodStory, 'story.json': JSON.stringify(rest) });
    expect(without.ok && without.story).not.toHaveProperty('unmapped');
  });

  it('may do without landmarks', () => {
    const files = Object.fromEntries(
      Object.entries(goodStory).filter(([name]) => name !== 'landmarks.geojson'),
    );
    const without = parseStory(files);
    expect(without.ok && without.story.landmarks.features).toEqual([]);
  });
});

describe('a story with one defect', () => {
  it('has a folder for every defect, and a defect for every folder', () => {
    expect(foldersIn(`${fixtures}/bad`)).toEqual(Object.keys(defects).sort());
  });

  it.each(Object.entries(defects))('%s', (name, defect) => {
    expectDefect(issuesOf(badStory(name)), defect);
  });

  it.each(Object.entries(builtDefects))('%s', (_, { files, defect }) => {
    expectDefect(issuesOf(files), defect);
  });
});

describe('a story with many defects', () => {
  const names = ['no-arabic-title', 'a-kind-that-is-none', 'a-sketch-without-a-note', 'a-heading'];
  const files = names.reduce((all, name) => {
    const [file] = Object.entries(badStory(name)).filter(([each]) => each === defects[name]?.file);
    return file ? { ...all, [file[0]]: file[1] } : all;
  }, goodStory);

  it('is told all of them at once', () => {
    const told = issuesOf(files).map(({ file, path }) => `${file} ${path}`);
    for (const name of names) {
      const { file, path } = defects[name] ?? { file: '', path: '' };
      expect(told).toContain(`${file} ${path}`);
    }
  });

  it('is told no more than a thousand', () => {
    const features = Array.from({ length: 5_000 }, () => null);
    const flooded = { ...goodStory, 'places.geojson': JSON.stringify({ type: 'x', features }) };
    expect(issuesOf(flooded)).toHaveLength(1_000);
  });
});

describe('what an issue shows', () => {
  it.each(['a-direction-override-in-a-name', 'an-override-in-the-digest', 'a-control-character'])(
    '%s has its invisible marks written out',
    (name) => {
      const shown = issuesOf(badStory(name))
        .map(({ found }) => found)
        .join();
      expect(shown).toContain('⟨U+');
      expect(shown).not.toContain('\u202E');
      expect(shown).not.toContain('\u0007');
    },
  );

  it('is short, however long the value', () => {
    const files = { ...goodStory, 'places.geojson': JSON.stringify('x'.repeat(9_000)) };
    for (const { found } of issuesOf(files)) expect(found.length).toBeLessThan(200);
  });

  it('does not change how objects work', () => {
    issuesOf(badStory('a-proto-key'));
    expect({}).not.toHaveProperty('ok');
  });
});
