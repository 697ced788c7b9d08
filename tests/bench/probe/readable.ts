import { painted } from './frames';

const face = 'IBM Plex Serif';

/** When the article's first paragraph has been painted, inside the window and in its own face. */
export function readable(firstWords: string): Promise<number> {
  return painted(() => faceIsLoaded() && paragraphs().some(isFirst));

  function isFirst(paragraph: HTMLElement): boolean {
    if (!paragraph.innerText.trim().startsWith(firstWords)) return false;
    const { top, width, height } = paragraph.getBoundingClientRect();
    const { fontFamily } = getComputedStyle(paragraph);
    return width > 0 && height > 0 && top < innerHeight && fontFamily.includes(face);
  }
}

const paragraphs = () => [
  ...document.querySelectorAll<HTMLElement>('section[aria-label="Article"] p'),
];

const faceIsLoaded = () =>
  [...document.fonts].some(
    ({ family, weight, style, status }) =>
      family.replaceAll(/["']/g, '') === face &&
      weight === '400' &&
      style === 'normal' &&
      status === 'loaded',
  );
