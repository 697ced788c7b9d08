import type { Camera } from '../features/screen';
import { languages, type Language, type PassageId, type PlaceId } from '../story/types';

/** The whole state that a link carries. */
export interface Address {
  readonly story?: string;
  readonly language?: Language;
  readonly camera?: Camera;
  readonly place?: PlaceId;
  readonly passage?: PassageId;
}

const identifier = /^[a-z0-9][a-z0-9-]{0,80}$/;

const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);

/** `map=<zoom>/<lat>/<lng>`; nothing where a number is missing or off the earth. */
function parseCamera(value: string): Camera | undefined {
  const parts = value.split('/');
  if (parts.length !== 3 || parts.some((part) => !/^-?\d{1,3}(\.\d{1,12})?$/.test(part))) {
    return undefined;
  }
  const [zoom = NaN, lat = NaN, lng = NaN] = parts.map(Number);
  const onEarth = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85.051129 && Math.abs(lng) <= 180;
  return onEarth ? { zoom, lat, lng } : undefined;
}

/**
 * Reads `?story=…&view=…&lang=…#map=…&place=…&passage=…`. A malformed part counts as absent; the
 * rest still counts.
 *
 * @param url anything with the search and the hash of an address, such as `location`
 */
export function parseAddress(url: { readonly search: string; readonly hash: string }): Address {
  const query = new URLSearchParams(url.search);
  const hash = new URLSearchParams(url.hash.replace(/^#/, ''));
  const known = (value: string | null) =>
    value !== null && identifier.test(value) ? value : undefined;
  const language = query.get('lang') ?? '';
  const story = known(query.get('story'));
  const camera = parseCamera(hash.get('map') ?? '');
  const place = known(hash.get('place'));
  const passage = known(hash.get('passage'));
  return {
    ...(story !== undefined && { story }),
    ...(isLanguage(language) && { language }),
    ...(camera && { camera }),
    ...(place !== undefined && { place }),
    ...(passage !== undefined && { passage }),
  };
}

/** Five decimals of a degree are about a metre, two of a zoom less than a pixel in a hundred. */
const rounded = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));

/** Writes an address so that `parseAddress` reads the same state back. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.story !== undefined) query.set('story', address.story);
  query.set('view', 'explore');
  if (address.language) query.set('lang', address.language);
  const parts: string[] = [];
  if (address.camera) {
    const { zoom, lat, lng } = address.camera;
    parts.push(`map=${rounded(zoom, 2)}/${rounded(lat, 5)}/${rounded(lng, 5)}`);
  }
  if (address.place !== undefined) parts.push(`place=${address.place}`);
  if (address.passage !== undefined) parts.push(`passage=${address.passage}`);
  return `?${query.toString()}${parts.length > 0 ? `#${parts.join('&')}` : ''}`;
}
