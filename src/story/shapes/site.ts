import { object, optional, type Shape } from '../shape';
import { webAddress } from './common';

/** Longer ones make a code too fine for a printer. */
const longestAddress = 200;

/** What the address of a story can be added to. */
const siteAddress: Shape<string> = (spot) => {
  const { value } = spot;
  if (typeof value === 'string' && value.length > longestAddress) {
    return spot.wrong(
      `an address of at most ${longestAddress} characters`,
      'Give the site a shorter address.',
      `${value.length} characters`,
    );
  }
  if (typeof value === 'string' && /[?#]/.test(value)) {
    return spot.wrong(
      'the address of the site alone, without ? and #',
      'Remove what begins with ? or #: the story and its language are added to the address.',
    );
  }
  return webAddress(spot);
};

/** `site.json`: what an installer says of the place where Dateline is served. */
export const siteShape = object({ address: optional(siteAddress) }, 'what is known of the site', {
  closed: true,
});
