import { describe, expect, it } from 'vitest';
import { originalWordsOf } from '../../../src/reading/translation';
import type { Language, Passage, Story } from '../../../src/story/types';
import { theStory } from '../explorer/theStory';

const story = theStory();

function passageOf(id: string): Passage {
  const passage = story.passages.find((each) => each.id === id);
  if (!passage) throw new Error(`The story has no passage ${id}.`);
  return passage;
}

const quoting = passageOf('raqqa-push');
const retelling = passageOf('palmyra-march-2016');
const english = story.articles.en?.text ?? '';

/** The story with another English digest, as its judge would not let it through. */
const tampered = (change: (text: string) => string): Story => ({
  ...story,
  articles: { ...story.articles, en: { language: 'en', text: change(english) } },
});
const withoutEnglish = (): Story => {
  const { ar } = story.articles;
  return { ...story, articles: ar ? { ar } : {} };
};

describe('originalWordsOf', () => {
  it('gives the English words behind an Arabic quotation, proved in the English digest', () => {
    const found = originalWordsOf(story, quoting, 'ar');
    expect(found?.words).toBe('to accelerate the push on the self-declared IS capital of Raqqa');
    expect(found?.article).toBe(story.articles.en);
    expect(found?.seal.state).toBe('sealed');
    expect(english.slice(found?.seal.at?.start, found?.seal.at?.end)).toBe(found?.words);
  });

  it.each<[string, Story, Passage, Language]>([
    ['in the language of the original', story, quoting, 'en'],
    ['where the passage quotes nothing', story, retelling, 'ar'],
    ['where no digest holds the words', withoutEnglish(), quoting, 'ar'],
    ['where the passage is not in that digest', story, { ...quoting, digest: {} }, 'ar'],
  ])('gives nothing %s', (_, from, passage, read) => {
    expect(originalWordsOf(from, passage, read)).toBeUndefined();
  });

  it('gives Arabic words behind an English quotation of an Arabic original', () => {
    const original = { sha256: '', length: 0, language: 'ar' as const };
    const arabic = { ...story, original };
    const found = originalWordsOf(arabic, quoting, 'en');
    expect(found?.words).toBe(quoting.digest.ar?.quote.exact);
    expect(found?.article.language).toBe('ar');
    expect(found?.seal.state).toBe('sealed');
  });

  it.each([
    ['moved', (text: string) => `Added before. ${text}`],
    ['altered', (text: string) => text.replace('to accelerate the push', 'to quicken the push')],
    ['missing', () => 'Nothing of it is left. '.repeat(200)],
  ])('says that they are %s where that is so', (seal, change) => {
    expect(originalWordsOf(tampered(change), quoting, 'ar')?.seal.state).toBe(seal);
  });

  it.each(story.passages.filter(({ quoted }) => quoted).map((each) => [each.id, each] as const))(
    'has sealed English words behind the Arabic of %s',
    (_id, each) => {
      const words = originalWordsOf(story, each, 'ar');
      expect(words?.seal.state).toBe('sealed');
      expect(words?.words).toBe(each.original?.quote.exact);
    },
  );
});
