import { describe, expect, it } from 'vitest';
import { loadTour } from '../../../src/story/loadTour';
import { parseStory } from '../../../src/story/parseStory';
import { parseTour } from '../../../src/story/parseTour';
import { plainTour } from '../../../src/story/tour';
import { goodStory } from '../../fixtures/folders';

const parsed = parseStory(goodStory);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { story } = parsed;

const { 'tour.json': content = '', ...untoured } = goodStory;
const judged = parseTour(content, story);

const folder = new URL('https://example.org/stories/short-road/');
const answer =
  (response: Response, asked: string[] = []): typeof fetch =>
  (input) => {
    asked.push(input instanceof Request ? input.url : String(input));
    return Promise.resolve(response);
  };
const noNetwork: typeof fetch = () => Promise.reject(new Error('The network is gone.'));

describe('loadTour', () => {
  it.each(['https://example.org/stories/short-road', folder.href])(
    'asks for the tour in the folder %s',
    async (address) => {
      const asked: string[] = [];
      const fetcher = answer(new Response(content), asked);
      const loaded = await loadTour(story, { folder: new URL(address) }, fetcher);
      expect(loaded).toEqual(judged);
      expect(asked).toEqual(['https://example.org/stories/short-road/tour.json']);
    },
  );

  it('takes it from the files that are held, and asks nobody', async () => {
    expect(await loadTour(story, { files: goodStory }, noNetwork)).toEqual(judged);
  });

  it.each<[string, Parameters<typeof loadTour>[1], typeof fetch]>([
    ['is not there', { folder }, answer(new Response('', { status: 404 }))],
    [
      'is answered with a page',
      { folder },
      answer(new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } })),
    ],
    ['is not among the files that are held', { files: untoured }, noNetwork],
  ])('goes from place to place where it %s', async (_, source, fetcher) => {
    const loaded = await loadTour(story, source, fetcher);
    expect(loaded).toEqual({ ok: true, tour: plainTour(story) });
  });

  it.each<[string, typeof fetch, string]>([
    ['the network is gone', noNetwork, 'The network is gone.'],
    ['the server fails', answer(new Response('', { status: 503 })), 'The server answered 503.'],
  ])('tells that %s', async (_, fetcher, found) => {
    expect(await loadTour(story, { folder }, fetcher)).toMatchObject({
      ok: false,
      issues: [{ file: 'tour.json', found, expected: 'a file that can be read' }],
    });
  });

  it('tells what is wrong with it', async () => {
    const loaded = await loadTour(story, { folder }, answer(new Response('{"stops": []}')));
    expect(loaded).toMatchObject({ ok: false, issues: [{ file: 'tour.json', path: '/stops' }] });
  });
});
