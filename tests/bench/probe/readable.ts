const face = 'IBM Plex Serif';

/** Chromium's account of a paint, with what TypeScript's DOM does not know of it yet. */
interface Paint extends PerformanceEntry {
  /** When the page was done with the picture. */
  readonly paintTime: number;
  /** When the picture was shown. */
  readonly presentationTime: number;
}

/**
 * When the article was shown: the first picture that Chromium gives account of and that was made
 * while the first paragraph stood inside the window in its own face. (Until the face is there,
 * `font-display: block` leaves the words unseen.) Of the two accounts, the first contentful paint
 * and the largest, the first comes too early where something else is painted before the article,
 * and the largest forgets text whose elements have been replaced meanwhile.
 */
export function readable(firstWords: string): Promise<number> {
  let stands = Infinity;
  const look = () => {
    if (faceIsLoaded() && isOnScreen(firstWords)) stands = performance.now();
    else requestAnimationFrame(look);
  };
  requestAnimationFrame(look);

  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const paints = list.getEntries() as Paint[];
      const article = paints.find(({ paintTime }) => paintTime >= stands);
      if (article) resolve(article.presentationTime);
    });
    observer.observe({ type: 'paint', buffered: true });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** The first paragraph is in the page and begins inside the window. */
function isOnScreen(firstWords: string): boolean {
  const paragraphs = document.querySelectorAll<HTMLElement>('section[aria-label="Article"] p');
  const first = [...paragraphs].find(({ innerText }) => innerText.trim().startsWith(firstWords));
  return first !== undefined && first.getBoundingClientRect().top < innerHeight;
}

const faceIsLoaded = () =>
  [...document.fonts].some(
    ({ family, weight, style, status }) =>
      family.replaceAll(/["']/g, '') === face &&
      weight === '400' &&
      style === 'normal' &&
      status === 'loaded',
  );
