import type { LabelSide } from '../../features/placeFeatures';
import type { PlaceOnScreen } from '../../features/placesOnScreen';
import type { Language, Place } from '../../story/types';
import { around, type Box } from './boxes';
import { line, type CrowdNote } from './crowdNotes';
import type { Crowd } from './crowds';

/** What stands for the story on the map. */
export interface Marks {
  readonly discs: readonly Box[];
  /** Names of places, and what is said of those that are left out. */
  readonly words: readonly Box[];
}

/** Of a disc with the ring that pulses around it, units. */
const discReach = 45;
/** A name beside its disc or above it: where it begins, how high it is, a letter of it; units. */
const name = { away: 22, up: 16, down: 24, above: 80, letter: 24 };
/** The name of an area stands in two lines inside of it or outside; units. */
const areaName = { letter: 15, away: 76 };

/** @param sideOf Where the map writes the name of a certain place. */
export function marksOf(
  crowds: readonly Crowd[],
  notes: readonly CrowdNote[],
  sideOf: (place: Place) => LabelSide,
  unit: number,
  language: Language,
): Marks {
  const spots = crowds.map(({ drawn }) => drawn);
  return {
    discs: spots.map(({ pixel, radius }) => {
      const reach = Math.max(discReach * unit, radius);
      return around(pixel, reach, reach);
    }),
    words: [
      ...spots.map((spot) => nameBox(spot, sideOf(spot.place), unit, language)),
      ...notes.filter(({ hasRoom }) => hasRoom).map((note) => noteBox(note, unit)),
    ],
  };
}

function nameBox(
  { place: { properties }, pixel, radius }: PlaceOnScreen,
  side: LabelSide,
  unit: number,
  language: Language,
): Box {
  const letters = properties.name[language].length;
  if (properties.certainty !== 'certain') {
    const away = radius + areaName.away * unit;
    return around(pixel, (letters * areaName.letter * unit) / 2, away);
  }
  const long = letters * name.letter * unit;
  const [near, up, down] = [name.away * unit, name.up * unit, name.down * unit];
  if (side === 'above') return around(pixel, long / 2, name.above * unit, -near);
  const { x, y } = pixel;
  const [left, right] = side === 'left' ? [x - near - long, x - near] : [x + near, x + near + long];
  return { left, top: y - up, right, bottom: y + down };
}

function noteBox({ at, shift, width }: CrowdNote, unit: number): Box {
  const middle = { x: at.x + shift * unit, y: at.y };
  const { below, height } = line;
  return around(middle, (width / 2) * unit, -below * unit, (below + height) * unit);
}
