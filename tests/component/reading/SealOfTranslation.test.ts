import { screen } from '@testing-library/svelte';
import { describe, expect, it, vi } from 'vitest';
import SealExplained from '../../../src/reading/SealExplained.svelte';
import { explore, show, textOf } from '../show';

function explain(passage: string) {
  const address = { place: 'palmyra', passage };
  show(SealExplained, { onclose: vi.fn() }, explore({ language: 'ar', address }));
}

/** The words of a section, with the language that they are marked as. */
function wordsBelow(heading: string): [string, string | null] {
  const section = screen.getByText(heading).closest('section');
  const words = section?.querySelector('.words');
  return [words ? textOf(words) : '', words?.getAttribute('lang') ?? null];
}

describe('how the seal of a passage in Arabic is known', () => {
  it('shows the report’s own words and the English text, where a translation is quoted', () => {
    explain('palmyra-concert');
    expect(screen.getByText('كلمات التقرير واردة حرفياً في النص الإنكليزي')).toBeTruthy();
    expect(screen.getByText(/^هذا الاقتباس مترجم/)).toBeTruthy();
    expect(wordsBelow('كلمات القصة')).toEqual(['soaring Roman amphitheatre', 'en']);
    const [found, language] = wordsBelow('النص الإنكليزي');
    expect(found).toMatch(/^In May 2016, .*“soaring Roman amphitheatre”\.$/);
    expect(language).toBe('en');
  });

  it('shows the Arabic text where nothing is quoted', () => {
    explain('palmyra-march-2016');
    expect(screen.queryByText(/^هذا الاقتباس مترجم/)).toBeNull();
    const [found, language] = wordsBelow('النص المفتوح');
    expect(found).toMatch(/^ولم تُستعد المدينة/);
    expect(language).toBe('ar');
  });
});
