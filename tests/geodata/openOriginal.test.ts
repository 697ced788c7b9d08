import { describe, expect, it } from 'vitest';
import { sentenceAround } from '../../src/article/sentences';
import type { Range } from '../../src/article/types';
import { viewPassage } from '../../src/reading/passageView';
import { openOriginal } from '../../src/story/openOriginal';
import type { OpenText } from '../../src/story/openText';
import type { Story } from '../../src/story/types';
import { madeFromDigest } from '../fixtures/madeFromDigest';
import { withoutEmptyLines, wrapped } from '../fixtures/wrapped';
import { theStory } from '../unit/explorer/theStory';
import { originalOf } from './originals';

const story = theStory();
const original = originalOf(story.id);

async function open(content: string, of: Story = story): Promise<OpenText> {
  const opened = await openOriginal(of, content);
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

/** What the popups quote of the text, by their passages. */
async function quotedIn(content: string, of: Story = story): Promise<[string, string][]> {
  const text = await open(content, of);
  return of.passages.map((passage) => {
    const view = viewPassage(text, passage);
    return [passage.id, view ? view.before + view.quoted + view.after : ''];
  });
}

const wraps: readonly (readonly [string, (text: string) => string])[] = [
  ['wrapped at 60 columns', (text) => wrapped(text, 60)],
  ['wrapped at 72 columns', (text) => wrapped(text, 72)],
  [
    'wrapped at 80 columns, with the line ends of another system',
    (text) => wrapped(text, 80).replace(/\n/g, '\r\n'),
  ],
  ['wrapped at 72 columns and indented', (text) => wrapped(text, 72).replace(/^(?=.)/gm, '  ')],
  ['wrapped at 72 columns, without empty lines', (text) => withoutEmptyLines(wrapped(text, 72))],
  ['wrapped at 100 columns, without empty lines', (text) => withoutEmptyLines(wrapped(text, 100))],
  ['a paragraph a line, without empty lines', withoutEmptyLines],
];

describe('a digest, opened as if it were the original', () => {
  const made = madeFromDigest(story);
  const text = story.articles.en?.text ?? '';

  it.each(wraps)('is quoted in the same sentences when it is %s', async (_name, set) => {
    expect(await quotedIn(set(text), made)).toEqual(await quotedIn(text, made));
  });
});

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

  it.each<readonly [string, string]>([
    ['as it is', text],
    ['with curly quotation marks', curly(text)],
    ['with the line ends of another system', text.replace(/\n/g, '\r\n')],
    ['with its white space run together', text.replace(/\s+/g, ' ')],
    ['with a paragraph added in front', `An editor’s note that was not there.\n\n${text}`],
    ['with a paragraph added in the middle', afterParagraph(text, 5)],
    ['with a paragraph added at the end', `${text}\n\nMore to follow.`],
    ['with all of these', afterParagraph(curly(text), 5).replace(/\n/g, '\r\n')],
    ...wraps.map(([name, set]) => [name, set(text)] as const),
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

  it.each(wraps)('quotes the same sentences when it is %s', async (_name, set) => {
    expect(await quotedIn(set(text))).toEqual(await quotedIn(text));
  });

  const positionOf = (id: string): Range =>
    story.passages.find((passage) => passage.id === id)?.original?.position ?? { start: 0, end: 0 };
  /** The passages whose words share a character with a stretch of the original. */
  const idsIn = ({ start, end }: Range) =>
    story.passages
      .map(({ id }) => id)
      .filter((id) => start < positionOf(id).end && positionOf(id).start < end);
  const sentenceOf = (id: string) => sentenceAround(text, positionOf(id), 'en');
  /** Every passage, and all that have to change with it: several may speak of the same words. */
  const changes = story.passages.map(
    ({ id }) => [id, positionOf(id), idsIn(positionOf(id))] as const,
  );
  const sentenceChanges = story.passages.map(
    ({ id }) => [id, sentenceOf(id), idsIn(sentenceOf(id))] as const,
  );
  const all = (ids: readonly string[], state: string) => ids.map((id) => [id, state]);

  it.each(changes)(
    'says altered of %s alone when its words are rewritten',
    async (_id, at, ids) => {
      expect(await unsealed(replaced(text, at, reworded(text.slice(at.start, at.end))))).toEqual(
        all(ids, 'altered'),
      );
    },
  );

  it.each(changes)('says missing of %s alone when its words are deleted', async (_id, at, ids) => {
    expect(await unsealed(replaced(text, at, ''))).toEqual(all(ids, 'missing'));
  });

  it.each(sentenceChanges)(
    'says altered of those in the sentence of %s alone when all of it is rewritten',
    async (_id, sentence, ids) => {
      const distinct = [
        ...new Map(ids.map((id) => [positionOf(id).start, positionOf(id)])).values(),
      ];
      const rewritten = distinct
        .sort((a, b) => b.start - a.start)
        .reduce(
          (whole, at) => {
            const inside = { start: at.start - sentence.start, end: at.end - sentence.start };
            return replaced(whole, inside, reworded(whole.slice(inside.start, inside.end)));
          },
          text.slice(sentence.start, sentence.end),
        );
      const anew = `As others told it later on, ${rewritten.slice(0, -1)}, or so it seemed.`;
      expect(await unsealed(replaced(text, sentence, anew))).toEqual(all(ids, 'altered'));
    },
  );

  it.each(sentenceChanges)(
    'says missing of those in the sentence of %s alone when all of it is deleted',
    async (_id, sentence, ids) => {
      expect(await unsealed(replaced(text, sentence, ''))).toEqual(all(ids, 'missing'));
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

const replaced = (text: string, { start, end }: Range, by: string) =>
  text.slice(0, start) + by + text.slice(end);

/** The words with one in the middle exchanged for another. */
function reworded(words: string): string {
  const parts = words.split(' ');
  return parts.toSpliced(Math.floor(parts.length / 2), 1, 'otherwise').join(' ');
}
