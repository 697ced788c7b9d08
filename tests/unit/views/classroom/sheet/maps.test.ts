import { describe, expect, it } from 'vitest';
import { areaNames, underNames } from '../../../../../src/views/classroom/sheet/areaNames';
import { badgeRadius, badgeSpot } from '../../../../../src/views/classroom/sheet/badgeSpots';
import { frameOf, groupRows } from '../../../../../src/views/classroom/sheet/groupRows';
import { planMaps, type PlannedMap } from '../../../../../src/views/classroom/sheet/mapPlan';
import { shippedStory } from '../../../../fixtures/shippedStory';

const plans = ['palmyra-2016', 'danube'].map((id) => {
  const story = shippedStory(id);
  return { id, story, ...planMaps(story) };
});

/** Where every number of a map stands. */
function numbersOn({ places, screen, size }: PlannedMap, frame?: ReturnType<typeof frameOf>) {
  const all = [...places.alone, ...places.groups.flatMap(({ members }) => members)];
  return [
    ...places.alone
      .filter(({ pixel }) => screen.contains(pixel))
      .map((subject) => badgeSpot(subject, all, size)),
    ...places.groups.flatMap((group) => groupRows(group, frame).rows.map(({ badge }) => badge)),
  ];
}

describe.each(plans)('the maps of $id', ({ story, region, inset }) => {
  it('have a number for every place on the map of the region', () => {
    expect(numbersOn(region)).toHaveLength(story.places.features.length);
  });

  it('show the largest group apart, each of its places inside the inset by itself', () => {
    const largest = Math.max(...region.places.groups.map(({ members }) => members.length));
    expect(inset?.group.members).toHaveLength(largest);
    expect(inset?.places.groups).toEqual([]);
    const inside = inset?.places.alone.filter(({ pixel }) => inset.screen.contains(pixel));
    expect(inside).toHaveLength(largest);
  });

  it.each([
    ['region', region],
    ['inset', inset],
  ])('keep the numbers of the %s apart and inside the frame', (_, map) => {
    if (!map) throw new Error('there is no such map');
    const spots = numbersOn(map);
    for (const [index, spot] of spots.entries()) {
      expect(spot.x).toBeGreaterThan(badgeRadius);
      expect(spot.x).toBeLessThan(map.size.width - badgeRadius);
      expect(spot.y).toBeGreaterThan(badgeRadius);
      expect(spot.y).toBeLessThan(map.size.height - badgeRadius);
      for (const other of spots.slice(index + 1)) {
        expect(Math.hypot(spot.x - other.x, spot.y - other.y)).toBeGreaterThan(2 * badgeRadius - 2);
      }
    }
  });

  it('set the rows of the group beside the frame of the inset', () => {
    if (!inset) throw new Error('there is no inset');
    const group = region.places.groups.find(({ head }) => head.place === inset.group.head.place);
    if (!group) throw new Error('the group is not on the map');
    const frame = frameOf(inset.screen.bounds, region.screen);
    const { bracket, rows } = groupRows(group, frame);
    const isRight = group.side === 'right';
    expect(isRight ? bracket.x > frame.x + frame.width : bracket.x < frame.x).toBe(true);
    for (const { badge, name } of rows) {
      expect(isRight ? name.x > badge.x : name.x < badge.x).toBe(true);
      expect(badge.y).toBeGreaterThan(bracket.y);
      expect(badge.y).toBeLessThan(bracket.y + bracket.height);
    }
  });
});

describe('areaNames', () => {
  const named = plans.flatMap(({ region, inset }) => [region, ...(inset ? [inset] : [])]);
  const of = (id: string) =>
    named.flatMap((map) =>
      areaNames(map)
        .filter(({ place }) => place.properties.id === id)
        .map((name) => {
          const area = map.places.alone.find(({ place }) => place === name.place);
          return { name, area, map };
        }),
    );

  it.each([
    ['jabal-antara', 'inside'],
    ['jabal-al-tar', 'below'],
    ['danube-source', 'below'],
    ['iron-gates', 'below'],
  ])('name %s %s its ring', (id, where) => {
    const [found] = of(id);
    if (!found?.area) throw new Error(`${id} has no name`);
    const { pixel, radius } = found.area;
    expect(found.name.y > pixel.y + radius).toBe(where === 'below');
    expect(found.name.y).toBeLessThan(found.map.size.height - 20);
  });

  it('keep the map’s own labels from under them', () => {
    const [found] = of('jabal-antara');
    if (!found) throw new Error('it has no name');
    const xs = underNames([found.name]).map(({ x }) => x);
    expect(Math.min(...xs)).toBeLessThan(found.name.x - 30);
    expect(Math.max(...xs)).toBeGreaterThan(found.name.x + 30);
  });
});

describe('badgeSpot', () => {
  const [{ inset } = {}] = plans;
  if (!inset) throw new Error('there is no inset');
  const { alone } = inset.places;
  const spotOf = (id: string) => {
    const subject = alone.find(({ place }) => place.properties.id === id);
    if (!subject) throw new Error(`${id} is not on the map`);
    return { subject, spot: badgeSpot(subject, alone, inset.size) };
  };

  it('numbers a certain place on its spot', () => {
    const { subject, spot } = spotOf('palmyra');
    expect(spot).toEqual(subject.pixel);
  });

  it.each(['jabal-al-tar', 'jabal-antara'])('numbers %s on the upper half of its ring', (id) => {
    const { subject, spot } = spotOf(id);
    const { x, y } = subject.pixel;
    expect(Math.hypot(spot.x - x, spot.y - y)).toBeCloseTo(subject.radius);
    expect(spot.y).toBeLessThan(y);
  });

  it('numbers a ring that is hardly larger than the number in its middle', () => {
    const { subject } = spotOf('jabal-al-tar');
    const small = { ...subject, radius: badgeRadius };
    expect(badgeSpot(small, [small], inset.size)).toEqual(subject.pixel);
  });
});
