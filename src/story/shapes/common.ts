import { languages, type Language } from '../../article/types';
import type { Bounds, Localized } from '../types';
import { list, matching, object, optional, text, type Shape } from '../shape';

/** A name for a thing inside the story, fit for an address: `jabal-al-tar`. */
export const id: Shape<string> = matching(
  /^[a-z0-9]+(?:-[a-z0-9]+)*$/,
  'an id of small letters, digits and single hyphens',
  'Write an id such as "jabal-al-tar".',
);

export const language: Shape<Language> = (spot) => {
  const found = languages.find((candidate) => candidate === spot.value);
  return found ?? spot.wrong('a language: "en" or "ar"', 'Write "en" or "ar".');
};

/** A text in every language of the screen. */
export function localized(what: string): Shape<Localized> {
  return object(
    { en: text(`${what} in English`), ar: text(`${what} in Arabic`) },
    `${what} in English and Arabic, { "en": …, "ar": … }`,
    { closed: true },
  );
}

/** An address of a public page; nothing that a browser would run. */
export const webAddress: Shape<string> = (spot) => {
  const { value } = spot;
  const isWeb =
    typeof value === 'string' && /^https?:\/\/[^\s<>"]+$/i.test(value) && URL.canParse(value);
  return isWeb
    ? value
    : spot.wrong('a web address', 'Write an address that begins with https:// or http://.');
};

/** `[west, south, east, north]` in degrees. */
export const bounds: Shape<Bounds> = (spot) => {
  const { value } = spot;
  const numbers =
    Array.isArray(value) && value.length === 4 && value.every((each) => typeof each === 'number')
      ? value
      : [];
  const [west, south, east, north] = numbers;
  if (west === undefined || south === undefined || east === undefined || north === undefined) {
    return spot.wrong('four numbers [west, south, east, north]', 'Write the bounds in degrees.');
  }
  if (!(
    west >= -180 &&
    west < east &&
    east <= 180 &&
    south >= -90 &&
    south < north &&
    north <= 90
  )) {
    return spot.wrong(
      'bounds [west, south, east, north] with west < east and south < north, in degrees',
      'Put the four numbers in this order.',
    );
  }
  return [west, south, east, north];
};

export const sources = list(
  object(
    {
      title: text('the title of the source', 300),
      url: optional(webAddress),
      says: text('what the source says', 1_000),
    },
    'a source { "title", "url", "says" }',
    { closed: true },
  ),
  'a list of sources',
  1,
);
