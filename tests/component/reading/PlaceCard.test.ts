import { screen, within } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import type { Explorer } from '../../../src/explorer/explorer.svelte';
import PlaceCard from '../../../src/reading/PlaceCard.svelte';
import type { Story } from '../../../src/story/types';
import { theStory } from '../../unit/explorer/theStory';
import { explore, placeOf, show, textOf } from '../show';

const story = theStory();
const digest = story.articles.en?.text ?? '';

function card(id: string, explorer: Explorer = explore()) {
  explorer.choose(id);
  const onclose = vi.fn();
  const shown = show(
    PlaceCard,
    { place: placeOf(explorer, id), titleId: 'title', onclose },
    explorer,
  );
  return { ...shown, onclose };
}

const cited = () => textOf(screen.getByRole('blockquote'));

describe.each([
  {
    id: 'palmyra',
    title: 'Palmyra تدمر',
    caption: 'Town and ancient city · Homs Governorate, Syria',
    certainty: 'Location certain',
    distances: ['to Raqqa · north-north-east 170 km', 'to Mosul · east-north-east 480 km'],
    passages: 8,
  },
  {
    id: 'jabal-al-tar',
    title: 'Jabal al Tar جبل الطار',
    caption: 'Ridge · west of Palmyra, Syria',
    certainty: 'Approximate: within about 3.5 km',
    distances: ['from Palmyra · west about 4 km'],
    passages: 2,
  },
  {
    id: 'jabal-antara',
    title: 'Jabal Antara جبل عنتر',
    caption: 'Hills · north-west of Palmyra, Syria',
    certainty: 'Approximate: within about 7 km',
    distances: ['from Palmyra · north-west about 8 km'],
    passages: 2,
  },
  {
    id: 'mosul',
    title: 'Mosul الموصل',
    caption: 'City on the Tigris · Nineveh Governorate, Iraq',
    certainty: 'Location certain',
    distances: ['from Palmyra · east-north-east 480 km'],
    passages: 2,
  },
  {
    id: 'raqqa',
    title: 'Raqqa الرقة',
    caption: 'City on the Euphrates · Syria',
    certainty: 'Location certain',
    distances: ['from Palmyra · north-north-east 170 km'],
    passages: 1,
  },
])('the card of $id', ({ id, title, caption, certainty, distances, passages }) => {
  it('says what it is, where it is and how sure that is', () => {
    card(id);
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toBe(title);
    expect(screen.getByText(caption)).toBeTruthy();
    expect(screen.getByText(certainty)).toBeTruthy();
    const shown = screen.getAllByRole('term').map((term) => textOf(term.parentElement ?? term));
    expect(shown).toEqual(distances);
  });

  it('gives the reason where the location is not certain', () => {
    const { explorer } = card(id);
    const note = placeOf(explorer, id).properties.certaintyNote?.en;
    expect(note === undefined).toBe(certainty === 'Location certain');
    if (note !== undefined) expect(screen.getByText(note)).toBeTruthy();
  });

  it('quotes each passage as it stands in the digest, with credit and seal', async () => {
    const { user } = card(id);
    const seen: string[] = [];
    // a sentence without a quotation is not the publisher's
    const credits = story.passages
      .filter(({ placeId }) => placeId === id)
      .map(
        ({ quoted }) => `${quoted ? '' : 'Retold from '}ABC News (AP/Reuters), 11 December 2016`,
      );
    for (let index = 0; index < passages; index += 1) {
      if (index > 0) await user.click(screen.getByRole('button', { name: 'Next passage' }));
      expect(digest).toContain(cited());
      expect(screen.getByRole('figure').querySelector('cite')?.textContent).toBe(credits[index]);
      expect(screen.getByText('Sealed')).toBeTruthy();
      expect(screen.getByText(/stand in the text, to the letter/)).toBeTruthy();
      seen.push(cited());
    }
    const expected = story.passages
      .filter(({ placeId }) => placeId === id)
      .map(({ digest: { en } }) => en?.quote.exact);
    expect(seen).toHaveLength(expected.length);
    expected.forEach((words, index) => {
      expect(seen[index]).toContain(words);
    });
  });

  it('tells which passage of how many is shown, where there are several', () => {
    card(id);
    expect(screen.queryAllByText(`1 of ${passages}`)).toHaveLength(passages > 1 ? 1 : 0);
  });

  it('lists its sources, with links that give nothing away', async () => {
    const { user, explorer } = card(id);
    const { sources, sameAs } = placeOf(explorer, id).properties;
    const button = screen.getByRole('button', { name: 'Sources' });
    expect(button.getAttribute('aria-expanded')).toBe('false');
    await user.click(button);
    for (const { title: name, says } of sources) {
      expect(screen.getAllByText(name, { exact: false }).length).toBeGreaterThan(0);
      expect(screen.getAllByText(says).length).toBeGreaterThan(0);
    }
    const links = screen.getAllByRole('link');
    expect(links.map((link) => link.getAttribute('href'))).toEqual([
      ...sources.flatMap(({ url }) => url ?? []),
      ...sameAs,
    ]);
    for (const link of links) {
      expect(link.getAttribute('rel')).toContain('noreferrer');
      expect(link.getAttribute('rel')).toContain('noopener');
      expect(textOf(link)).toContain('opens another site');
    }
    expect(screen.queryByRole('blockquote')).toBeNull();
    await user.click(screen.getByRole('button', { name: 'Back to the passages' }));
    expect(screen.getByRole('blockquote')).toBeTruthy();
  });
});

