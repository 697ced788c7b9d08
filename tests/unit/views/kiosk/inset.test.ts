import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { storyBounds } from '../../../../src/features/bounds';
import { crowdedOut } from '../../../../src/features/crowded';
import { placesOnScreen } from '../../../../src/features/placesOnScreen';
import { cameraFor, screenOf, type Camera } from '../../../../src/features/screen';
import type { Place } from '../../../../src/story/types';
import { around, meet } from '../../../../src/views/kiosk/boxes';
import { crowdNotes } from '../../../../src/views/kiosk/crowdNotes';
import { chiefCrowd, crowdsOf, placesOf, type Crowd } from '../../../../src/views/kiosk/crowds';
import { barBox, controlsBox, freeBox } from '../../../../src/views/kiosk/furniture';
import { insetOf } from '../../../../src/views/kiosk/insetOf';
import { hairlines, insetSizes, insetSpot } from '../../../../src/views/kiosk/insetSpot';
import { marksOf } from '../../../../src/views/kiosk/marks';
import { theStory } from '../../explorer/theStory';

const { places, chiefPlace } = theStory();
const nameOf = ({ properties }: Place) => properties.name.en;
const says = (of: readonly Place[]) => `with ${of.map(nameOf).join(' and ')}`;
/** Of the credits of the map. */
const foot = 32;

/** The map of either screen. */
const upright = { width: 1080, height: 996 };
const lying = { width: 1160, height: 1080 };

function mapOf(size: { width: number; height: number }, covered: number) {
  const margins = { top: 116, right: 116, bottom: Math.max(covered, foot + 64), left: 116 };
  const home = cameraFor(storyBounds({ places }, 0.06), size, margins);
  const at = (camera: Camera) => {
    const onScreen = placesOnScreen(places.features, chiefPlace, screenOf(camera, size));
    const crowds = crowdsOf(onScreen, crowdedOut(onScreen, [chiefPlace], 76));
    const notes = crowdNotes(crowds, places.features, 1, size.width, says);
    return { crowds, notes, ...marksOf(crowds, notes, () => 'right', 1, 'en') };
  };
  const begun = at(home);
  const ground = {
    free: freeBox(size, Math.max(covered, foot + 24), 24),
    taken: covered > 0 ? [] : [controlsBox(size, 1)],
    bar: barBox(size, foot, 1.7),
  };
  /** The inset when the map has been moved from where it begins. */
  const inset = (move: Partial<Camera> = {}) => {
    const camera = { ...home, ...move };
    const screen = screenOf(camera, size);
    return insetOf({ begun, now: at(camera), ground, screen, chief: chiefPlace, unit: 1 });
  };
  return { home, begun, ground, inset };
}

describe('the inset of a kiosk', () => {
  it.each([
    ['of an upright screen', upright, 0, { width: 590, height: 410 }],
    ['of a lying screen', lying, 0, { width: 590, height: 410 }],
    ['above the card of the tour, upright', upright, 432, { width: 590, height: 330 }],
    ['above the card of the tour, lying', lying, 432, { width: 590, height: 330 }],
  ])('stands beside the places and covers nothing: %s', (_, map, covered, size) => {
    const { begun, ground, inset } = mapOf(map, covered);
    const shown = inset();
    if (!shown) throw new Error('There is no inset.');
    const { crowd, spot } = shown;
    expect(placesOf(crowd).sort()).toEqual(['jabal-al-tar', 'jabal-antara', 'palmyra']);
    expect({ width: spot.right - spot.left, height: spot.bottom - spot.top }).toEqual(size);
    for (const box of [...begun.discs, ...begun.words, ...ground.taken, ground.bar]) {
      expect(meet(box, spot)).toBe(false);
    }
    expect(spot.right).toBeLessThanOrEqual(ground.free.right);
    expect(spot.bottom).toBeLessThanOrEqual(ground.free.bottom);
  });

  it.each([
    ['above an open place', { width: 1080, height: 996 }, 588],
    ['on a map too low for it', { width: 1080, height: 420 }, 0],
  ])('is not there %s', (_, size, covered) => {
    expect(mapOf(size, covered).inset()).toBeUndefined();
  });

  it('stays where it is on a map that is moved a little', () => {
    const { home, inset } = mapOf(upright, 0);
    expect(inset({ lat: home.lat + 0.3 })?.spot).toEqual(inset()?.spot);
  });

  it.each([
    ['the map tells the places apart', { zoom: 10.5, lat: 34.58, lng: 38.25 }],
    ['more places stand together', { zoom: 3.5 }],
    ['a place would come under it', { lat: 37 }],
    ['the places are out of sight', { lng: 43.5 }],
  ])('goes when %s', (_, move) => {
    const { inset } = mapOf(upright, 0);
    expect(inset()).toBeDefined();
    expect(inset(move)).toBeUndefined();
  });
});

