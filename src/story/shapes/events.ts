import { goodItems, list, object, optional, type Shape } from '../shape';
import { parseWhen, type When } from '../when';
import { id, localized, sources } from './common';

const when: Shape<When> = (spot) => {
  const read = typeof spot.value === 'string' ? parseWhen(spot.value) : undefined;
  return (
    read ??
    spot.wrong(
      'a year, a month, a day, or two of these with a slash between, the earlier first',
      'Write a date such as "2015", "2015-05", "2015-05-20" or "2015-05-20/2015-05-21", with a "?" behind one that is not certain.',
    )
  );
};

const event = object(
  {
    id,
    title: localized('the title'),
    when,
    told: optional(localized('how the article dates it')),
    places: list(id, 'a list of places'),
    passages: optional(list(id, 'a list of passages')),
    sources,
  },
  'an event',
  { closed: true },
);

/** `events.json`: what happened when. */
export const eventsShape = object(
  { events: goodItems(event, 'a list of events') },
  'the events of a story',
  { closed: true },
);
