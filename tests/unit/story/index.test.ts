import { describe, expect, it } from 'vitest';
import { checkIndex } from '../../../src/story/checkIndex';
import { loadIndex } from '../../../src/story/loadIndex';
import { parseIndex } from '../../../src/story/parseIndex';

const road = { id: 'road', title: { en: 'The road', ar: 'الطريق' } };
const river = { id: 'river', title: { en: 'The river', ar: 'النهر' } };
const written = (stories: unknown) => JSON.stringify({ stories });

describe('parseIndex', () => {
  it('reads the stories in their order', () => {
    expect(parseIndex(written([river, road]))).toEqual({ ok: true, stories: [river, road] });
  });

  it.each<[string, string, string, string]>([
    ['no JSON', '{', '', 'well-formed JSON'],
    ['a list', '[]', '', 'the list of stories'],
    ['no stories', '{ "stories": [] }', '/stories', 'a list of stories, at least 1'],
    ['an id with a space', written([{ ...road, id: 'a b' }]), '/stories/0/id', 'an id of small'],
    ['no Arabic', written([{ id: 'a', title: { en: 'A' } }]), '/stories/0/title/ar', 'in Arabic'],
    [
      'markup',
      written([{ ...road, title: { en: '<b>', ar: 'ب' } }]),
      '/stories/0/title/en',
      'plain',
    ],
  ])('tells of %s', (_, content, path, says) => {
    const parsed = parseIndex(content);
    expect(!parsed.ok && parsed.issues[0]).toMatchObject({
      file: 'index.json',
      path,
      expected: expect.stringContaining(says) as string,
      remedy: expect.stringMatching(/\.$/) as string,
    });
  });
});

describe('checkIndex', () => {
  const folders = ['river', 'road'];
  const check = (listed: Parameters<typeof checkIndex>[0], present = [river, road]) =>
    checkIndex(listed, present, folders);

  it('has nothing to say where list and folders agree, in whatever order', () => {
    expect(check([road, river])).toEqual([]);
  });

  it('tells of a story that is not listed, and what to write', () => {
    const [issue] = check([road]);
    expect(issue).toMatchObject({
      path: '/stories',
      found: 'no "river", though there is such a folder',
    });
    expect(issue?.remedy).toContain(JSON.stringify(river));
  });

  it('tells of an entry without a folder', () => {
    const lake = { ...road, id: 'lake' };
    expect(check([road, river, lake])).toMatchObject([
      { path: '/stories/2/id', expected: 'the name of a folder: river, road' },
    ]);
  });

  it('tells of a story that is listed twice', () => {
    expect(check([road, river, road])).toMatchObject([{ path: '/stories/2/id' }]);
  });

  it('tells of a title that is another', () => {
    const renamed = { ...river, title: { ...river.title, en: 'A river' } };
    expect(check([road, renamed])).toMatchObject([
      {
        path: '/stories/1/title/en',
        found: '"A river"',
        expected: '"The river", as in the story itself',
      },
    ]);
  });

  it('is silent of the title of a story that cannot be read', () => {
    expect(check([road, river], [road])).toEqual([]);
  });
});

describe('loadIndex', () => {
  const answer =
    (body: string, status = 200): typeof fetch =>
    () =>
      Promise.resolve(new Response(body, { status }));

  it('gives the stories of the file in the folder', async () => {
    const asked: string[] = [];
    const fetcher: typeof fetch = (input) => {
      asked.push(input instanceof URL ? input.href : '');
      return Promise.resolve(new Response(written([road])));
    };
    expect(await loadIndex('https://example.org/geodata/stories/', fetcher)).toEqual([road]);
    expect(asked).toEqual(['https://example.org/geodata/stories/index.json']);
  });

  it.each<[string, typeof fetch]>([
    ['is absent', answer('', 404)],
    ['is broken', answer('{')],
    ['is a page', answer('<!doctype html>')],
  ])('rejects where the file %s', async (_, fetcher) => {
    await expect(loadIndex('https://example.org/', fetcher)).rejects.toThrow();
  });
});
