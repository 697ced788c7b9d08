/** Letters that people type for one another, and Unicode does not bring together. */
const alike: Readonly<Record<string, string>> = {
  ٱ: 'ا',
  ى: 'ي',
  ی: 'ي',
  ک: 'ك',
  ة: 'ه',
  ς: 'σ',
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  đ: 'd',
  ł: 'l',
  ı: 'i',
};
const alikeLetters = new RegExp(`[${Object.keys(alike).join('')}]`, 'g');
/** Marks on letters, tatweel, and what only joins or parts letters inside a word. */
const unheard = /[\p{M}\p{Cf}\u0640'’‘`´\u02B0-\u02FF]/gu;

/**
 * A text as a search compares it: small letters, without marks on them, with the letters of Arabic
 * that stand for one another (أ إ آ ا, ى ي, ة ه) as one. Folding twice is folding once.
 */
export function fold(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .normalize('NFKD')
    .replace(unheard, '')
    .replace(/[٠-٩]/g, (digit) => String(digit.charCodeAt(0) - 0x660))
    .replace(alikeLetters, (letter) => alike[letter] ?? letter);
}

/** The words of a text and where they stand; what is no letter and no digit parts them. */
export function wordsIn(
  text: string,
): { readonly word: string; readonly start: number; readonly end: number }[] {
  return Array.from(text.matchAll(/[\p{L}\p{N}][\p{L}\p{M}\p{N}\p{Cf}\u0640'’`]*/gu), (match) => ({
    word: fold(match[0]),
    start: match.index,
    end: match.index + match[0].length,
  }));
}
