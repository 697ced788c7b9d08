import { count, list, matching, object, optional, text, type Shape } from '../shape';
import { bounds, id, language, localized } from './common';

const date: Shape<string> = (spot) =>
  typeof spot.value === 'string' && isDate(spot.value)
    ? spot.value
    : spot.wrong('a date of the calendar', 'Write a date such as "2016-12-11".');

function isDate(value: string): boolean {
  if (!/^\d{4}-\d{2}-\d{2}$/.test(value)) return false;
  const time = Date.parse(`${value}T00:00:00Z`);
  return !Number.isNaN(time) && new Date(time).toISOString().startsWith(value);
}

const unmapped = list(
  object(
    { name: localized('the name'), reason: localized('the reason') },
    'what is mentioned but not mapped, { "name", "reason" }',
    { closed: true },
  ),
  'a list of what is mentioned but not mapped',
);

/** `story.json`: what the story is called, whose words it retells, and what the map opens with. */
export const storyShape = object(
  {
    id,
    title: localized('the title'),
    standfirst: localized('the standfirst'),
    published: date,
    credit: object(
      {
        publisher: text('the publisher', 200),
        agencies: list(text('an agency', 200), 'a list of agencies'),
        label: localized('the credit under a quotation'),
        notice: localized('the notice that the text is retold'),
      },
      'a credit',
      { closed: true },
    ),
    original: optional(
      object(
        {
          sha256: matching(
            /^[0-9a-f]{64}$/,
            'a SHA-256 of 64 hexadecimal digits in small letters',
            'Write what `sha256sum original.txt` prints.',
          ),
          length: count('the length of the original in UTF-16 code units'),
          language,
        },
        'what the original is known by',
        { closed: true },
      ),
    ),
    articles: list(language, 'the list of languages that have a digest', 1),
    chiefPlace: id,
    countries: list(
      matching(/^[A-Z]{2}$/, 'a country code of two capitals (ISO 3166-1)', 'Write "SY", say.'),
      'a list of country codes',
    ),
    bounds,
    unmapped: optional(unmapped),
    landmarksCredit: optional(localized('the credit of the landmarks')),
  },
  'a story',
  { closed: true },
);
