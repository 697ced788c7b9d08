import { calm, painted } from './frames';

/**
 * Waits for the next click, then for the popup: milliseconds from the moment that the browser gives
 * the click itself (not from when a handler ran) until the popup stands on the screen with its
 * passage, visibly, in faces that have loaded. That is the later of two: the end of the frame in
 * which all this is true, and Chromium's account of when the click's effect was shown.
 */
export function nextClick(popup: string): Promise<number> {
  return new Promise((resolve) => {
    const clicked = ({ timeStamp }: Event) => {
      const shown = timeShown(timeStamp);
      void painted(() => isOpen(popup)).then(async (now) => {
        // the account comes some frames later
        await calm();
        resolve(Math.max(now - timeStamp, shown()));
      });
    };
    addEventListener('click', clicked, { capture: true, once: true });
  });
}

/** Chromium gives no account of what took less, and rounds all to 8 ms. */
const least = { durationThreshold: 16 };

/** Ask for it when all has settled: milliseconds from a click until the next picture was shown. */
function timeShown(timeStamp: number): () => number {
  let shown = 0;
  const read = (entries: PerformanceEntryList) => {
    const click = entries.find(({ name, startTime }) => name === 'click' && startTime >= timeStamp);
    shown = click?.duration ?? shown;
  };
  const observer = new PerformanceObserver((list) => {
    read(list.getEntries());
  });
  observer.observe({ type: 'event', ...least });
  return () => {
    read(observer.takeRecords());
    observer.disconnect();
    return shown;
  };
}

function isOpen(selector: string): boolean {
  const popup = document.querySelector(selector);
  const passage = popup?.querySelector<HTMLElement>('blockquote');
  if (!popup || !passage) return false;
  const { width, height } = passage.getBoundingClientRect();
  const visible = passage.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const filled = width > 0 && height > 0 && passage.innerText.length > 0;
  return visible && filled && [popup, ...popup.querySelectorAll('*')].every(hasItsFace);
}

/** No letter of its own waits for a face that is still being loaded. */
function hasItsFace(element: Element): boolean {
  const text = [...element.childNodes]
    .filter((node) => node instanceof Text)
    .map(({ data }) => data.trim())
    .join('');
  const { fontStyle, fontWeight, fontSize, fontFamily } = getComputedStyle(element);
  const font = `${fontStyle} ${fontWeight} ${fontSize} ${fontFamily}`;
  return text === '' || document.fonts.check(font, text);
}
