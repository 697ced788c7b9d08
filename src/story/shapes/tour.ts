import {
  goodItems,
  list,
  number,
  object,
  optional,
  text,
  wrong,
  type Located,
  type Shape,
  type Spot,
} from '../shape';
import type { Claim, Stop, Voice } from '../tour';
import type { Localized } from '../types';
import { bounds, id, localized } from './common';

/** As many characters as a class reads at a glance on a wall. */
const mostOnTheWall = 280;
/** As many as stand on the bar that shows how far the lesson has come. */
const mostOnTheBar = 24;

/** A text that has to fit the projector, in both languages. */
function onTheWall(what: string, most = mostOnTheWall): Shape<Localized> {
  return object(
    { en: text(`${what} in English`, most), ar: text(`${what} in Arabic`, most) },
    `${what} in English and Arabic, { "en": …, "ar": … }`,
    { closed: true },
  );
}

const question = object(
  { ask: onTheWall('the question'), answer: localized('the answer') },
  'a question { "ask", "answer" }',
  { closed: true },
);

const stop = object(
  {
    id,
    title: onTheWall('the title of the stop', mostOnTheBar),
    says: optional(onTheWall('what the stop says')),
    bounds: optional(bounds),
    places: list(id, 'a list of places'),
    passage: optional(id),
    questions: list(question, 'a list of questions'),
    notes: optional(localized('the notes for the teacher')),
    minutes: optional(number('how many minutes the stop takes', 1, 60)),
  },
  'a stop of the tour',
  { closed: true },
);

const voice = object(
  { id, name: onTheWall('the name', 80), about: onTheWall('who that is') },
  'a voice { "id", "name", "about" }',
  { closed: true },
);

const claim = object(
  { id, says: onTheWall('the claim', 160), voice: id, passage: id },
  'a claim { "id", "says", "voice", "passage" }',
  { closed: true },
);

const stops: Shape<readonly Located<Stop>[]> = (spot) =>
  Array.isArray(spot.value) && spot.value.length === 0
    ? spot.wrong(
        'a list of stops, at least 1',
        'Add a stop, or remove the file: the lesson then goes from place to place.',
      )
    : goodItems(stop, 'a list of stops')(spot);

const members = object(
  {
    stops,
    voices: optional(goodItems(voice, 'a list of voices')),
    claims: optional(goodItems(claim, 'a list of claims')),
  },
  'a tour',
  { closed: true },
);

/** What could be read of a tour. */
export interface TourRead {
  readonly stops: readonly Located<Stop>[];
  readonly voices: readonly Located<Voice>[];
  /** Of all voices that have one, also where the rest of the voice is wrong. */
  readonly voiceIds: readonly unknown[];
  readonly claims: readonly Located<Claim>[];
}

/** `tour.json`: a lesson on the story. */
export const tourShape: Shape<TourRead> = (spot) => {
  const read = members(spot);
  return read === wrong ? wrong : { voices: [], claims: [], voiceIds: idsIn(spot), ...read };
};

function idsIn(tour: Spot): unknown[] {
  const voices = tour.at('voices');
  return Array.isArray(voices.value)
    ? voices.value.map((_, index) => voices.at(index).at('id').value)
    : [];
}
