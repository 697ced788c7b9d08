import { describe, expect, it } from 'vitest';
import { openOriginal } from '../../src/story/openOriginal';
import type { OpenText } from '../../src/story/openText';
import { theStory } from '../unit/explorer/theStory';
import { originalOf } from './originals';

const story = theStory();
const original = originalOf(story.id);

async function open(content: string): Promise<OpenText> {
  const opened = await openOriginal(story, content);
  if (!opened.ok) throw new Error(`taken for another text: ${opened.found} of ${opened.of}`);
  return opened.text;
}

/** The passages that are not sealed, with their states. */
async function unsealed(content: string): Promise<[string, string | undefined][]> {
  const { seals } = await open(content);
  return story.passages
    .map(({ id }): [string, string | undefined] => [id, seals.get(id)?.state])
    .filter(([, state]) => state !== 'sealed');
}

describe('a text that is not the original', () => {
  it.each([
    ['another article', 'The Danube rises in the Black Forest. Ten countries share its waters.'],
    ['nothing', ''],
    ['one word of it', 'Palmyra'],
    ['the digest of another story', 'Vienna lies on the Danube. '.repeat(200)],
  ])('is not taken for it: %s', async (_name, content) => {
    expect(await openOriginal(story, content)).toMatchObject({ ok: false, of: 15 });
  });
});

// the publisher's text is not ours to keep: whoever holds it has these promises tested too
describe.runIf(original !== undefined)('the original, opened by a reader', () => {
  const text = original ?? '';
  const mentions = story.mentions.filter((mention) => mention.original);

  it.each([
    ['as it is', text],
    ['with curly quotation marks', curly(text)],
    ['with the line ends of another system', text.replace(/\n/g, '\r\n')],
    ['with its white space run together', text.replace(/\s+/g, ' ')],
    ['with a paragraph added in front', `An editor’s note that was not there.\n\n${text}`],
    ['with a paragraph added in the middle', afterParagraph(text, 5)],
    ['with a paragraph added at the end', `${text}\n\nMore to follow.`],
    ['with all of these', afterParagraph(curly(text), 5).replace(/\n/g, '\r\n')],
  ])('seals every passage and every mention %s', async (_name, content) => {
    expect(await unsealed(content)).toEqual([]);
    const { seals } = await open(content);
    const lost = mentions.filter(({ id }) => seals.get(id)?.state !== 'sealed');
    expect(lost.map(({ id }) => id)).toEqual([]);
  });

  it('quotes the very words where it says that they stand', async () => {
    const { text: shown, seals } = await open(text.replace(/\n/g, '\r\n'));
    for (const { id, original: selection } of story.passages) {
      const at = seals.get(id)?.at;
      expect(shown.slice(at?.start, at?.end)).toBe(selection?.quote.exact);
    }
  });

  const apart = story.passages.filter(
    ({ original: one }) =>
      one &&
      !story.passages.some(
        ({ original: other }) =>
          other &&
          other !== one &&
          other.position.start < one.position.end &&
          one.position.start < other.position.end,
      ),
  );

  it.each(apart.map(({ id, original: selection }) => [id, selection] as const))(
    'says altered of %s alone when its sentence is rewritten',
    async (id, selection) => {
      const { start = 0, end = 0 } = selection?.position ?? {};
      expect(await unsealed(replaced(text, start, end, reworded(text.slice(start, end))))).toEqual([
        [id, 'altered'],
      ]);
    },
  );

  it.each(apart.map(({ id, original: selection }) => [id, selection] as const))(
    'says missing of %s alone when its words are deleted',
    async (id, selection) => {
      const { start = 0, end = 0 } = selection?.position ?? {};
      expect(await unsealed(replaced(text, start, end, ''))).toEqual([[id, 'missing']]);
    },
  );
});

describe.runIf(original === undefined)('the original', () => {
  it('is not at hand: what a reader who opens it sees was not tested', () => {
    expect(original).toBeUndefined();
  });
});

function curly(text: string): string {
  return text
    .replace(/(^|[\s(])"/g, '$1“')
    .replace(/"/g, '”')
    .replace(/'/g, '’');
}

function afterParagraph(text: string, count: number): string {
  const paragraphs = text.split('\n\n');
  return paragraphs.toSpliced(count, 0, 'This paragraph was not there.').join('\n\n');
}

const replaced = (text: string, start: number, end: number, by: string) =>
  text.slice(0, start) + by + text.slice(end);

/** The words with one in the middle exchanged for another. */
function reworded(words: string): string {
  const parts = words.split(' ');
  return parts.toSpliced(Math.floor(parts.length / 2), 1, 'otherwise').join(' ');
}
