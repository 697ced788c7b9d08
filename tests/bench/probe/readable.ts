const face = 'IBM Plex Serif';

/**
 * When the article has come to the screen: Chromium's own account of its largest paint, which
 * counts text only once it stands in a face that it need not wait for (`font-display: block`), and
 * tells when the picture was shown, not when the page was done with it.
 */
export function readable(firstWords: string): Promise<number> {
  return new Promise((resolve) => {
    const observer = new PerformanceObserver((list) => {
      const paints = list.getEntries() as LargestContentfulPaint[];
      const article = paints.find(({ element }) => element && isArticle(element, firstWords));
      if (!article || !faceIsLoaded()) return;
      observer.disconnect();
      resolve(article.renderTime);
    });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });
  });
}

/** Text of the article, on a screen where its first words stand inside the window. */
function isArticle(element: Element, firstWords: string): boolean {
  const region = element.closest('section[aria-label="Article"]');
  const paragraphs = [...(region?.querySelectorAll('p') ?? [])];
  const first = paragraphs.find(({ innerText }) => innerText.trim().startsWith(firstWords));
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
