import type { Language } from '../story/types';

/** Faces of IBM Plex that the map uses. */
export type Face = 'Regular' | 'SemiBold' | 'Italic' | 'SemiBold Italic';

const latin = 'IBM Plex Sans';
const arabic = 'IBM Plex Sans Arabic';

/**
 * A `text-font` for a style without `glyphs`, where MapLibre draws each character on a canvas: the
 * whole stack becomes the canvas's font family, and weight and slant are read from the words of the
 * stack's first name alone. That name need not exist; it says the weight, and the families after
 * it (declared by the page with `@font-face`) draw the letters, each its own script.
 */
export function fontStack(face: Face): string[] {
  return [`${latin} ${face}`, latin, arabic];
}

/** For text in one language; Arabic has no italic, so weight does what slant does in Latin. */
export function fontFor(language: Language, face: Face): string[] {
  return fontStack(language === 'ar' ? upright(face) : face);
}

function upright(face: Face): Face {
  if (face === 'Italic') return 'Regular';
  return face === 'SemiBold Italic' ? 'SemiBold' : face;
}

/** Arguments of `document.fonts.load`. */
export interface FontLoad {
  readonly font: string;
  readonly text: string;
}

const latinText = 'A';
const extendedText = 'ş';
const arabicText = 'تﺕ٤';

/**
 * What the page must load before the map draws its first label. MapLibre itself waits for the file
 * that holds the space, which is the Latin one; letters of other files it would draw, and keep, in
 * whatever font the system has.
 */
export function firstFonts(language: Language): FontLoad[] {
  const loads = [
    { font: `400 16px "${latin}"`, text: latinText },
    { font: `600 16px "${latin}"`, text: latinText },
    { font: `400 16px "${arabic}"`, text: arabicText },
  ];
  return language === 'ar'
    ? [...loads, { font: `600 16px "${arabic}"`, text: arabicText }]
    : [...loads, { font: `italic 400 16px "${latin}"`, text: latinText }];
}

/**
 * What no story's opening view is likely to need, but the next one may: letters of other Latin
 * alphabets, names of areas close by.
 */
export function laterFonts(language: Language): FontLoad[] {
  const extended = [
    { font: `400 16px "${latin}"`, text: extendedText },
    { font: `600 16px "${latin}"`, text: extendedText },
  ];
  return language === 'ar'
    ? extended
    : [...extended, { font: `italic 600 16px "${latin}"`, text: latinText }];
}
