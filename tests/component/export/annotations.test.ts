import { parseW3CTextAnnotation, type W3CTextAnnotation } from '@recogito/text-annotator';
import { describe, expect, it } from 'vitest';
import { toAnnotations } from '../../../src/export/annotations';
import { theStory } from '../../unit/explorer/theStory';

const story = theStory();

/** What an annotation program of others reads out of the file. */
function readByOthers(): { id: string; quotes: { quote: string; start: number; end: number }[] }[] {
  const collection = JSON.parse(toAnnotations(story, '')) as {
    first: { items: W3CTextAnnotation[] };
  };
  return collection.first.items.map((item) => {
    const { parsed, error } = parseW3CTextAnnotation(item);
    if (!parsed) throw error ?? new Error('nothing was read');
    return { id: parsed.id, quotes: parsed.target.selector };
  });
}

describe('the annotations, read by another annotation program', () => {
  const read = readByOthers();

  it('are all there', () => {
    expect(read).toHaveLength(story.passages.length + story.mentions.length);
  });

  it('lead to the very words of the digests', () => {
    const texts = Object.values(story.articles).map(({ text }) => text);
    const found = read.filter(({ quotes }) =>
      quotes.some(({ quote, start, end }) =>
        texts.some((text) => text.slice(start, end) === quote),
      ),
    );
    const inDigests = [...story.passages, ...story.mentions].filter(
      ({ digest }) => Object.keys(digest).length > 0,
    );
    expect(found).toHaveLength(inDigests.length);
  });
});