describe('insetSpot', () => {
  const free = freeBox(lying, 56, 24);
  const bar = barBox(lying, 32, 1.7);
  const points = fc.record({
    x: fc.integer({ min: 0, max: 1160 }),
    y: fc.integer({ min: 0, max: 1080 }),
  });

  it('covers nothing, whatever stands on the map, and is one of the sizes', () => {
    fc.assert(
      fc.property(fc.array(points, { maxLength: 12 }), points, (all, at) => {
        const taken = all.map((point) => around(point, 85, 80, 45));
        const spot = insetSpot({ free, taken, bar }, at, 1);
        if (!spot) return;
        expect([...taken, bar].filter((box) => meet(box, spot))).toEqual([]);
        expect(insetSizes).toContainEqual({
          width: spot.right - spot.left,
          height: spot.bottom - spot.top,
        });
      }),
    );
  });

  it.each([
    ['below on the left', { x: 100, y: 1000 }, { left: 24, bottom: 1024 }],
    ['above on the right', { x: 1100, y: 80 }, { right: 1136, top: 24 }],
  ])('stands near to the places: %s', (_, at, edges) => {
    expect(insetSpot({ free, taken: [], bar }, at, 1)).toMatchObject(edges);
  });

  it('grows with the screen', () => {
    const ground = { free: freeBox({ width: 2320, height: 2160 }, 112, 48), taken: [], bar };
    const spot = insetSpot(ground, { x: 200, y: 2000 }, 2);
    expect(spot).toEqual({ left: 48, top: 1228, right: 1228, bottom: 2048 });
  });
});

describe('hairlines', () => {
  const box = { left: 400, top: 400, right: 800, bottom: 700 };
  it.each([
    ['above it', { x: 600, y: 100 }, ['400 400', '800 400']],
    ['on its left', { x: 100, y: 550 }, ['400 400', '400 700']],
    ['above it on the left', { x: 100, y: 100 }, ['400 700', '800 400']],
  ])('lead from a place %s to two corners, and begin beside it', (_, at, corners) => {
    const lines = hairlines(at, box, 40);
    expect(lines.map(({ to }) => `${to.x} ${to.y}`)).toEqual(corners);
    for (const { from } of lines) {
      expect(Math.hypot(from.x - at.x, from.y - at.y)).toBeCloseTo(40);
    }
  });
});

describe('chiefCrowd', () => {
  const spots = places.features.map((place) => ({ place, pixel: { x: 0, y: 0 }, radius: 10 }));
  const crowd = (at: number, ...leftOut: number[]): Crowd => {
    const [drawn, ...others] = [at, ...leftOut].map((index) => spots[index]);
    if (!drawn) throw new Error('The story has no such place.');
    return { drawn, leftOut: others.flatMap((spot) => spot ?? []) };
  };
  it.each([
    ['that of the chief place', [crowd(3, 1, 2), crowd(0, 4)], 'palmyra'],
    ['the largest', [crowd(0), crowd(3, 1), crowd(4, 2, 1)], 'raqqa'],
    ['the first of two as large', [crowd(4, 1), crowd(3, 2)], 'raqqa'],
    ['none where all places are drawn', [crowd(0), crowd(3)], undefined],
  ])('is %s', (_, crowds, expected) => {
    expect(chiefCrowd(crowds, chiefPlace)?.drawn.place.properties.id).toBe(expected);
  });
});
