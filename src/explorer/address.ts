import type { Camera } from '../features/screen';
import {
  languages,
  type EventId,
  type Language,
  type PassageId,
  type PlaceId,
} from '../story/types';
import { switchable, type Switchable } from '../style/options';
import type { End, Ends } from './measure.svelte';

/** The screens that a story is shown on. */
export const viewNames = ['explore', 'classroom', 'kiosk'] as const;
export type ViewName = (typeof viewNames)[number];

/** Windows of a lesson beside the one on the wall: the teacher's own, and the sheet to print. */
export const lessonParts = ['teacher', 'sheet'] as const;
export type LessonPart = (typeof lessonParts)[number];

/** What staff open beside the kiosk's screen. */
const checkName = 'check';

/** The whole state that a link carries. */
export interface Address {
  readonly story?: string;
  /** Not there where it is explore, which is what opens by itself. */
  readonly view?: ViewName;
  readonly part?: LessonPart;
  /** Of a kiosk, what staff see. */
  readonly check?: true;
  /** The stop of the lesson. */
  readonly stop?: string;
  readonly language?: Language;
  readonly camera?: Camera;
  readonly place?: PlaceId;
  readonly passage?: PassageId;
  /** The events that are chosen from the time of the story; never empty. */
  readonly time?: readonly EventId[];
  /** What is switched off on the map; never empty. */
  readonly hidden?: readonly Switchable[];
  /** The two ends of what is measured. */
  readonly measure?: Ends;
  /** The place that rings are drawn around. */
  readonly rings?: PlaceId;
}

const identifier = /^[a-z0-9][a-z0-9-]{0,80}$/;

const isLanguage = (value: string): value is Language =>
  (languages as readonly string[]).includes(value);

const oneOf = <Name extends string>(names: readonly Name[], value: string | null) =>
  names.find((name) => name === value);

const isLayer = (value: string): value is Switchable =>
  (switchable as readonly string[]).includes(value);

const isIdentifier = (value: string): value is string => identifier.test(value);

const known = (value: string | null) => (value !== null && isIdentifier(value) ? value : undefined);

/** Plain decimal numbers with a separator between them; none where one is malformed. */
function parseNumbers(value: string, separator: string): number[] {
  const parts = value.split(separator);
  return parts.every((part) => /^-?\d{1,3}(\.\d{1,12})?$/.test(part)) ? parts.map(Number) : [];
}

/** `map=<zoom>/<lat>/<lng>`; nothing where a number is missing or off the earth. */
function parseCamera(value: string): Camera | undefined {
  const numbers = parseNumbers(value, '/');
  if (numbers.length !== 3) return undefined;
  const [zoom = NaN, lat = NaN, lng = NaN] = numbers;
  const onEarth = zoom >= 0 && zoom <= 24 && Math.abs(lat) <= 85.051129 && Math.abs(lng) <= 180;
  return onEarth ? { zoom, lat, lng } : undefined;
}

/** An id of a place, or `<lat>,<lng>` in degrees. */
function parseEnd(value: string): End | undefined {
  if (!value.includes(',')) return known(value);
  const numbers = parseNumbers(value, ',');
  const [lat = NaN, lng = NaN] = numbers;
  const onEarth = numbers.length === 2 && Math.abs(lat) <= 90 && Math.abs(lng) <= 180;
  return onEarth ? [lng, lat] : undefined;
}

/** `measure=<from>~<to>`; nothing where an end is missing. */
function parseEnds(value: string): Ends | undefined {
  const ends = value.split('~').map(parseEnd);
  const [from, to] = ends;
  return ends.length === 2 && from !== undefined && to !== undefined ? { from, to } : undefined;
}

/** What a list separated by commas has of some kind; nothing where it has none. */
function parseList<Item extends string>(
  value: string | null,
  isItem: (part: string) => part is Item,
): Item[] | undefined {
  const items = (value ?? '').split(',').filter(isItem);
  return items.length > 0 ? items : undefined;
}

/**
 * Reads `?story=…&view=…&part=…&lang=…&check#map=…&place=…&passage=…&time=…&hide=…&measure=…&rings=…`,
 * and `#stop=…` of a lesson. A malformed part counts as absent; the rest still counts.
 *
 * @param url anything with the search and the hash of an address, such as `location`
 */
export function parseAddress(url: { readonly search: string; readonly hash: string }): Address {
  const query = new URLSearchParams(url.search);
  const hash = new URLSearchParams(url.hash.replace(/^#/, ''));
  const language = query.get('lang') ?? '';
  const story = known(query.get('story'));
  const view = oneOf(viewNames, query.get('view'));
  const part = oneOf(lessonParts, query.get('part'));
  const stop = known(hash.get('stop'));
  const camera = parseCamera(hash.get('map') ?? '');
  const place = known(hash.get('place'));
  const passage = known(hash.get('passage'));
  const time = parseList(hash.get('time'), isIdentifier);
  const hidden = parseList(hash.get('hide'), isLayer);
  const measure = parseEnds(hash.get('measure') ?? '');
  const rings = known(hash.get('rings'));
  return {
    ...(story !== undefined && { story }),
    ...(view && view !== 'explore' && { view }),
    ...(part && { part }),
    ...(view === 'kiosk' && query.has(checkName) && { check: true }),
    ...(stop !== undefined && { stop }),
    ...(isLanguage(language) && { language }),
    ...(camera && { camera }),
    ...(place !== undefined && { place }),
    ...(passage !== undefined && { passage }),
    ...(time && { time }),
    ...(hidden && { hidden }),
    ...(measure && { measure }),
    ...(rings !== undefined && { rings }),
  };
}

/** Five decimals of a degree are about a metre, two of a zoom less than a pixel in a hundred. */
const rounded = (value: number, decimals: number) => String(Number(value.toFixed(decimals)));

function formatEnd(end: End): string {
  if (typeof end === 'string') return end;
  const [lng = 0, lat = 0] = end;
  return `${rounded(lat, 5)},${rounded(lng, 5)}`;
}

/** What stands behind the `#`, each part only where it says something. */
function hashParts(address: Address): string[] {
  const { stop, camera, place, passage, time, hidden, measure, rings } = address;
  const parts: string[] = [];
  if (stop !== undefined) parts.push(`stop=${stop}`);
  if (camera) {
    const { zoom, lat, lng } = camera;
    parts.push(`map=${rounded(zoom, 2)}/${rounded(lat, 5)}/${rounded(lng, 5)}`);
  }
  if (place !== undefined) parts.push(`place=${place}`);
  if (passage !== undefined) parts.push(`passage=${passage}`);
  if (time && time.length > 0) parts.push(`time=${time.join(',')}`);
  if (hidden && hidden.length > 0) parts.push(`hide=${hidden.join(',')}`);
  if (measure) parts.push(`measure=${formatEnd(measure.from)}~${formatEnd(measure.to)}`);
  if (rings !== undefined) parts.push(`rings=${rings}`);
  return parts;
}

/** Writes an address so that `parseAddress` reads the same state back. */
export function formatAddress(address: Address): string {
  const query = new URLSearchParams();
  if (address.story !== undefined) query.set('story', address.story);
  query.set('view', address.view ?? 'explore');
  if (address.part) query.set('part', address.part);
  if (address.language) query.set('lang', address.language);
  const parts = hashParts(address);
  const check = address.check ? `&${checkName}` : '';
  return `?${query.toString()}${check}${parts.length > 0 ? `#${parts.join('&')}` : ''}`;
}
