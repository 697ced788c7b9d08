import { Popup } from 'maplibre-gl';
import opening from 'virtual:opening';
import type { OpeningPlace } from '../opening';
import { bareMap } from './bareMap';

// A list of plain buttons, and for each MapLibre's own popup with the words that Dateline's shows.
const map = bareMap();
const popup = new Popup({ maxWidth: '372px', className: 'yardstick' });

const list = document.createElement('ul');
list.setAttribute('aria-label', 'Places');
list.append(
  ...opening.places.map((place) => {
    const button = document.createElement('button');
    button.textContent = place.name;
    button.addEventListener('click', () => {
      popup
        .setLngLat([...place.position])
        .setDOMContent(contentOf(place))
        .addTo(map);
    });
    const item = document.createElement('li');
    item.append(button);
    return item;
  }),
);
document.body.append(list);
// its own would be a click on the close button; both pages are closed alike
document.addEventListener('keydown', ({ key }) => {
  if (key === 'Escape') popup.remove();
});

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
