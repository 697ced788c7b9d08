import { painted } from './frames';

/**
 * Waits for the next click, then for the popup: milliseconds from the moment that the browser gives
 * the click itself (not from when a handler ran) until the popup has been painted with its passage,
 * visibly, in faces that have loaded.
 */
export function nextClick(popup: string): Promise<number> {
  return new Promise((resolve) => {
    const clicked = ({ timeStamp }: Event) => {
      void painted(() => isOpen(popup)).then((now) => {
        resolve(now - timeStamp);
      });
    };
    addEventListener('click', clicked, { capture: true, once: true });
  });
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
