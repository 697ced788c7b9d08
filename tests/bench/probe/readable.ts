const face = 'IBM Plex Serif';

/** Beyond this a page has hung. */
const patienceMilliseconds = 60_000;

/** Chromium's account of a paint, with what TypeScript's DOM does not know of it yet. */
interface Paint extends PerformanceEntry {
  /** When the page was done with the picture. */
  readonly paintTime: number;
  /** When the picture was shown. */
  readonly presentationTime: number;
  /** Of the largest paint, unless it has left the page. */
  readonly element?: Element | null;
}

/** What stood in the page when a frame began. */
interface Frame {
  readonly start: number;
  readonly words: boolean;
  readonly face: boolean;
}

/**
 * When the article was shown: the first picture that Chromium gives account of and that holds the
 * first paragraph, inside the window and in its own face. It takes both accounts that there are:
 * the first contentful paint comes too early where something else is painted before the article,
 * and the largest forgets text whose elements have been replaced since.
 */
export function readable(firstWords: string): Promise<number> {
  const frames: Frame[] = [];
  const paints: Paint[] = [];

  /** One frame of grace for the face: its status may lag behind what is painted with it. */
  function holdsArticle({ paintTime, element }: Paint): boolean {
    if (element?.closest(region)) return true;
    const index = frames.findLastIndex(({ start }) => start <= paintTime);
    const [frame, next] = frames.slice(Math.max(index, 0));
    return index >= 0 && frame?.words === true && (frame.face || next?.face === true);
  }

  return new Promise((resolve, reject) => {
    const observer = new PerformanceObserver((list) => {
      paints.push(...(list.getEntries() as Paint[]));
    });
    observer.observe({ type: 'paint', buffered: true });
    observer.observe({ type: 'largest-contentful-paint', buffered: true });

    const look = () => {
      const start = performance.now();
      frames.push({ start, words: isOnScreen(firstWords), face: faceIsLoaded() });
      const article = paints.find(holdsArticle);
      if (article) {
        observer.disconnect();
        resolve(article.presentationTime);
      } else if (start > patienceMilliseconds) {
        reject(new Error('The article was not shown within a minute.'));
      } else {
        requestAnimationFrame(look);
      }
    };
    requestAnimationFrame(look);
  });
}

const region = 'section[aria-label="Article"]';

/** The first paragraph is in the page and begins inside the window. */
function isOnScreen(firstWords: string): boolean {
  const paragraphs = document.querySelectorAll<HTMLElement>(`${region} p`);
  const first = [...paragraphs].find(({ innerText }) => innerText.trim().startsWith(firstWords));
  return first !== undefined && first.getBoundingClientRect().top < innerHeight;
}

/** `font-display: block` leaves the words unseen until then. */
const faceIsLoaded = () =>
  [...document.fonts].some(
    ({ family, weight, style, status }) =>
      family.replaceAll(/["']/g, '') === face &&
      weight === '400' &&
      style === 'normal' &&
      status === 'loaded',
  );
