import type { OpeningPlace } from '../opening';
import { bareMap } from './bareMap';
import { popupsOn } from './popups';

// MapLibre's own popup with the words alone that Dateline's shows.
popupsOn(bareMap(), contentOf);

function contentOf({ name, passage, credit }: OpeningPlace): HTMLElement {
  const content = document.createElement('div');
  const parts = [
    ['h2', name],
    ['blockquote', passage],
    ['cite', credit],
  ] as const;
  for (const [tag, text] of parts) {
    const part = document.createElement(tag);
    part.textContent = text;
    content.append(part);
  }
  return content;
}
