import { groupSide, type Side } from './groupLayout';
import { groupPoints } from './groups';
import { metersPerPixel } from './mercator';
import type { Place, PlaceId } from '../story/types';
import type { Pixel, Screen } from './screen';

/** A place as it stands on the screen now. */
export interface PlaceOnScreen {
  readonly place: Place;
  readonly pixel: Pixel;
  /** Radius of what is drawn: the disc of a certain place, the area of another; CSS pixels. */
  readonly radius: number;
}

/** Radius of a certain place's disc with its rings. */
const discRadius = 10;

function onScreen(place: Place, screen: Screen): PlaceOnScreen {
  const { certainty, uncertaintyMeters } = place.properties;
  const { coordinates } = place.geometry;
  const area = uncertaintyMeters / metersPerPixel(coordinates[1] ?? 0, screen.zoom);
  return {
    place,
    pixel: screen.project(coordinates),
    radius: certainty === 'certain' ? discRadius : Math.max(discRadius, area),
  };
}

/** Places that a fingertip cannot tell apart, drawn as one disc with a row for each. */
export interface Group {
  /** North to south. */
  readonly members: readonly PlaceOnScreen[];
  /** Whose spot the disc takes, and whose row stands beside it: the chief place, or the first. */
  readonly head: PlaceOnScreen;
  /** Where the rows stand. */
  readonly side: Side;
  /** Whether there is room for the rows; else the disc stands for its members. */
  readonly open: boolean;
}

export interface PlacesOnScreen {
  readonly groups: readonly Group[];
  readonly alone: readonly PlaceOnScreen[];
}

/** Half the square around a group's disc. */
const groupRadius = 18;

/** Sizes of a group's rows, CSS pixels; the gap reaches from the disc's centre to the rows. */
export const rows = { width: 150, height: 28, gap: 34 };
/** What the rows keep from the edges of the map. */
const air = 8;

/** The story's places as the screen tells them apart. */
export function placesOnScreen(
  places: readonly Place[],
  chiefPlace: PlaceId,
  screen: Screen,
): PlacesOnScreen {
  const all = new Map(
    places.map((place) => [place.properties.id, onScreen(place, screen)] as const),
  );
  const clusters = groupPoints(
    [...all].map(([id, { place, pixel }]) => ({
      id,
      ...pixel,
      latitude: place.geometry.coordinates[1] ?? 0,
    })),
  ).map((ids) => ids.flatMap((id) => all.get(id) ?? []));
  const alone = clusters.filter(({ length }) => length === 1).flat();
  const groups = clusters.flatMap((members): ClosedGroup[] => {
    const [first, ...more] = members;
    if (!first || more.length === 0) return [];
    const head = members.find(({ place }) => place.properties.id === chiefPlace) ?? first;
    const side = groupSide({
      disc: head.pixel,
      rows: members.length,
      rowWidth: rows.width,
      rowHeight: rows.height,
      gap: rows.gap,
      viewport: {
        width: screen.width,
        height: screen.height,
        padding: { left: air, right: air },
      },
      others: alone.map(({ pixel }) => pixel),
    });
    return [{ members, head, side }];
  });
  return { groups: opened(groups, alone, chiefPlace), alone };
}

/**
 * Opens the groups whose rows lie on no other group and hide no name; where there is little room,
 * that of the chief place comes first, for it always tells what it holds.
 */
function opened(
  groups: readonly ClosedGroup[],
  alone: readonly PlaceOnScreen[],
  chiefPlace: PlaceId,
): Group[] {
  const isChief = ({ head }: ClosedGroup) => head.place.properties.id === chiefPlace;
  const taken = groups.map((group) => ({ group, box: around(group.head.pixel, discReach) }));
  const names = alone.map(({ pixel }) => around(pixel, nameReach));
  const open = new Set<ClosedGroup>();
  for (const group of [...groups].sort((a, b) => Number(isChief(b)) - Number(isChief(a)))) {
    const box = rowsBox(group);
    if (taken.some((other) => other.group !== group && overlap(other.box, box))) continue;
    if (!isChief(group) && names.some((name) => overlap(name, box))) continue;
    taken.push({ group, box });
    open.add(group);
  }
  return groups.map((group) => ({ ...group, open: open.has(group) }));
}

type ClosedGroup = Omit<Group, 'open'>;

/** Edges in CSS pixels. */
interface Box {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
}

const discReach = { x: groupRadius, up: groupRadius, down: groupRadius };
/** How far a place's disc, and the name above it, reach from its point. */
const nameReach = { x: 50, up: 30, down: 10 };

function around({ x, y }: Pixel, reach: typeof discReach): Box {
  return { left: x - reach.x, top: y - reach.up, right: x + reach.x, bottom: y + reach.down };
}

/** A row is higher than its letters by this, above and below. */
const rowAir = 5;

/** The row of the head stands beside the disc, the others above and below it. */
function rowsBox({ members, head, side }: ClosedGroup): Box {
  const { x, y } = head.pixel;
  const left = side === 'right' ? x + rows.gap : x - rows.gap - rows.width;
  const top = y - (members.indexOf(head) + 0.5) * rows.height;
  const bottom = top + members.length * rows.height;
  return { left, top: top + rowAir, right: left + rows.width, bottom: bottom - rowAir };
}

const overlap = (a: Box, b: Box): boolean =>
  a.left < b.right && b.left < a.right && a.top < b.bottom && b.top < a.bottom;

/** How far a name reaches from its place's point, in the larger of its sizes. */
const nameRoom = { x: 80, up: 48, down: 14 };

/** What the places take up with their names, discs and rows; edges in CSS pixels. */
export function takenBy({ groups, alone }: PlacesOnScreen): Box[] {
  return [
    ...alone.map(({ pixel }) => around(pixel, nameRoom)),
    ...groups.flatMap((group) => [
      around(group.head.pixel, discReach),
      ...(group.open ? [rowsBox(group)] : []),
    ]),
  ];
}

/** Where a place is drawn, by itself or in a group; CSS pixels. */
export interface Spot extends Pixel {
  /** Half the width of what is drawn there: a disc, a group, an uncertainty area. */
  readonly radius: number;
}

/** Where one place is found on the screen, whether it stands alone or in a group. */
export function spotOf(id: PlaceId, { groups, alone }: PlacesOnScreen): Spot | undefined {
  const isIt = ({ place }: PlaceOnScreen) => place.properties.id === id;
  const single = alone.find(isIt);
  if (single) return { ...single.pixel, radius: single.radius };
  const group = groups.find(({ members }) => members.some(isIt));
  return group && { ...group.head.pixel, radius: groupRadius };
}
