import { describe, expect, it } from 'vitest';
import { sealOf } from '../../../src/article/seal';
import { describeSelection } from '../../../src/article/selection';
import { digestText, type OpenText } from '../../../src/story/openText';
import { toldIn, viewPassage } from '../../../src/reading/passageView';
import type { Article, Passage } from '../../../src/story/types';
import { theStory } from '../explorer/theStory';

function passage(article: Article, words: string, quoted: boolean): Passage {
  const start = article.text.indexOf(words);
  return {
    id: 'p',
    placeId: 'palmyra',
    quoted,
    digest: {
      [article.language]: {
        quote: { type: 'TextQuoteSelector', exact: words },
        position: { type: 'TextPositionSelector', start, end: start + words.length },
      },
    },
  };
}

/** A text that is open, with one passage found in it, or none. */
const opened = (article: Article, found?: Passage): OpenText => ({
  ...article,
  source: 'digest',
  seals: new Map(
    found
      ? [[found.id, sealOf(found.digest[article.language] ?? nowhere, article.text)] as const]
      : [],
  ),
});
const nowhere = describeSelection('x', 0, 1);

const english = (text: string): Article => ({ language: 'en', text });
const first = 'They fled. He spoke of “no exit except west”, he said. Nobody came.';

describe('viewPassage', () => {
  it.each<[string, Article, string, boolean, [string, string, string]]>([
    [
      'sets quoted words apart, their quotation marks with them',
      english(first),
      'no exit except west',
      true,
      ['He spoke of ', '“no exit except west”', ', he said.'],
    ],
    [
      'takes no marks that stand farther off',
      english('They “held the city” for months.'),
      'the city',
      true,
      ['They “held ', 'the city”', ' for months.'],
    ],
    [
      'shows a sentence that quotes nothing as it is',
      english(first),
      'Nobody came.',
      false,
      ['Nobody came.', '', ''],
    ],
    [
      'takes Arabic quotation marks',
      { language: 'ar', text: 'قال إن «المدينة سقطت» أمس.' },
      'المدينة سقطت',
      true,
      ['قال إن ', '«المدينة سقطت»', ' أمس.'],
    ],
    [
      'shows all sentences that the words reach over',
      english('One ends here. Two begins. Three waits.'),
      'ends here. Two begins.',
      false,
      ['One ends here. Two begins.', '', ''],
    ],
  ])('%s', (_name, article, words, quoted, expected) => {
    const about = passage(article, words, quoted);
    const view = viewPassage(opened(article, about), about);
    expect([view?.before, view?.quoted, view?.after]).toEqual(expected);
  });

  it('shows nothing where the open text does not hold the passage', () => {
    const article = english(first);
    const other = opened({ language: 'ar', text: first });
    expect(viewPassage(other, passage(article, 'Nobody came.', false))).toBeUndefined();
  });

  it('tells the words apart in the original, where nothing need be quoted', () => {
    const article = english(first);
    const about = passage(article, 'Nobody came', false);
    const view = viewPassage({ ...opened(article, about), source: 'original' }, about);
    expect([view?.before, view?.quoted, view?.after]).toEqual(['', 'Nobody came', '.']);
  });

  const story = theStory();
  const digest = digestText(story, 'en');
  it.each(story.passages.map((each) => [each.id, each] as const))(
    'shows %s as it stands in the digest, to the letter',
    (_id, each) => {
      const view = viewPassage(digest, each);
      const shown = `${view?.before ?? ''}${view?.quoted ?? ''}${view?.after ?? ''}`;
      expect(shown).toBe(digest.text.slice(view?.sentence.start, view?.sentence.end));
      expect(shown).toContain(each.digest.en?.quote.exact);
      expect(shown).toMatch(/[.!?]”?$/);
    },
  );
});

describe('toldIn', () => {
  const article = english(first);
  const told = passage(article, 'no exit except west', true);
  const story = { passages: [told], mentions: [] };

  it('gives the sentences of the annotations that are asked for', () => {
    const [range] = toldIn(opened(article, told), story, ['p']);
    expect(first.slice(range?.start, range?.end)).toBe(
      'He spoke of “no exit except west”, he said.',
    );
  });

  it('leaves out what the open text has not, and what was not asked for', () => {
    expect(toldIn(opened(article), story, ['p'])).toEqual([]);
    expect(toldIn(opened(article, told), story, ['q'])).toEqual([]);
  });
});
