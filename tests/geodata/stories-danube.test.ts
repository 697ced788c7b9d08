import { describe, expect, it } from 'vitest';
import { paragraphsOf } from '../../src/article/paragraphs';
import { quotationsOf } from '../../src/article/quotations';
import { countWords } from '../../src/article/words';
import { measure } from '../../src/features/distance';
import { shippedStory } from '../fixtures/shippedStory';

const story = shippedStory('danube');
const texts = { en: story.articles.en?.text ?? '', ar: story.articles.ar?.text ?? '' };
const placeOf = (id: string) => {
  const place = story.places.features.find((each) => each.id === id);
  if (!place) throw new Error(`There is no place ${id}.`);
  return place;
};

describe('danube', () => {
  it('is a text of our own, which quotes no one', () => {
    expect(story).not.toHaveProperty('original');
    expect([...story.passages, ...story.mentions].some((each) => each.quoted)).toBe(false);
    for (const text of Object.values(texts)) expect(quotationsOf(text)).toEqual([]);
  });

  it('has 350 to 450 words in English, and as many paragraphs in Arabic', () => {
    expect(countWords(texts.en)).toBeGreaterThanOrEqual(350);
    expect(countWords(texts.en)).toBeLessThanOrEqual(450);
    expect(paragraphsOf(texts.ar)).toHaveLength(paragraphsOf(texts.en).length);
  });

  it('speaks of the same places in the same order in both languages', () => {
    const orders = (['en', 'ar'] as const).map((language) =>
      story.mentions
        .map(({ placeId, digest }) => ({ placeId, start: digest[language]?.position.start ?? -1 }))
        .sort((a, b) => a.start - b.start)
        .map(({ placeId }) => placeId),
    );
    expect(orders[0]).toEqual(orders[1]);
    for (const { digest } of story.passages) expect(Object.keys(digest)).toEqual(['en', 'ar']);
  });

  it('goes down the river', () => {
    const longitudes = story.places.features.map(({ geometry }) => geometry.coordinates[0] ?? NaN);
    // the source itself is laid between the two towns that claim it
    expect(longitudes.slice(1)).toEqual([...longitudes.slice(1)].sort((a, b) => a - b));
  });

  it('draws the disputed source as an area that holds both springs', () => {
    const { geometry, properties } = placeOf('danube-source');
    expect(properties.certainty).toBe('disputed');
    const spring = story.landmarks.features.find(({ id }) => id === 'breg-spring');
    const claimed = [
      spring?.geometry.type === 'Point' ? spring.geometry.coordinates : [],
      placeOf('donaueschingen').geometry.coordinates,
    ];
    for (const position of claimed) {
      const { meters } = measure(geometry.coordinates, position);
      expect(meters).toBeLessThanOrEqual(properties.uncertaintyMeters);
    }
  });

  it('is as far from Vienna to Bratislava as it says', () => {
    const { meters } = measure(
      placeOf('vienna').geometry.coordinates,
      placeOf('bratislava').geometry.coordinates,
    );
    expect(Math.round(meters / 1000)).toBe(55);
    expect(texts.en).toContain('some 55 kilometres');
    expect(texts.ar).toContain('٥٥ كيلومتراً');
  });

  it('tells when what it dates happened, from the sources of its places', () => {
    const told = story.events.map(({ when, places }) => [when.iso, ...places]);
    expect(told).toEqual([
      ['1873-11', 'budapest'],
      ['1954-06-20', 'ruse'],
      ['1954-06-20/2013', 'ruse'],
      ['1972', 'iron-gates'],
      ['1991', 'danube-delta'],
    ]);
    const addresses = new Set(
      story.places.features.flatMap(({ properties }) => properties.sources.map(({ url }) => url)),
    );
    for (const { sources } of story.events)
      for (const { url } of sources) expect(addresses).toContain(url);
  });

  it.each([
    ['en', /\b(?:18|19|20)\d{2}\b/g],
    ['ar', /(?:١٨|١٩|٢٠)[٠-٩]{2}/g],
  ] as const)('has an event for every year that its text names, in %s', (language, year) => {
    const years = [...texts[language].matchAll(year)].map(([found]) => found);
    const toldOf = story.events.map(({ told }) => told?.[language] ?? '').join(' ');
    expect(years).toHaveLength(5);
    for (const each of years) expect(toldOf).toContain(each);
  });

  it('says of every river, country and mountain it names that it is not mapped', () => {
    const names = (story.unmapped ?? []).map(({ name }) => name);
    const listed = { en: names.map(({ en }) => en), ar: names.map(({ ar }) => ar) };
    const named = [
      ['Danube', 'الدانوب'],
      ['Brigach', 'بريغاخ'],
      ['Breg', 'بريغ'],
      ['Volga', 'الفولغا'],
      ['Sava', 'السافا'],
      ['Carpathians', 'جبال الكاربات'],
      ['Germany', 'ألمانيا'],
      ['Austria', 'النمسا'],
      ['Hungary', 'المجر'],
      ['Croatia', 'كرواتيا'],
      ['Serbia', 'صربيا'],
      ['Romania', 'رومانيا'],
      ['Bulgaria', 'بلغاريا'],
      ['Moldova', 'مولدوفا'],
      ['Ukraine', 'أوكرانيا'],
      ['Yugoslavia', 'يوغوسلافيا'],
      ['Black Forest', 'الغابة السوداء'],
      ['Black Sea', 'البحر الأسود'],
      ['Giurgiu', 'جورجو'],
      ['Buda', 'بودا'],
      ['Óbuda', 'أوبودا'],
      ['Pest', 'بست'],
    ] as const;
    for (const [en, ar] of named) {
      expect(texts.en).toContain(en);
      expect(texts.ar).toContain(ar);
      expect(listed.en.some((each) => each.includes(en))).toBe(true);
      expect(listed.ar.some((each) => each.includes(ar))).toBe(true);
    }
  });

  it('knows its places by the names of the people who live there', () => {
    const aliases = story.places.features.flatMap(({ properties }) => properties.aliases);
    for (const name of ['Wien', 'Београд', 'Delta Dunării', 'Русе'])
      expect(aliases).toContain(name);
  });
});
