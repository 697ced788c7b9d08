import { describe, expect, it } from 'vitest';
import { placesOnScreen, rows, takenBy } from '../../../src/features/placesOnScreen';
import { cameraFor, screenOf, type Margins, type Size } from '../../../src/features/screen';
import { shippedStory } from '../../fixtures/shippedStory';
import { theStory } from '../explorer/theStory';

const story = theStory();
const places = story.places.features;
const none: Margins = { top: 0, right: 0, bottom: 0, left: 0 };
const opening = (size: Size, covered: Margins = none) =>
  screenOf(cameraFor(story.bounds, size, covered), size);
const idOf = ({ place }: { place: (typeof places)[number] }) => place.properties.id;

describe.each<[string, Size, Margins]>([
  ['a laptop', { width: 980, height: 844 }, none],
  ['a small window', { width: 564, height: 712 }, none],
  ['a projector', { width: 1460, height: 1024 }, none],
  ['a phone with its sheet', { width: 390, height: 792 }, { ...none, bottom: 443 }],
])('the opening view on %s', (_name, size, covered) => {
  const screen = opening(size, covered);
  const { groups, alone } = placesOnScreen(places, story.chiefPlace, screen);

  it('draws every place once: in a group or alone', () => {
    const drawn = [...alone, ...groups.flatMap(({ members }) => members)].map(idOf);
    expect(drawn.sort()).toEqual(places.map(({ properties }) => properties.id).sort());
  });

  it('groups what lies around Palmyra, from north to south', () => {
    expect(groups.map(({ members }) => members.map(idOf))).toEqual([
      ['jabal-antara', 'palmyra', 'jabal-al-tar'],
    ]);
  });

  it('puts the disc on the chief place', () => {
    expect(groups.map(({ head }) => idOf(head))).toEqual(['palmyra']);
  });

  it('has every place in sight', () => {
    for (const { pixel } of [...alone, ...groups.map(({ head }) => head)]) {
      expect(screen.contains(pixel)).toBe(true);
      expect(pixel.y).toBeLessThanOrEqual(size.height - covered.bottom);
    }
  });
});

describe('what the places take up', () => {
  const size = { width: 1460, height: 1024 };
  const drawn = placesOnScreen(places, story.chiefPlace, opening(size));
  const covers = (x: number, y: number) =>
    takenBy(drawn).some(
      ({ left, top, right, bottom }) => left <= x && x <= right && top <= y && y <= bottom,
    );

  it('is each place with the name above it', () => {
    expect(drawn.alone).toHaveLength(2);
    for (const { pixel } of drawn.alone) {
      expect(covers(pixel.x, pixel.y)).toBe(true);
      expect(covers(pixel.x, pixel.y - 30)).toBe(true);
      expect(covers(pixel.x, pixel.y + 60)).toBe(false);
    }
  });

  it('is a group’s disc, and its rows where they are open', () => {
    const [group] = drawn.groups;
    if (!group) throw new Error('Palmyra and its hills are a group in this view');
    const { x, y } = group.head.pixel;
    const towards = group.side === 'right' ? 1 : -1;
    const [first, last] = [x + towards * (rows.gap + 4), x + towards * (rows.gap + rows.width - 4)];
    expect(covers(x, y)).toBe(true);
    for (const row of [-1, 0, 1]) {
      expect(covers(first, y + row * rows.height)).toBe(true);
      expect(covers(last, y + row * rows.height)).toBe(true);
    }
    expect(covers(x - towards * 60, y)).toBe(false);

    const closed = { ...drawn, groups: [{ ...group, open: false }] };
    expect(takenBy(closed)).toHaveLength(takenBy(drawn).length - 1);
  });
});

describe('near Palmyra', () => {
  const screen = screenOf({ zoom: 11, lat: 34.58, lng: 38.25 }, { width: 980, height: 844 });
  const { groups, alone } = placesOnScreen(places, story.chiefPlace, screen);

  it('draws each place by itself', () => {
    expect(groups).toEqual([]);
    expect(alone).toHaveLength(5);
  });

  it('draws an uncertain place as large as its area, a certain one as its disc', () => {
    const radiusOf = (id: string) => alone.find((spot) => idOf(spot) === id)?.radius;
    expect(radiusOf('palmyra')).toBe(10);
    expect(radiusOf('jabal-al-tar')).toBeCloseTo(3500 / screen.metersPerPixel, 0);
    expect(radiusOf('jabal-antara')).toBeCloseTo(7000 / screen.metersPerPixel, 0);
  });
});

it('puts the disc on the first member where the chief place is elsewhere', () => {
  const screen = opening({ width: 980, height: 844 });
  const { groups } = placesOnScreen(places, 'mosul', screen);
  expect(groups.map(({ head }) => idOf(head))).toEqual(['jabal-antara']);
});

it('keeps no area smaller than a disc, however far off the map is', () => {
  const screen = screenOf({ zoom: 1, lat: 34.58, lng: 38.25 }, { width: 980, height: 844 });
  const { groups } = placesOnScreen(places, story.chiefPlace, screen);
  expect(groups.flatMap(({ members }) => members.map(({ radius }) => radius))).toEqual(
    new Array<number>(5).fill(10),
  );
});

describe('groups of a long story', () => {
  const danube = shippedStory('danube');
  const onScreen = (zoom: number, size: Size) =>
    placesOnScreen(
      danube.places.features,
      danube.chiefPlace,
      screenOf({ zoom, lat: 46.5, lng: 19 }, size),
    );
  const isOpen = ({ groups }: ReturnType<typeof onScreen>) =>
    Object.fromEntries(groups.map(({ head, open }) => [idOf(head), open]));

  it('are open where there is room for their rows', () => {
    expect(isOpen(onScreen(4.78, { width: 980, height: 844 }))).toEqual({
      furtwangen: true,
      sulina: true,
    });
  });

  it('are closed where their rows would lie on each other or on a name', () => {
    expect(isOpen(onScreen(3.4, { width: 390, height: 360 }))).toMatchObject({
      furtwangen: false,
      sulina: false,
    });
  });

  it('do not lie on each other where they are open, at any zoom', () => {
    for (let zoom = 1; zoom < 9; zoom += 0.25) {
      const { groups } = onScreen(zoom, { width: 980, height: 844 });
      const boxes = groups
        .filter(({ open }) => open)
        .map(({ head, side, members }) => ({
          left: head.pixel.x + (side === 'right' ? rows.gap : -rows.gap - rows.width),
          middle: head.pixel.y + (members.length / 2 - members.indexOf(head) - 0.5) * rows.height,
          height: members.length * rows.height,
        }));
      for (const [index, a] of boxes.entries()) {
        for (const b of boxes.slice(index + 1)) {
          const apart =
            Math.abs(a.left - b.left) >= rows.width ||
            // rows may touch by the air above and below their letters
            Math.abs(a.middle - b.middle) >= (a.height + b.height) / 2 - 10;
          expect([zoom, apart]).toEqual([zoom, true]);
        }
      }
    }
  });
});
