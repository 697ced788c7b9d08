import { goodItems, list, number, object, optional, text, type Shape } from '../shape';
import type { Localized } from '../types';
import { bounds, id, localized } from './common';

/** As long as a class reads at a glance on a wall. */
const mostOnTheWall = 280;

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
    title: onTheWall('the title of the stop', 40),
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

/** `tour.json`: a lesson on the story. */
export const tourShape = object(
  {
    stops: goodItems(stop, 'a list of stops'),
    voices: optional(goodItems(voice, 'a list of voices')),
    claims: optional(goodItems(claim, 'a list of claims')),
  },
  'a tour',
  { closed: true },
);
