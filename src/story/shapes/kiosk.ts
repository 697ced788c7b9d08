import { languages } from '../../article/types';
import { list, matching, number, object, optional, wrong, type Shape } from '../shape';
import { id, language, webAddress } from './common';

const timeOfDay = matching(
  /^([01]\d|2[0-3]):[0-5]\d$/,
  'a time of day such as "04:00"',
  'Write hours and minutes, from "00:00" to "23:59".',
);

const code = matching(
  /^\d{4,8}$/,
  'a code of 4 to 8 digits',
  'Write digits alone, in quotation marks.',
);

const camera = object(
  {
    zoom: number('a zoom', 0, 16),
    lat: number('a latitude in degrees', -85, 85),
    lng: number('a longitude in degrees', -180, 180),
  },
  'a view { "zoom", "lat", "lng" }',
  { closed: true },
);

/** The same one twice makes a choice that changes nothing. */
function different<T>(items: Shape<readonly T[]>, what: string): Shape<readonly T[]> {
  return (spot) => {
    const read = items(spot);
    if (!Array.isArray(read) || new Set(read).size === read.length) return read;
    return spot.wrong(`${what}, each once`, 'Remove the one that stands there twice.');
  };
}

/** A code that a phone reads from a screen has room for so much, and hardly more. */
const longestAddress = 300;

const qrAddress: Shape<string> = (spot) => {
  const read = webAddress(spot);
  if (read === wrong || read.length <= longestAddress) return read;
  return spot.wrong(
    `a web address of at most ${longestAddress} characters`,
    'Write a shorter address that leads to the same page.',
    `${read.length} characters`,
  );
};

/** `kiosk.json`: how a screen behaves that nobody watches. */
export const kioskShape = object(
  {
    stories: optional(different(list(id, 'a list of ids of stories', 1), 'ids of stories')),
    languages: optional(
      different(
        list(language, `a list of languages, of ${languages.join(' and ')}`, 1),
        'languages',
      ),
    ),
    idleSeconds: optional(number('seconds', 15, 3600)),
    countdownSeconds: optional(number('seconds', 5, 60)),
    startView: optional(camera),
    qrAddress: optional(qrAddress),
    quietHours: optional(
      object({ from: timeOfDay, to: timeOfDay }, 'hours { "from", "to" }', { closed: true }),
    ),
    nightlyReload: optional(timeOfDay),
    reloadsPerHour: optional(number('reloads', 0, 20)),
    staffCode: optional(code),
  },
  'the settings of a kiosk',
  { closed: true },
);
