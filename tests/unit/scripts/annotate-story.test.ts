import { describe, expect, it } from 'vitest';
import { annotateStory, type Collection } from '../../../scripts/annotate-story.ts';
import { parseStory } from '../../../src/story/parseStory';
import { goodStory } from '../../fixtures/folders';

const passages = () => JSON.parse(goodStory['passages.json'] ?? '') as Collection;
const textOf = (file: string) => (goodStory[file] ?? '').replace(/\n$/, '');
const texts = new Map(['article.en.md', 'article.ar.md'].map((file) => [file, textOf(file)]));

/** A collection of one passage with these words of the English text. */
const quoting = (exact: string, more: object = {}): Collection => ({
  first: {
    items: [
      {
        motivation: 'describing',
        target: [
          {
            source: 'article.en.md',
            selector: [{ type: 'TextQuoteSelector', exact, ...more }],
          },
        ],
      },
    ],
  },
});

describe('annotateStory', () => {
  it('leaves a good story as good as it was', () => {
    const collection = passages();
    expect(annotateStory(collection, texts)).toEqual([]);
    const files = { ...goodStory, 'passages.json': JSON.stringify(collection) };
    expect(parseStory(files)).toMatchObject({ ok: true });
  });

  it('counts anew where the text has grown', () => {
    const grown = (file: string) =>
      `${file.includes('.en.') ? 'New.' : 'جديد.'}\n\n${textOf(file)}`;
    const collection = passages();
    const changed = new Map([...texts.keys()].map((file) => [file, grown(file)]));
    expect(annotateStory(collection, changed)).toEqual([]);
    const files = Object.fromEntries([...changed].map(([file, text]) => [file, `${text}\n`]));
    const story = { ...goodStory, ...files, 'passages.json': JSON.stringify(collection) };
    expect(parseStory(story)).toMatchObject({ ok: true });
  });

  it('fills in what an editor has not written: position, surroundings, total', () => {
    const collection = quoting('the bus stops by the sea');
    expect(annotateStory(collection, texts)).toEqual([]);
    const start = textOf('article.en.md').indexOf('the bus stops by the sea');
    expect(collection.total).toBe(1);
    expect(collection.first.items[0]?.target[0]?.selector).toMatchObject([
      { prefix: expect.stringMatching(/In Beirut $/) as string },
      { type: 'TextPositionSelector', start, end: start + 24 },
    ]);
  });

  it('puts the passages into the order of the text', () => {
    const collection = passages();
    collection.first.items.reverse();
    annotateStory(collection, texts);
    const files = { ...goodStory, 'passages.json': JSON.stringify(collection) };
    expect(parseStory(files)).toMatchObject({ ok: true });
  });

  it('tells words apart by what stands before them', () => {
    const collection = quoting('Damascus', { prefix: 'climbs out of ' });
    expect(annotateStory(collection, texts)).toEqual([]);
    const start = textOf('article.en.md').lastIndexOf('Damascus');
    expect(collection.first.items[0]?.target[0]?.selector[1]).toMatchObject({ start });
  });

  it.each<[string, string, RegExp]>([
    ['words that are nowhere', 'a flying carpet', /to the letter/],
    ['words that stand there twice', 'Damascus', /"prefix"/],
  ])('tells of %s', (_, exact, remedy) => {
    const collection = quoting(exact);
    const issues = annotateStory(collection, texts);
    expect(issues).toMatchObject([
      { file: 'passages.json', remedy: expect.stringMatching(remedy) as string },
    ]);
    expect(collection).toEqual({ ...quoting(exact), total: 1 });
  });
});
