const face = 'IBM Plex Serif';

/**
 * When the article has come to the screen: Chromium's own account of its largest paint, which
 * counts text only once it stands in a face that it need not wait for (`font-display: block`), and
 * tells when the picture was shown, not when the page was done with it.
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
      const paints = list.getEntries() as LargestContentfulPaint[];
      const article = paints.find((paint) => paint.renderTime >= stands && isArticle(paint));
      if (!article) return;
      observer.disconnect();
      resolve(article.renderTime);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** The first paragraph is in the page and begins inside the window. */
function isOnScreen(firstWords: string): boolean {
  const paragraphs = document.querySelectorAll<HTMLElement>('section[aria-label="Article"] p');
  const first = [...paragraphs].find(({ innerText }) => innerText.trim().startsWith(firstWords));
  return first !== undefined && first.getBoundingClientRect().top < innerHeight;
}

/**
 * By the time of the account the page may have put the same words into new elements: of the old
 * ones it is only known that they were no picture.
 */
function isArticle({ element, url }: LargestContentfulPaint): boolean {
  return element ? element.closest('section[aria-label="Article"]') !== null : url === '';
}

const faceIsLoaded = () =>
  [...document.fonts].some(
    ({ family, weight, style, status }) =>
      family.replaceAll(/["']/g, '') === face &&
      weight === '400' &&
      style === 'normal' &&
      status === 'loaded',
  );