describe('the pager', () => {
  it('says at its ends that there is nothing more, and stays', async () => {
    const { user } = card('mosul');
    const previous = screen.getByRole('button', { name: 'Previous passage' });
    const next = screen.getByRole('button', { name: 'Next passage' });
    expect(previous.getAttribute('aria-disabled')).toBe('true');
    expect(next.getAttribute('aria-disabled')).toBe('false');
    await user.click(previous);
    expect(screen.getByText('1 of 2')).toBeTruthy();
    await user.click(next);
    await user.click(next);
    expect(screen.getByText('2 of 2')).toBeTruthy();
    expect(next.getAttribute('aria-disabled')).toBe('true');
  });

  it('says its new passage to those who do not see it', () => {
    card('mosul');
    const passage = screen.getByRole('blockquote').closest('[aria-live]');
    expect(passage?.getAttribute('aria-live')).toBe('polite');
  });
});

describe('in Arabic', () => {
  const inArabic = () => explore({ language: 'ar' });

  it('speaks Arabic around the Arabic passage', () => {
    card('mosul', inArabic());
    expect(textOf(screen.getByRole('heading', { level: 2 }))).toBe('الموصل Mosul');
    expect(screen.getByText('الموقع مؤكد')).toBeTruthy();
    expect(screen.getByText('٤٨٠ كم')).toBeTruthy();
    expect(screen.getByText('١ من ٢')).toBeTruthy();
    const quotation = screen.getByRole('blockquote');
    expect(quotation.lang).toBe('ar');
    expect(quotation.dir).toBe('rtl');
    expect(within(quotation).getByText('«فقتلوا ما لا يقل عن ٢٠ وأوقفوا تقدمهم»').tagName).toBe(
      'B',
    );
  });

  it('shows the report’s own words below a translation, and seals those', () => {
    card('mosul', inArabic());
    expect(screen.getByText('كلمات التقرير نفسه:')).toBeTruthy();
    const words = screen.getByText('killing at least 20 and halting their advance');
    const marked = words.closest<HTMLElement>('[lang]');
    expect([marked?.lang, marked?.dir]).toEqual(['en', 'ltr']);
    expect(screen.getByText('مختوم')).toBeTruthy();
    expect(screen.getByText(/كلمات التقرير واردة حرفياً في النص الإنكليزي/)).toBeTruthy();
  });

  it('seals the Arabic text itself where it quotes nothing', () => {
    const explorer = explore({
      language: 'ar',
      address: { place: 'palmyra', passage: 'palmyra-march-2016' },
    });
    show(
      PlaceCard,
      { place: placeOf(explorer, 'palmyra'), titleId: 'title', onclose: vi.fn() },
      explorer,
    );
    expect(cited()).toMatch(/^ولم تُستعد المدينة/);
    expect(screen.queryByText('كلمات التقرير نفسه:')).toBeNull();
    expect(screen.getByText(/الكلمات واردة في النص حرفياً/)).toBeTruthy();
  });

  it('says so where the English text has other words than the translation stands for', () => {
    const { articles } = tampered((text) => text.replace('halting their', 'stopping their'));
    card(
      'mosul',
      explore({
        language: 'ar',
        story: { ...story, articles: { ...story.articles, ...articles } },
      }),
    );
    expect(screen.getByText('معدّل')).toBeTruthy();
    expect(screen.getByText(/في النص الإنكليزي كلمات تشبه/)).toBeTruthy();
  });

  it('speaks Arabic around an English passage where the story has no Arabic digest', () => {
    card('mosul', explore({ language: 'ar', story: tampered((text) => text) }));
    const quotation = screen.getByRole('blockquote');
    expect([quotation.lang, quotation.dir]).toEqual(['en', 'ltr']);
    expect(within(quotation).getByText(/halting their advance/)).toBeTruthy();
    expect(screen.queryByText('كلمات التقرير نفسه:')).toBeNull();
    expect(screen.getByText(/الكلمات واردة في النص حرفياً/)).toBeTruthy();
  });

  it('marks as English only what its sources say, not what the screen says', async () => {
    const { user } = card('mosul', inArabic());
    await user.click(screen.getByRole('button', { name: 'المصادر' }));
    const languageOf = (element: Element) => element.closest('[lang]')?.getAttribute('lang');
    const [source] = placeOf(explore(), 'mosul').properties.sources;
    expect(languageOf(screen.getByText(source?.title ?? ''))).toBe('en');
    expect(languageOf(screen.getByText(source?.says ?? ''))).toBe('en');
    for (const words of screen.getAllByText('(يفتح موقعاً آخر)')) {
      expect(languageOf(words)).not.toBe('en');
    }
  });
});

