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

  it('knows its places by the names of the people who live there', () => {
    const aliases = story.places.features.flatMap(({ properties }) => properties.aliases);
    for (const name of ['Wien', 'Београд', 'Delta Dunării', 'Русе'])
      expect(aliases).toContain(name);
  });
});
