import { beforeEach, describe, expect, it } from 'vitest';
import { Explorer } from '../../../src/explorer/explorer.svelte';
import { Lesson, noActivity, textSizes } from '../../../src/explorer/lesson.svelte';
import { plainTour, type Tour } from '../../../src/story/tour';
import { theStory } from './theStory';

const story = theStory();
const both = (text: string) => ({ en: text, ar: text });
const tour: Tour = {
  stops: [
    {
      id: 'region',
      title: both('The region'),
      says: both('Here'),
      bounds: [34, 30, 44, 37],
      places: [],
      questions: [],
    },
    {
      id: 'mosul',
      title: both('Mosul'),
      passage: 'mosul-outskirts',
      places: ['mosul'],
      questions: [],
    },
    {
      id: 'hills',
      title: both('Hills'),
      says: both('Two'),
      places: ['jabal-al-tar', 'jabal-antara'],
      questions: [],
    },
  ],
  voices: [{ id: 'someone', name: both('Someone'), about: both('Somebody') }],
  claims: [{ id: 'claim', says: both('So'), voice: 'someone', passage: 'mosul-outskirts' }],
};

let explorer: Explorer;
let lesson: Lesson;
const stop = () => lesson.step?.id;
beforeEach(() => {
  explorer = new Explorer(story, { language: 'en', flavor: 'day' }, { view: 'classroom' });
  lesson = new Lesson(explorer, tour);
});

describe('a lesson', () => {
  it('goes through its stops, and ends with what the class does', () => {
    const seen = [stop()];
    for (let step = 0; step < 10; step += 1) {
      lesson.forward();
      seen.push(stop());
    }
    expect([...new Set(seen)]).toEqual(['region', 'mosul', 'hills', 'voices', 'quiz']);
    expect(stop()).toBe('quiz');
  });

  it('brings the map back to a stop that is gone to once more', () => {
    explorer.camera = { zoom: 9, lat: 36, lng: 43 };
    lesson.goTo(0);
    expect(explorer.camera).toBeNull();
  });

  it('stays at its beginning, and comes back there', () => {
    lesson.back();
    expect(stop()).toBe('region');
    lesson.goTo(2);
    lesson.back();
    lesson.back();
    expect(stop()).toBe('region');
  });

  it('asks nobody who says so where no claims were gathered', () => {
    const plain = new Lesson(explorer, plainTour(story));
    expect(plain.steps.map(({ id }) => id)).toEqual([
      'overview',
      'place-palmyra',
      'place-jabal-al-tar',
      'place-jabal-antara',
      'place-mosul',
      'place-raqqa',
      'quiz',
    ]);
  });

  it('begins at the stop of its address, or at the first where there is none such', () => {
    explorer.stop = 'mosul';
    expect(lesson.index).toBe(1);
    explorer.stop = 'nowhere';
    expect(lesson.index).toBe(0);
  });

  it('comes back from a blank screen to the same stop, whatever key is pressed', () => {
    lesson.forward();
    lesson.blank = true;
    lesson.forward();
    expect([lesson.blank, stop()]).toEqual([false, 'mosul']);
    lesson.blank = true;
    lesson.back();
    expect([lesson.blank, stop()]).toEqual([false, 'mosul']);
  });

  it('lets what the class does go through its own steps first', () => {
    let steps = 2;
    lesson.goTo(3);
    lesson.activity = { forward: () => (steps -= 1) >= 0, back: () => false };
    lesson.forward();
    lesson.forward();
    expect(stop()).toBe('voices');
    lesson.forward();
    expect(stop()).toBe('quiz');
  });

  describe('at a task that is still on its way', () => {
    beforeEach(() => {
      lesson = new Lesson(explorer, tour, true);
      lesson.goTo(3);
    });

    it('does not go on, however often it is asked, and then goes through it', () => {
      lesson.forward();
      lesson.forward();
      expect(stop()).toBe('voices');
      let steps = 1;
      lesson.activity = { forward: () => (steps -= 1) >= 0, back: () => false };
      lesson.forward();
      expect([steps, stop()]).toEqual([0, 'voices']);
      lesson.forward();
      expect(stop()).toBe('quiz');
    });

    it('goes past one that does not come', () => {
      lesson.activity = noActivity;
      lesson.forward();
      expect(stop()).toBe('quiz');
    });

    it('can go back', () => {
      lesson.back();
      expect(stop()).toBe('hills');
    });
  });

  it('puts the questions away at the next stop, and keeps names and size of the text', () => {
    lesson.discussing = true;
    lesson.labels = false;
    lesson.grow(1);
    lesson.forward();
    expect([lesson.discussing, lesson.labels, lesson.enlargement]).toEqual([false, false, 1.25]);
  });

  it('lets the text grow to twice its size, and no further', () => {
    for (let press = 0; press < 9; press += 1) lesson.grow(1);
    expect(lesson.enlargement).toBe(2);
    for (let press = 0; press < 9; press += 1) lesson.grow(-1);
    expect(lesson.enlargement).toBe(textSizes[0]);
  });

  it.each<[string, number, string | null, string | undefined]>([
    ['a part of the world', 0, null, undefined],
    ['a place with its passage', 1, 'mosul', 'mosul-outskirts'],
    ['several places, none of them before the others', 2, null, undefined],
  ])('shows %s', (_name, index, chosen, passage) => {
    lesson.goTo(index);
    lesson.arrange();
    expect(explorer.chosen).toBe(chosen);
    expect(explorer.passage?.id).toBe(passage);
  });

  it('shows in one window what the other shows', () => {
    lesson.goTo(2);
    lesson.discussing = true;
    lesson.labels = false;
    lesson.grow(1);
    const other = new Lesson(
      new Explorer(story, { language: 'en', flavor: 'day' }, { view: 'classroom' }),
      tour,
    );
    other.adopt(lesson.state);
    expect(other.state).toEqual(lesson.state);
    expect(other.step?.id).toBe('hills');
  });
});
