import { firstFonts, laterFonts, type FontLoad } from '../style/fonts';
import type { Language } from '../story/types';

/** Faces of the first screen; names stand in both scripts, whatever the language. */
const latinFaces = ['Serif', 'Sans'].flatMap((family) =>
  [400, 600].map((weight): FontLoad => ({
    font: `${weight} 16px "IBM Plex ${family}"`,
    text: 'A',
  })),
);
const arabicFaces = [400, 600].map((weight): FontLoad => ({
  font: `${weight} 16px "IBM Plex Sans Arabic"`,
  text: 'ت',
}));

function firstFacesOf(language: Language): FontLoad[] {
  return language === 'ar'
    ? [...latinFaces, ...arabicFaces]
    : [...latinFaces, ...arabicFaces.slice(0, 1)];
}

/** Longer than this a reader should not wait for a typeface; the text then changes its face once. */
const patienceMilliseconds = 1500;

/** Resolves when text can be set without jumping later, or when waiting would be worse. */
export const firstFaces = (language: Language) => inTime(firstFacesOf(language));

/** The same for the text that the page holds beforehand, whose faces are asked for with it. */
export const writtenFaces = () => inTime(latinFaces);

/** Whether they are there already. */
export const haveWrittenFaces = () =>
  latinFaces.every(({ font, text }) => document.fonts.check(font, text));

async function inTime(faces: readonly FontLoad[]): Promise<void> {
  const patience = new Promise((resolve) => setTimeout(resolve, patienceMilliseconds));
  await Promise.race([loadAll(faces), patience]);
}

/** A face that does not come leaves labels in the system's: no reason to have no map. */
const loadAll = (fonts: readonly FontLoad[]) =>
  Promise.allSettled(fonts.map(({ font, text }) => document.fonts.load(font, text)));

/** Loads what the labels of the first view are drawn with. Never rejects. */
export const firstMapFaces = (language: Language) => loadAll(firstFonts(language));

/** The quoted words in a popup stand out by their weight. */
const quotation: FontLoad = { font: '500 16px "IBM Plex Serif"', text: 'A' };

/** In Arabic, so do the original's words below their translation, by their slant. */
const originalWords: FontLoad = { font: 'italic 16px "IBM Plex Serif"', text: 'A' };

/** Loads what later views and the first popup need. Never rejects. */
export const laterFaces = (language: Language) =>
  loadAll([language === 'ar' ? originalWords : quotation, ...laterFonts(language)]);
