import { untrack } from 'svelte';
import type { Explorer } from '../../explorer/explorer.svelte';
import type { Bounds } from '../../story/types';
import { care } from './care/care.svelte';
import { placeFrame } from './startFrame';
import type { Visits } from './visits.svelte';

/** How long a picture of the tour stands, and how long the map takes to what it shows; milliseconds. */
const pictureMilliseconds = 9000;
const travelMilliseconds = 2400;
const openMilliseconds = 900;

/** What moves the map of a kiosk. */
interface Travels {
  readonly explorer: Explorer;
  readonly visits: Visits;
  /** Where the map begins. */
  readonly start: () => Bounds;
  /** Nobody can see the map. */
  readonly isDark: () => boolean;
}

/**
 * Moves the map to what a visitor opens, back when that is closed, and from place to place while
 * nobody is there. To be called while a component begins.
 */
export function travel(travels: Travels): void {
  goToOpened(travels);
  comeBack(travels);
  turnPictures(travels);
  goToPicture(travels);
}

/** What is opened is shown whole: an area with what lies around it, a certain place among the others. */
function goToOpened({ explorer, visits, start }: Travels): void {
  // how often a place had been opened when the map last went to one
  let openedBefore = untrack(() => explorer.openings);
  $effect(() => {
    const { openings, place } = explorer;
    if (visits.attracting || openings === openedBefore) return;
    openedBefore = openings;
    if (!place) return;
    untrack(() => {
      explorer.visit(place.properties.id, null, placeFrame(explorer.story, place) ?? start(), {
        duration: openMilliseconds,
      });
    });
  });
}

function comeBack({ explorer, visits, start }: Travels): void {
  let wasOpen = false;
  $effect(() => {
    const isClosed = wasOpen && explorer.chosen === null;
    wasOpen = explorer.chosen !== null;
    if (visits.attracting || !isClosed) return;
    untrack(() => {
      explorer.visit(null, null, start(), { duration: openMilliseconds });
    });
  });
}

function turnPictures({ visits, isDark }: Travels): void {
  // a map that is moved before it has been drawn would never say that it has
  const isMade = $derived(care.map.rung !== 'loading' && care.map.rung !== 'rebuilding');
  $effect(() => {
    if (!visits.attracting || isDark() || !isMade) return;
    const timer = setInterval(() => {
      visits.attraction.advance();
    }, pictureMilliseconds);
    return () => {
      clearInterval(timer);
    };
  });
}

function goToPicture({ explorer, visits, start }: Travels): void {
  $effect(() => {
    const { attracting, picture, attraction } = visits;
    if (!attracting || !picture || attraction.step === 0) return;
    const { place, passage, frame } = picture;
    untrack(() => {
      explorer.visit(place?.properties.id ?? null, passage?.id ?? null, frame ?? start(), {
        duration: travelMilliseconds,
      });
    });
  });
}
