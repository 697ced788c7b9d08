import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { countWords } from '../../src/article/words';
import { quotationsOf } from '../../src/article/quotations';
import { parseStory } from '../../src/story/parseStory';
import { readFolder, stories } from '../fixtures/folders';

const parsed = parseStory(readFolder(join(stories, 'palmyra-2016')));
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
const { story } = parsed;
const text = story.articles.en?.text ?? '';
const arabic = story.articles.ar?.text ?? '';
const about = (place: string) => story.passages.filter(({ placeId }) => placeId === place);

describe('palmyra-2016', () => {
  it('has the five places of the article, in order', () => {
    expect(story.places.features.map(({ properties }) => properties.name)).toEqual([
      { en: 'Palmyra', ar: 'تدمر' },
      { en: 'Jabal al Tar', ar: 'جبل الطار' },
      { en: 'Jabal Antara', ar: 'جبل عنتر' },
      { en: 'Mosul', ar: 'الموصل' },
      { en: 'Raqqa', ar: 'الرقة' },
    ]);
  });

  it('is unsure of both mountains, and of them alone', () => {
    const unsure = story.places.features.filter(
      ({ properties }) => properties.certainty !== 'certain',
    );
    expect(unsure.map(({ id }) => id)).toEqual(['jabal-al-tar', 'jabal-antara']);
  });

  it('has a digest of 350 to 450 words with some ten quotations', () => {
    expect(countWords(text)).toBeGreaterThanOrEqual(350);
    expect(countWords(text)).toBeLessThanOrEqual(450);
    expect(quotationsOf(text)).toHaveLength(10);
  });

  it('has an Arabic digest of about the same length, with as many quotations', () => {
    expect(countWords(arabic)).toBeGreaterThanOrEqual(250);
    expect(countWords(arabic)).toBeLessThanOrEqual(450);
    expect(quotationsOf(arabic)).toHaveLength(10);
  });

  it('has at least four passages about Palmyra, some of which do not name it', () => {
    expect(about('palmyra').length).toBeGreaterThanOrEqual(4);
    for (const place of story.places.features) {
      expect(about(place.properties.id).length).toBeGreaterThanOrEqual(1);
    }
    const indirect = story.mentions.filter(({ placeId, digest }) => {
      const words = digest.en?.quote.exact;
      return placeId === 'palmyra' && words !== undefined && words !== 'Palmyra';
    });
    expect(indirect.length).toBeGreaterThan(5);
  });

  it('leaves no “the city” unmarked', () => {
    const marked = story.mentions.flatMap(({ digest }) => (digest.en ? [digest.en.position] : []));
    for (const { 0: words, index } of text.matchAll(/\b(?:the city|the two hills|its ruins)\b/gi)) {
      const end = index + words.length;
      expect([index, marked.some((range) => range.start <= index && end <= range.end)]).toEqual([
        index,
        true,
      ]);
    }
  });

  it.each(['المدينة', 'الجبلين', 'آثارها التي'])('leaves no “%s” unmarked', (words) => {
    const marked = story.mentions.flatMap(({ digest }) => digest.ar?.position ?? []);
    const found = Array.from(arabic.matchAll(new RegExp(words, 'g')), ({ index }) => index);
    expect(found).not.toEqual([]);
    for (const index of found) {
      expect([index, marked.some(({ start, end }) => start <= index && index < end)]).toEqual([
        index,
        true,
      ]);
    }
  });

  it.each(['Syria', 'Iraq', 'Russia', 'Britain', 'The United States', 'The World Heritage site'])(
    'says why %s is not on the map',
    (name) => {
      expect(story.unmapped?.map((each) => each.name.en)).toContain(name);
    },
  );

  it('shows on the local map what the article speaks of', () => {
    const kinds = new Set(story.landmarks.features.map(({ properties }) => properties.kind));
    for (const kind of ['ruin', 'castle', 'theatre', 'colonnade', 'airfield', 'oasis'] as const) {
      expect(kinds).toContain(kind);
    }
    for (const kind of ['salt-flat', 'town', 'road'] as const) expect(kinds).toContain(kind);
  });

  it('calls every area and road of the local map a sketch', () => {
    for (const { geometry, properties } of story.landmarks.features) {
      if (geometry.type === 'Polygon' || properties.kind === 'road') {
        expect([properties.id, properties.schematic]).toEqual([properties.id, true]);
      }
    }
  });
});
