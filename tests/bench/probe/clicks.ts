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

function isOpen(popup: string): boolean {
  const passage = document.querySelector<HTMLElement>(`${popup} blockquote`);
  if (!passage) return false;
  const { width, height } = passage.getBoundingClientRect();
  const visible = passage.checkVisibility({ opacityProperty: true, visibilityProperty: true });
  const filled = width > 0 && height > 0 && passage.innerText.length > 0;
  return visible && filled && document.fonts.status === 'loaded';
}
