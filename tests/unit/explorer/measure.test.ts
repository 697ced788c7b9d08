import { describe, expect, it } from 'vitest';
import { Measure } from '../../../src/explorer/measure.svelte';
import { keepUnits, unitsOf, type Device } from '../../../src/explorer/preferences';
import { roundMeters } from '../../../src/features/distance';
import { theStory } from './theStory';

const story = theStory();

describe('measuring in a story', () => {
  it('draws nothing while it is closed, and keeps what was measured', () => {
    const measure = new Measure(story);
    measure.begin('palmyra');
    measure.to = 'mosul';
    expect(measure.measured.from).toEqual([38.28402, 34.5624]);
    measure.close();
    expect(measure.measured).toEqual({ from: undefined, to: undefined, around: undefined });
    measure.begin('raqqa');
    expect([measure.from, measure.to]).toEqual(['palmyra', 'mosul']);
  });

  it('tells how far, whither, and which end is not certain', () => {
    const measure = new Measure(story);
    expect(measure.result).toBeUndefined();
    measure.from = 'palmyra';
    measure.to = 'mosul';
    expect(roundMeters(measure.result?.meters ?? NaN)).toBe(480_000);
    expect([measure.result?.compass, Math.round(measure.result?.bearing ?? NaN)]).toEqual([
      'ENE',
      64,
    ]);
    expect(measure.result?.uncertain).toEqual([]);
    measure.swap();
    expect(measure.result?.compass).toBe('WSW');
    measure.to = 'jabal-al-tar';
    expect(measure.result?.uncertain.map(({ properties }) => properties.id)).toEqual([
      'jabal-al-tar',
    ]);
  });

  it('takes a point only for the end that waits for one', () => {
    const measure = new Measure(story);
    measure.begin('palmyra');
    measure.take([40, 35]);
    expect(measure.to).toBeNull();
    measure.waiting = 'to';
    measure.take([40, 35]);
    expect([measure.to, measure.waiting]).toEqual([[40, 35], null]);
    measure.waiting = 'from';
    measure.close();
    expect(measure.waiting).toBeNull();
  });

  it('has rings around the chief place at first, once they are wanted', () => {
    const measure = new Measure(story);
    measure.begin('mosul');
    expect(measure.measured.around).toBeUndefined();
    measure.ringed = true;
    expect(measure.measured.around).toEqual([38.28402, 34.5624]);
    measure.around = 'mosul';
    expect(measure.measured.around).toEqual([43.11889, 36.335]);
  });
});

describe('what a link says of measuring', () => {
  it('has ends and rings only while the panel is open', () => {
    const measure = new Measure(story);
    measure.begin('palmyra');
    expect(measure.ends).toBeUndefined();
    measure.to = 'mosul';
    expect(measure.ends).toEqual({ from: 'palmyra', to: 'mosul' });
    expect(measure.rings).toBeUndefined();
    measure.ringed = true;
    expect(measure.rings).toBe('palmyra');
    measure.close();
    expect([measure.ends, measure.rings]).toEqual([undefined, undefined]);
  });

  it('opens the panel, and closes it where a link says nothing', () => {
    const measure = new Measure(story);
    measure.follow({ from: 'raqqa', to: [40, 35] }, undefined);
    expect(measure.measured).toEqual({
      from: [38.999, 35.952].map((degrees) => expect.closeTo(degrees, 1) as number),
      to: [40, 35],
      around: undefined,
    });
    measure.follow(undefined, 'mosul');
    expect([measure.open, measure.rings]).toEqual([true, 'mosul']);
    measure.follow(undefined, undefined);
    expect(measure.open).toBe(false);
  });
});

describe('the units', () => {
  const kept = new Map<string, string>();
  const device: Device = {
    languages: [],
    matches: () => false,
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      setItem: (key, value) => void kept.set(key, value),
      removeItem: (key) => void kept.delete(key),
    },
  };

  it('are metric until the person says otherwise, and then are kept', () => {
    expect(unitsOf(device)).toBe('metric');
    keepUnits(device, 'imperial');
    expect(unitsOf(device)).toBe('imperial');
    expect(unitsOf({ ...device, storage: undefined })).toBe('metric');
  });

  it('are metric where something else was stored', () => {
    kept.set('dateline.units', 'cubits');
    expect(unitsOf(device)).toBe('metric');
  });
});
