import { Popup, type Map } from 'maplibre-gl';
import opening from 'virtual:opening';
import type { OpeningPlace } from '../opening';

/** A list of plain buttons, each of which opens MapLibre's own popup at its place. */
export function popupsOn(map: Map, contentOf: (place: OpeningPlace) => Node): void {
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
}
