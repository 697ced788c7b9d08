import { describe, expect, it } from 'vitest';
import { digestText, rangeIn } from '../../../../src/story/openText';
import { languages } from '../../../../src/story/types';
import {
  Attraction,
  longestPause,
  picturesOf,
  shiftAt,
} from '../../../../src/views/kiosk/attraction.svelte';
import { placeFrame, startFrame } from '../../../../src/views/kiosk/startFrame';
import { cameraFor } from '../../../../src/features/screen';
import { roamOf } from '../../../../src/views/kiosk/roam';
import { theStory } from '../../explorer/theStory';

const story = theStory();

describe('the tour of the places', () => {
  it.each(languages)(
    'has a picture of the story and of each place, with words, in %s',
    (language) => {
      const text = digestText(story, language);
      const [whole, ...single] = picturesOf(story, text);
      expect(whole).toEqual({ place: null, passage: null, frame: null });
      expect(single.map(({ place }) => place)).toEqual(story.places.features);
      for (const { place, passage } of single) {
        expect(passage?.placeId).toBe(place?.properties.id);
        expect(passage && rangeIn(text, passage)).toBeDefined();
      }
    },
  );

  it('goes round, counts the rounds, stands still while it is paused, and begins anew', () => {
    const attraction = new Attraction(2);
    const seen = Array.from({ length: 4 }, () => {
      const { index, round } = attraction;
      attraction.advance();
      return [index, round];
    });
    expect(seen).toEqual([
      [0, 0],
      [1, 0],
      [0, 1],
      [1, 1],
    ]);
    attraction.isPaused = true;
    attraction.advance();
    expect(attraction.step).toBe(4);
    attraction.begin();
    expect([attraction.step, attraction.isPaused]).toEqual([0, false]);
  });

  it('goes on by itself when whoever paused it has left, and can be paused for as long again', () => {
    const attraction = new Attraction(2);
    const wait = (pictures: number) => {
      for (let picture = 0; picture < pictures; picture += 1) attraction.advance();
      return [attraction.step, attraction.isPaused];
    };
    attraction.isPaused = true;
    expect(wait(longestPause - 1)).toEqual([0, true]);
    // asked for anew
    attraction.isPaused = true;
    expect(wait(longestPause)).toEqual([0, true]);
    expect(wait(1)).toEqual([1, false]);
    expect(wait(1)).toEqual([2, false]);
    attraction.isPaused = true;
    expect(wait(longestPause)).toEqual([2, true]);
  });

  it('never stands in the same spot twice in a row, nor leaves its margin', () => {
    for (let step = 0; step < 1000; step += 1) {
      const [x, y] = shiftAt(step);
      const [nextX, nextY] = shiftAt(step + 1);
      expect(Math.hypot(nextX - x, nextY - y)).toBeGreaterThan(0.05);
      expect(Math.max(Math.abs(x), Math.abs(y))).toBeLessThanOrEqual(1);
    }
  });
});

describe('what the map shows', () => {
  const panel = {
    size: { width: 1080, height: 1000 },
    covered: { top: 100, right: 100, bottom: 300, left: 100 },
    roomy: true,
  };
  const holds = ([west, south, east, north]: readonly number[], [x = 0, y = 0]: number[]) =>
    west !== undefined && south !== undefined && east !== undefined && north !== undefined
      ? x >= west && x <= east && y >= south && y <= north
      : false;

  it('begins with all places', () => {
    const frame = startFrame(story, undefined, panel);
    for (const { geometry } of story.places.features) {
      expect(holds(frame, geometry.coordinates)).toBe(true);
    }
  });

  it('begins where the curator says, in the middle of what is free', () => {
    const camera = { zoom: 7, lat: 34.5, lng: 38.3 };
    const frame = startFrame(story, camera, panel);
    const free = { width: 880, height: 600 };
    const none = { top: 0, right: 0, bottom: 0, left: 0 };
    const shown = cameraFor(frame, free, none);
    expect(shown.zoom).toBeCloseTo(camera.zoom, 6);
    expect(shown.lat).toBeCloseTo(camera.lat, 6);
    expect(shown.lng).toBeCloseTo(camera.lng, 6);
  });

  it('shows an uncertain place with its neighbours, and a certain one among all', () => {
    const frames = story.places.features.map((place) => [
      place.properties.certainty,
      placeFrame(story, place),
    ]);
    for (const [certainty, frame] of frames) {
      if (certainty === 'certain') expect(frame).toBeNull();
      else expect(frame).not.toBeNull();
    }
  });

  it('ends somewhat beyond the story, and has room for what it begins with', () => {
    const [west, south, east, north] = story.bounds;
    const roam = roamOf(story, [10, 40, 12, 41]);
    expect(holds(roam, [10, 40])).toBe(true);
    expect(roam[0]).toBeLessThan(west);
    expect(roam[1]).toBeLessThan(south);
    expect(roam[2]).toBeGreaterThan(east);
    expect(roam[3]).toBeGreaterThan(north);
    expect(roam[1]).toBeGreaterThanOrEqual(-85.06);
    expect(roam[3]).toBeLessThanOrEqual(85.06);
  });
});
