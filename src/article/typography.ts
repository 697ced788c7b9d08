const plain: Readonly<Record<string, string>> = {
  '“': '"',
  '”': '"',
  '„': '"',
  '«': '"',
  '»': '"',
  '‘': "'",
  '’': "'",
  '‐': '-',
  '‑': '-',
  '‚': "'",
  '‹': "'",
  '›': "'",
  '′': "'",
  '`': "'",
  '″': '"',
  '‒': '-',
  '―': '-',
  '−': '-',
  '–': '-',
  '—': '-',
  '\u00A0': ' ',
};

/**
 * The same words as a typewriter would set them: straight quotation marks, apostrophes and dashes.
 * Every code unit becomes one code unit, so positions stay.
 */
export function plainTypography(text: string): string {
  return text.replace(/[“”„«»″‘’‚‹›′`‐‑‒–—―−\u00A0]/g, (mark) => plain[mark] ?? mark);
}
