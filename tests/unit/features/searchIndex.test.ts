import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { excerptOf, find, searchIndexOf } from '../../../src/features/searchIndex';
import type { Article } from '../../../src/story/types';
import { theStory } from '../explorer/theStory';

const { places, articles } = theStory();
const english = articles.en;
if (!english) throw new Error('The story has no English digest.');
const arabic: Article = {
  language: 'ar',
  text: 'استعاد التنظيم مدينة تدمر الأثرية. وفي مدينة الموصل هاجم الجنود.\n\nأعلنت الوزارة إرسال جنود من أجل معركة الرقّة.',
};
const index = searchIndexOf(places.features, english);
const indexInArabic = searchIndexOf(places.features, arabic);

const placesFor = (query: string, it = index) =>
  find(it, query).places.map(({ place }) => place.properties.id);
const sentencesFor = (query: string, it = index) =>
  find(it, query).sentences.map(({ start, end }) => it.text.slice(start, end));
const wordsFor = (query: string, it = index) =>
  find(it, query).sentences.flatMap(({ words }) =>
    words.map(({ start, end }) => it.text.slice(start, end)),
  );

describe('places are found', () => {
  it.each([
    ['by their name', 'Mosul', ['mosul'], undefined],
    ['by its beginning', 'pal', ['palmyra'], undefined],
    ['in small letters', 'raqqa', ['raqqa'], undefined],
    ['by another name', 'tadmor', ['palmyra'], 'Tadmor'],
    ['by another spelling of it', 'Tadmur', ['palmyra'], 'Tadmur'],
    ['in Arabic', 'تدمر', ['palmyra'], undefined],
    ['in Arabic with ha for ta marbuta', 'الرقه', ['raqqa'], undefined],
    ['in Arabic without the article', 'رقة', ['raqqa'], undefined],
    ['in Arabic with a preposition', 'بالموصل', ['mosul'], undefined],
    ['in Arabic with vowels and tatweel', 'تَدْمُـــر', ['palmyra'], undefined],
    ['by a name that is in no map', 'jabal antar', ['jabal-antara'], 'Jabal Antar'],
    ['by words in another order', 'tar jabal', ['jabal-al-tar'], undefined],
    ['with a hyphen', 'Jabal al-Tar', ['jabal-al-tar'], undefined],
    ['with accents that nobody writes', 'Pálmyrā', ['palmyra'], undefined],
    ['with a letter too few', 'Palmyr', ['palmyra'], undefined],
    ['with two letters exchanged', 'Plamyra', ['palmyra'], undefined],
    ['with a wrong letter', 'Mosol', ['mosul'], undefined],
    ['in Arabic with a wrong letter', 'الموسل', ['mosul'], undefined],
  ])('%s: %s', (_, query, ids, by) => {
    expect(placesFor(query)).toEqual(ids);
    expect(find(index, query).places[0]?.by).toBe(by);
  });

  it('both, where both are called so', () => {
    expect(placesFor('jabal').sort()).toEqual(['jabal-al-tar', 'jabal-antara']);
    expect(placesFor('جبل').sort()).toEqual(['jabal-al-tar', 'jabal-antara']);
  });

  it('not, where only one of the words fits', () => {
    expect(placesFor('Mosul Hotel')).toEqual([]);
  });
});

describe('sentences are found', () => {
  it('by a word, in the order of the text, each once', () => {
    const found = sentencesFor('city');
    expect(found.length).toBeGreaterThan(5);
    const starts = find(index, 'city').sentences.map(({ start }) => start);
    expect(starts).toEqual([...starts].sort((a, b) => a - b));
    expect(new Set(starts).size).toBe(starts.length);
  });

  it('by several words, wherever they stand in it', () => {
    expect(sentencesFor('classical concert')).toEqual([
      expect.stringContaining('a concert of classical music'),
    ]);
  });

  it.each([
    ['a whole word', 'UNESCO', ['UNESCO']],
    ['the beginning of a word', 'amphith', ['amphitheatre']],
    ['two words', 'mosul soldiers', ['Mosul', 'soldiers']],
    ['a number', '120', ['120']],
    ['a word with a slip', 'ampitheatre', ['amphitheatre']],
  ])('with the very words marked, for %s', (_, query, words) => {
    expect(wordsFor(query)).toEqual(words);
  });

  it('in Arabic, with the article and without, with marks and without', () => {
    expect(wordsFor('موصل', indexInArabic)).toEqual(['الموصل']);
    expect(wordsFor('الرقه', indexInArabic)).toEqual(['الرقّة']);
    expect(wordsFor('اثرية', indexInArabic)).toEqual(['الأثرية']);
  });
});

describe('nothing is found', () => {
  it.each(['', '   ', '…', '!?', 'zzzz', 'qwertyuiop'])('for “%s”', (query) => {
    expect(find(index, query)).toEqual({ places: [], sentences: [] });
  });
});

it('answers whatever is typed, with sentences and words inside the text', () => {
  fc.assert(
    fc.property(
      fc.oneof(fc.string({ unit: 'grapheme' }), fc.stringMatching(/^[a-z ]{0,9}$/)),
      (query) => {
        for (const { start, end, words } of find(index, query).sentences) {
          expect(start).toBeLessThan(end);
          expect(words.length).toBeGreaterThan(0);
          for (const word of words) {
            expect(word.start).toBeGreaterThanOrEqual(start);
            expect(word.end).toBeLessThanOrEqual(end);
          }
        }
      },
    ),
  );
});

describe('excerptOf', () => {
  const joined = (query: string, most?: number) =>
    find(index, query).sentences.map((found) =>
      excerptOf(index.text, found, most)
        .map(({ text, isFound }) => (isFound ? `[${text}]` : text))
        .join(''),
    );

  it('keeps a short sentence whole', () => {
    expect(joined('lines')).toEqual(['They reportedly broke through the army’s [lines].']);
  });

  it('cuts a long one between words, around what was found', () => {
    const [excerpt = ''] = joined('amphitheatre', 60);
    expect(excerpt).toMatch(/^…\u00A0.*\[amphitheatre\]”\.$/);
    expect(excerpt.length).toBeLessThan(80);
  });

  it('says on both sides that there is more', () => {
    const [excerpt = ''] = joined('neighbourhoods', 30);
    expect(excerpt).toMatch(/^…\u00A0.*\[neighbourhoods\]/);
  });

  it('is a piece of the text, whatever its length', () => {
    fc.assert(
      fc.property(fc.integer({ min: 10, max: 400 }), (most) => {
        for (const found of find(index, 'city').sentences) {
          const pieces = excerptOf(index.text, found, most).filter(
            ({ text }) => !/^\s?…\s?$/.test(text),
          );
          expect(index.text).toContain(pieces.map(({ text }) => text).join(''));
        }
      }),
    );
  });
});
