import { laterFaces } from '../../../src/theme/faces';
import { bareMap } from './bareMap';
import { popupsOn } from './popups';

// The same popup with the card that Dateline shows: its elements, styles and faces, written into
// the page, so that they have only to be copied.
popupsOn(bareMap(), ({ id }) => {
  const written = document.querySelector<HTMLTemplateElement>(`template[data-place="${id}"]`);
  if (!written) throw new Error(`No card of ${id} is written into the page.`);
  return document.importNode(written.content, true);
});

// as Dateline does once its map stands
void laterFaces('en');
