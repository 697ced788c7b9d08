import { beforeEach, describe, expect, it } from 'vitest';
import { Explorer } from '../../../src/explorer/explorer.svelte';
import { OriginalText } from '../../../src/explorer/originalText.svelte';
import { madeFromDigest } from '../../fixtures/madeFromDigest';
import { theStory } from './theStory';

const shipped = theStory();
const words = shipped.articles.en?.text ?? '';

const story = madeFromDigest(shipped);
const key = 'dateline.original.palmyra-2016';

class Shelf {
  readonly items = new Map<string, string>();
  isFull = false;
  isStuck = false;
  getItem(name: string) {
    return this.items.get(name) ?? null;
  }
  setItem(name: string, value: string) {
    if (this.isFull) throw new Error('QuotaExceededError');
    this.items.set(name, value);
  }
  removeItem(name: string) {
    if (this.isStuck) throw new Error('SecurityError');
    this.items.delete(name);
  }
}

let shelf: Shelf;
let explorer: Explorer;
let original: OriginalText;
beforeEach(() => {
  shelf = new Shelf();
  explorer = new Explorer(story, { language: 'en', flavor: 'day' });
  original = new OriginalText(explorer, shelf);
});

describe("the reader's original", () => {
  it('is read when it is opened, and the digest again when it is closed', async () => {
    expect(await original.open(words)).toBe(true);
    expect(explorer.text).toMatchObject({ source: 'original', text: words });
    expect(original.sealed).toEqual({ sealed: 15, of: 15 });
    original.close();
    expect(explorer.text.source).toBe('digest');
  });

  it('keeps the open place and passage', async () => {
    explorer.choose('mosul', 'mosul-outskirts');
    await original.open(words);
    expect(explorer.passage?.id).toBe('mosul-outskirts');
    original.close();
    expect(explorer.passage?.id).toBe('mosul-outskirts');
  });

  it.each([
    ['an empty text', ' \n', { kind: 'empty' }],
    ['a text without end', 'x'.repeat(1_000_001), { kind: 'tooLong', most: 1_000_000 }],
    [
      'another article',
      'The Danube rises in the Black Forest.',
      { kind: 'another', found: 0, of: 15 },
    ],
  ])('is not %s: the last good state stays', async (_name, content, trouble) => {
    await original.open(words);
    expect(await original.open(content)).toBe(false);
    expect(original.trouble).toEqual(trouble);
    expect(explorer.text.text).toBe(words);
    expect(original.busy).toBe(false);
  });

  it('is kept only when the person says so', async () => {
    await original.open(words);
    expect(shelf.items.size).toBe(0);
    original.keep(true);
    expect(shelf.items.get(key)).toBe(words);
    original.keep(false);
    expect(shelf.items.size).toBe(0);
  });

  it('comes back at the next visit when it was kept', async () => {
    shelf.setItem(key, words);
    expect(await original.restore()).toBe(true);
    expect(original.isOpen).toBe(true);
    expect(original.kept).toBe(true);
  });

  it('can be forgotten', async () => {
    await original.open(words);
    original.keep(true);
    original.forget();
    expect(shelf.items.size).toBe(0);
    expect(original.isOpen).toBe(false);
  });

  it('is never kept in place of another one without being asked', async () => {
    await original.open(words);
    original.keep(true);
    await original.open(`${words}\n\nMore.`);
    expect(original.kept).toBe(false);
    expect(original.stored).toBe(true);
    expect(shelf.items.get(key)).toBe(words);
  });

  it('can be forgotten when it is no longer open, or cannot be opened any more', async () => {
    shelf.setItem(key, 'Something else.');
    expect(await original.restore()).toBe(false);
    expect(original.stored).toBe(true);
    expect(original.forget()).toBe(true);
    expect(shelf.items.size).toBe(0);
    expect(original.stored).toBe(false);
  });

  it('says when it could not be forgotten', async () => {
    await original.open(words);
    original.keep(true);
    shelf.isStuck = true;
    expect(original.forget()).toBe(false);
    expect(original.stored).toBe(true);
  });

  it('is forgotten where nothing can be kept at all', async () => {
    const kept = new OriginalText(explorer, undefined);
    await kept.open(words);
    expect(kept.forget()).toBe(true);
    expect(kept.isOpen).toBe(false);
  });

  it.each<[string, (it: OriginalText) => unknown]>([
    ['kept', (it) => it.keep(true)],
    [
      'closed',
      (it) => {
        it.close();
      },
    ],
    ['forgotten', (it) => it.forget()],
  ])('says no more what was wrong with another one, once it was %s', async (_name, wish) => {
    await original.open(words);
    await original.open('Something else.');
    expect(original.trouble).not.toBeNull();
    wish(original);
    expect(original.trouble).toBeNull();
  });

  it('can be read before it is opened, and says that it is being read', async () => {
    const opening = original.open(Promise.resolve(words));
    expect(original.busy).toBe(true);
    expect(await opening).toBe(true);
    expect(original.busy).toBe(false);
  });

  it('that could not be read is said to be so', async () => {
    expect(await original.open(Promise.reject(new Error('the code did not come')))).toBe(false);
    expect(original.trouble).toEqual({ kind: 'failed' });
  });

  it('does not come back by itself after it was closed while it was being opened', async () => {
    const opening = original.open(words);
    original.close();
    expect(await opening).toBe(false);
    expect(original.isOpen).toBe(false);
    expect(original.busy).toBe(false);
  });

  it('gives way to the one that was opened last', async () => {
    const late = `${words}\n\nThe later one.`;
    const [first, second] = await Promise.all([original.open(words), original.open(late)]);
    expect([first, second]).toEqual([false, true]);
    expect(explorer.text.text).toBe(late);
  });

  it('is not replaced by the one that lies beside the story', async () => {
    let answer: (response: Response) => void = () => undefined;
    const beside = original.openBeside(new URL('https://here.example/o'), () => {
      return new Promise((resolve) => (answer = resolve));
    });
    const own = `${words}\n\nMy own copy.`;
    await original.open(own);
    answer(new Response(words, { headers: { 'content-type': 'text/plain' } }));
    expect(await beside).toBe(false);
    expect(explorer.text.text).toBe(own);
  });

  it('of a story from this device is kept nowhere', async () => {
    const alone = new Explorer(story, { language: 'en', flavor: 'day' }, {}, { 'story.json': '' });
    const own = new OriginalText(alone, shelf);
    await own.open(words);
    expect(own.canKeep).toBe(false);
    expect(own.keep(true)).toBe(false);
    expect(shelf.items.size).toBe(0);
  });

  it('stays open where the storage is full, and says that it is not kept', async () => {
    shelf.isFull = true;
    await original.open(words);
    original.keep(true);
    expect(original.kept).toBe(false);
    expect(original.isOpen).toBe(true);
  });

  const answers = (status: number, type: string, body: string) => () =>
    Promise.resolve(new Response(body, { status, headers: { 'content-type': type } }));

  it.each([
    ['laid beside the story', answers(200, 'text/plain', words), true],
    ['not there', answers(404, 'text/plain', 'Not found'), false],
    ['the page itself', answers(200, 'text/html', '<p>'), false],
    ['another text', answers(200, 'text/plain', 'Something else.'), false],
    ['out of reach', () => Promise.reject(new TypeError('offline')), false],
  ])('beside the story: %s', async (_name, fetcher, opened) => {
    expect(await original.openBeside(new URL('https://here.example/o'), fetcher)).toBe(opened);
    expect(original.isOpen).toBe(opened);
    expect(original.trouble).toBeNull();
  });
});
