import { beforeEach, describe, expect, it } from 'vitest';
import { Explorer } from '../../../../src/explorer/explorer.svelte';
import { OriginalText } from '../../../../src/explorer/originalText.svelte';
import { bringFile, bringPasted } from '../../../../src/reading/original/bring';
import { madeFromDigest } from '../../../fixtures/madeFromDigest';
import { theStory } from '../../explorer/theStory';

const story = madeFromDigest(theStory());
const words = story.articles.en?.text ?? '';

let explorer: Explorer;
let original: OriginalText;
beforeEach(() => {
  explorer = new Explorer(story, { language: 'en', flavor: 'day' });
  original = new OriginalText(explorer, undefined);
});

const file = (content: string, name: string) => new File([content], name);

/** A file on a slow device: it is read when the test says so. */
function slowFile(content: string, name: string) {
  let answer: () => void = () => undefined;
  const read = new Promise<ArrayBuffer>((resolve, reject) => {
    answer = () => {
      new Blob([content]).arrayBuffer().then(resolve, reject);
    };
  });
  return { file: Object.assign(file(content, name), { arrayBuffer: () => read }), answer };
}

const early = `${words}\n\nThe early one.`;
const late = `${words}\n\nThe late one.`;
const page = (text: string) => `<!doctype html><p>${text.replace(/\n\n/g, '<p>')}`;

describe('a file that is brought as the original', () => {
  it('is being read from the moment it was brought', async () => {
    const slow = slowFile(page(early), 'early.html');
    const brought = bringFile(original, slow.file);
    expect(original.busy).toBe(true);
    slow.answer();
    expect(await brought).toBe(true);
    expect(original.busy).toBe(false);
  });

  it('gives way to one that was brought later and read sooner', async () => {
    const slow = slowFile(page(early), 'early.html');
    const brought = bringFile(original, slow.file);
    expect(await bringFile(original, file(late, 'late.txt'))).toBe(true);
    slow.answer();
    expect(await brought).toBe(false);
    expect(explorer.text.text).toBe(late);
  });

  it.each([
    ['no text', slowFile('\u0000', 'picture.png')],
    ['another text', slowFile('<p>The Danube rises in the Black Forest.', 'other.html')],
  ])('is not complained about where a later one was opened: %s', async (_name, slow) => {
    const brought = bringFile(original, slow.file);
    await bringFile(original, file(late, 'late.txt'));
    slow.answer();
    await brought;
    expect(original.trouble).toBeNull();
    expect(original.busy).toBe(false);
  });

  it.each(['close', 'forget'] as const)('is not opened after %s', async (wish) => {
    await bringFile(original, file(late, 'late.txt'));
    const slow = slowFile(page(early), 'early.html');
    const brought = bringFile(original, slow.file);
    original[wish]();
    expect(original.busy).toBe(false);
    slow.answer();
    expect(await brought).toBe(false);
    expect(original.isOpen).toBe(false);
  });

  it('is not opened after a larger one has been refused', async () => {
    const slow = slowFile(early, 'early.txt');
    const brought = bringFile(original, slow.file);
    await bringFile(original, Object.defineProperty(file('', 'large.txt'), 'size', { value: 5e6 }));
    slow.answer();
    expect(await brought).toBe(false);
    expect(original.trouble).toEqual({ kind: 'tooLong', most: 1_000_000 });
  });

  it.each([
    ['a picture', file('\u0000', 'a.png'), { kind: 'noText', name: 'a.png' }],
    ['a page without words', file('<html><nav>Home</nav>', 'a.html'), { kind: 'empty' }],
  ])('that is %s is said to be so', async (_name, given, trouble) => {
    expect(await bringFile(original, given)).toBe(false);
    expect(original.trouble).toEqual(trouble);
    expect(original.busy).toBe(false);
  });

  it('as Markdown is sealed and quoted without its signs', async () => {
    const markdown = `# A headline\n\n${words.replace(/Palmyra/g, '[Palmyra](https://elsewhere.example)')}`;
    expect(await bringFile(original, file(markdown, 'report.md'))).toBe(true);
    expect(original.sealed).toEqual({ sealed: 15, of: 15 });
    expect(explorer.text.text).not.toMatch(/[#[]|\]\(/);
  });

  it.each([
    ['plain', late],
    ['html', page(late)],
  ] as const)('is opened by paste as well: %s', async (format, content) => {
    expect(await bringPasted(original, content, format)).toBe(true);
    expect(original.sealed).toEqual({ sealed: 15, of: 15 });
  });
});
