import { screen } from '@testing-library/svelte';
import { flushSync, tick } from 'svelte';
import { describe, expect, it, vi } from 'vitest';
import ArticleText from '../../../src/reading/ArticleText.svelte';
import { shippedStory } from '../../fixtures/shippedStory';
import { theFiles, theStory } from '../../unit/explorer/theStory';
import { explore, show, textOf } from '../show';

const article = () => screen.getByRole('article');
const paragraphs = () => [...article().querySelectorAll('.text > p')];
/** The words that stand on the marked ground. */
const marked = () =>
  [...article().querySelectorAll('.marked')].map((piece) => piece.textContent).join('');

describe('the article', () => {
  it('has title, standfirst, date and credit', () => {
    show(ArticleText, {});
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
      'Islamic State is back in Palmyra',
    );
    expect(screen.getByText(/^Nine months after/)).toBeTruthy();
    expect(screen.getByText('11 December 2016').getAttribute('datetime')).toBe('2016-12-11');
    expect(article().textContent).toContain('ABC News (AP/Reuters)');
  });

  it.each([
    ['en', 'A text of our own'],
    ['ar', 'نص من إعدادنا'],
  ] as const)('says of a text of our own that it is one, in %s', (language, words) => {
    show(ArticleText, {}, explore({ language, story: shippedStory('danube') }));
    expect(screen.getByText(words)).toBeTruthy();
    expect(article().textContent).not.toMatch(/Retold from|نقلاً/);
  });

  it('shows the digest to the letter, a paragraph for a paragraph', () => {
    show(ArticleText, {});
    const lines = theFiles()['article.en.md']?.trim().split('\n\n') ?? [];
    expect(paragraphs().map((paragraph) => paragraph.textContent.trim())).toEqual(lines);
  });

  it('has a link at each place it names, and choosing one opens the place', async () => {
    const { user, explorer } = show(ArticleText, {});
    await user.click(screen.getAllByRole('link', { name: 'Raqqa' })[0] ?? article());
    expect(explorer.chosen).toBe('raqqa');
    const [link] = screen.getAllByRole('link', { name: 'Raqqa' });
    // the popup comes first, then the marks
    await expect.poll(() => link?.getAttribute('aria-current')).toBe('location');
    expect(link?.getAttribute('href')).toContain('place=raqqa');
  });

  it('has a link at indirect mentions too', async () => {
    const { user, explorer } = show(ArticleText, {});
    const [first] = screen.getAllByRole('link', { name: 'the city' });
    if (first) await user.click(first);
    expect(explorer.chosen).toBe('palmyra');
  });

  it('marks the passage that is open, and no other', async () => {
    const { explorer } = show(ArticleText, {});
    expect(marked()).toBe('');
    flushSync(() => {
      explorer.choose('raqqa');
    });
    await expect.poll(marked).toMatch(/^On Saturday 10 December .* capital of Raqqa”\.$/);
    flushSync(() => {
      explorer.choose('palmyra', 'palmyra-march-2016');
    });
    await expect.poll(marked).toBe('The city had been won back from IS only in March 2016.');
    flushSync(() => {
      explorer.close();
    });
    await expect.poll(marked).toBe('');
  });

  it('scrolls to the passage when the reader asks for it, and goes on reading there', async () => {
    const scroll = vi.spyOn(Element.prototype, 'scrollIntoView');
    const { explorer } = show(ArticleText, {});
    flushSync(() => {
      explorer.choose('raqqa');
    });
    expect(scroll).not.toHaveBeenCalled();
    flushSync(() => {
      explorer.readInText();
    });
    await tick();
    expect(scroll).toHaveBeenCalledOnce();
    expect(document.activeElement?.className).toContain('marked');
  });

  it('is in Arabic where the screen is, to the letter', () => {
    show(ArticleText, {}, explore({ language: 'ar' }));
    expect(textOf(screen.getByRole('heading', { level: 1 }))).toBe(
      'تنظيم الدولة الإسلامية يعود إلى تدمر',
    );
    const text = article().querySelector('.text');
    expect(text?.getAttribute('lang')).toBe('ar');
    expect(text?.getAttribute('dir')).toBe('rtl');
    const lines = theFiles()['article.ar.md']?.trim().split('\n\n') ?? [];
    expect(paragraphs().map((paragraph) => paragraph.textContent.trim())).toEqual(lines);
    expect(screen.queryByText('هذا النص بالإنكليزية.')).toBeNull();
  });

  it('says in Arabic that the text is English where there is no Arabic one', () => {
    const { articles, ...story } = theStory();
    const english = articles.en ? { en: articles.en } : {};
    show(ArticleText, {}, explore({ language: 'ar', story: { ...story, articles: english } }));
    const text = article().querySelector('.text');
    expect(text?.getAttribute('lang')).toBe('en');
    expect(text?.getAttribute('dir')).toBe('ltr');
    expect(screen.getByText('هذا النص بالإنكليزية.')).toBeTruthy();
  });
});
