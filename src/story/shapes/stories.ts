import { list, object } from '../shape';
import { id, localized } from './common';

/** `index.json`: which stories there are, in the order of the menu. */
export const storiesShape = object(
  {
    stories: list(
      object({ id, title: localized('the title') }, 'a story { "id", "title" }', { closed: true }),
      'a list of stories',
      1,
    ),
  },
  'the list of stories',
  { closed: true },
);