describe('the close button', () => {
  it('closes', async () => {
    const { user, onclose } = card('raqqa');
    await user.click(screen.getByRole('button', { name: 'Close' }));
    expect(onclose).toHaveBeenCalledOnce();
  });
});

/** The story with something in it that its judge would not let through. */
function tampered(change: (text: string) => string): Story {
  return { ...story, articles: { en: { language: 'en', text: change(digest) } } };
}

describe('the seal', () => {
  it.each([
    ['Sealed', (text: string) => text],
    ['Moved', (text: string) => `Added before. ${text}`],
    ['Altered', (text: string) => text.replace('halting their advance', 'stopping their advance')],
  ])('says %s where that is so', (word, change) => {
    card('mosul', explore({ story: tampered(change) }));
    expect(screen.getByText(word)).toBeTruthy();
  });

  it('says Missing where the words are gone', () => {
    card('mosul', explore({ story: tampered(() => 'Nothing of it is left. '.repeat(200)) }));
    expect(screen.getByText('Missing')).toBeTruthy();
  });
});

describe('markup in a story', () => {
  it('is shown as the text that it is', () => {
    const markup = '<img src=x onerror=alert(1)>&amp;';
    const explorer = explore({
      story: {
        ...story,
        places: {
          ...story.places,
          features: story.places.features.map((place) => ({
            ...place,
            properties: { ...place.properties, caption: { en: markup, ar: markup } },
          })),
        },
      },
    });
    const { container } = card('raqqa', explorer);
    expect(screen.getByText(markup)).toBeTruthy();
    expect(container.querySelector('img')).toBeNull();
  });
});
