import { beforeEach, describe, expect, it, vi } from 'vitest';
import type { Address } from '../../../src/explorer/address';
import { screenOf, type Camera } from '../../../src/features/screen';
import { Explorer, type MapPort } from '../../../src/explorer/explorer.svelte';
import type { Place } from '../../../src/story/types';
import { theStory } from './theStory';

const story = theStory();
const preferences = { language: 'en', flavor: 'day' } as const;
const open = (address: Address = {}) => new Explorer(story, preferences, address);

/** Takes down what it is asked for. */
class Notes implements MapPort {
  readonly revealed: string[] = [];
  readonly cameras: Camera[] = [];
  readonly zooms: number[] = [];
  reveal(place: Place): void {
    this.revealed.push(place.properties.id);
  }
  goTo(camera: Camera): void {
    this.cameras.push(camera);
  }
  zoomBy(steps: number): void {
    this.zooms.push(steps);
  }
  picture(): Promise<HTMLCanvasElement> {
    return Promise.reject(new Error('nothing is drawn here'));
  }
}

let explorer: Explorer;
let notes: Notes;
let detach: () => void;
beforeEach(() => {
  explorer = open();
  notes = new Notes();
  detach = explorer.attach(notes);
});

describe('an explorer', () => {
  it('opens with nothing chosen', () => {
    expect(explorer.chosen).toBeNull();
    expect(explorer.place).toBeUndefined();
    expect(explorer.passages).toEqual([]);
    expect(explorer.passage).toBeUndefined();
  });

  it.each([
    ['on a phone, whose sheet may cover it', false, ['mosul']],
    ['nowhere else, where a link shows what its sender saw', true, []],
  ])('reveals the place of a link to a new map %s', (_name, roomy, revealed) => {
    const opened = open({ place: 'mosul', camera: { zoom: 9, lat: 36, lng: 43 } });
    opened.panel = { ...opened.panel, roomy };
    const map = new Notes();
    opened.attach(map);
    expect(map.revealed).toEqual(revealed);
  });

  it.each<[string, Address, string | null, string | undefined]>([
    ['nothing', {}, null, undefined],
    ['a place', { place: 'mosul' }, 'mosul', 'mosul-counterattack'],
    ['a passage', { place: 'mosul', passage: 'mosul-outskirts' }, 'mosul', 'mosul-outskirts'],
    ['an unknown place', { place: 'atlantis' }, null, undefined],
    ['an unknown passage', { place: 'mosul', passage: 'nothing' }, 'mosul', 'mosul-counterattack'],
    [
      'a passage of another place',
      { place: 'mosul', passage: 'raqqa-push' },
      'mosul',
      'mosul-counterattack',
    ],
    ['a passage without its place', { passage: 'raqqa-push' }, null, undefined],
  ])('opens an address of %s', (_name, address, place, passage) => {
    const opened = open(address);
    expect(opened.chosen).toBe(place);
    expect(opened.passage?.id).toBe(passage);
  });

  it('opens a place at its first passage, and shows it on the map', () => {
    explorer.choose('palmyra');
    expect(explorer.place?.properties.name.en).toBe('Palmyra');
    expect(explorer.passages).toHaveLength(8);
    expect(explorer.passage?.id).toBe('palmyra-recaptured');
    expect(notes.revealed).toEqual(['palmyra']);
  });

  it('takes a place of the map for what is measured, where that waits for one', () => {
    explorer.measure.begin('palmyra');
    explorer.measure.waiting = 'to';
    explorer.pick('jabal-antara');
    expect(explorer.measure.ends).toEqual({ from: 'palmyra', to: 'jabal-antara' });
    expect(explorer.chosen).toBeNull();
    explorer.pick('mosul');
    expect(explorer.measure.ends).toEqual({ from: 'palmyra', to: 'jabal-antara' });
    expect(explorer.chosen).toBe('mosul');
  });

  it('stays as it is when an unknown place is chosen', () => {
    explorer.choose('palmyra');
    explorer.choose('atlantis');
    expect(explorer.chosen).toBe('palmyra');
  });

  it('turns through all passages in the order of the text, and no further', () => {
    explorer.choose('palmyra');
    explorer.turn(-1);
    expect(explorer.passageIndex).toBe(0);
    const seen = story.passages.flatMap(() => {
      const { passage } = explorer;
      explorer.turn(1);
      return passage ? [passage.digest.en?.position.start ?? NaN] : [];
    });
    expect(explorer.passageIndex).toBe(7);
    expect([...new Set(seen)]).toHaveLength(8);
    expect(seen).toEqual([...seen].sort((a, b) => a - b));
  });

  it('begins anew with each place', () => {
    explorer.choose('palmyra');
    explorer.turn(3);
    explorer.choose('mosul');
    expect(explorer.passageIndex).toBe(0);
  });

  it('closes so that nothing of the place is left', () => {
    explorer.choose('mosul', 'mosul-outskirts');
    explorer.close();
    expect(explorer.address).toEqual({ story: 'palmyra-2016', language: 'en' });
    explorer.choose('mosul');
    expect(explorer.passageIndex).toBe(0);
  });

  it('keeps the open place and passage when the language changes', async () => {
    explorer.choose('palmyra', 'palmyra-ruins');
    await explorer.speak('ar');
    expect(explorer.direction).toBe('rtl');
    expect(explorer.messages.map.region).toBe('الخريطة');
    expect(explorer.passage?.id).toBe('palmyra-ruins');
  });

  it('ends in the language that was asked for last, whichever comes first', async () => {
    let come: (faces: FontFace[]) => void = () => undefined;
    const late = new Promise<FontFace[]>((resolve) => {
      come = resolve;
    });
    vi.spyOn(document.fonts, 'load').mockImplementation((font) =>
      font.includes('600 16px "IBM Plex Sans Arabic"') ? late : Promise.resolve([]),
    );
    const first = explorer.speak('ar');
    await explorer.speak('en');
    come([]);
    await first;
    expect(explorer.language).toBe('en');
    vi.restoreAllMocks();
  });

  it('shows the English digest where there is none in the language of the screen', async () => {
    await explorer.speak('ar');
    expect(explorer.text.language).toBe(story.articles.ar ? 'ar' : 'en');
  });

  it('is opened again, whole, by its own address', async () => {
    explorer.choose('palmyra', 'palmyra-army');
    explorer.moved({ zoom: 7, lat: 35, lng: 39 });
    await explorer.speak('ar');
    const again = new Explorer(story, { language: 'ar', flavor: 'day' }, explorer.address);
    expect(again.address).toEqual(explorer.address);
    expect(again.address.passage).toBe('palmyra-army');
  });

  it('follows a link while it is open', async () => {
    explorer.follow({
      place: 'raqqa',
      language: 'ar',
      camera: { zoom: 9, lat: 36, lng: 39 },
    });
    expect(explorer.chosen).toBe('raqqa');
    await expect.poll(() => explorer.language).toBe('ar');
    expect(notes.cameras).toEqual([{ zoom: 9, lat: 36, lng: 39 }]);
    explorer.follow({});
    expect(explorer.chosen).toBeNull();
    expect(explorer.language).toBe('ar');
  });

  it('shows the story’s own view where a link that it follows names no other', () => {
    explorer.panel = { ...explorer.panel, size: { width: 980, height: 844 } };
    const own = explorer.view;
    explorer.moved({ zoom: 9, lat: 36, lng: 39 });
    explorer.rested();
    explorer.follow({ place: 'raqqa' });
    expect(notes.cameras).toEqual([own]);
    // the map reports that it is there
    explorer.moved(own);
    explorer.rested();
    expect(explorer.address).toEqual({ story: 'palmyra-2016', language: 'en', place: 'raqqa' });
  });

  it('moves no map of the screen that a link leaves', () => {
    explorer.follow({ view: 'classroom' });
    explorer.follow({ place: 'raqqa' });
    expect(notes.cameras).toEqual([]);
  });

  it('follows the text, and goes there once more when it is switched on again', () => {
    explorer.reachedInText('mosul');
    expect(notes.cameras).toHaveLength(0);
    explorer.following = true;
    explorer.reachedInText('mosul');
    explorer.reachedInText('mosul');
    expect(notes.cameras).toHaveLength(1);
    expect(explorer.lit).toEqual(['mosul']);
    explorer.following = false;
    expect(explorer.lit).toEqual([]);
    explorer.following = true;
    explorer.reachedInText('mosul');
    expect(notes.cameras).toHaveLength(2);
    expect(notes.cameras[1]).toEqual(notes.cameras[0]);
    explorer.tookMap();
    expect([explorer.following, explorer.lit]).toEqual([false, []]);
  });

  it('is opened again with its time, its layers and what was measured', () => {
    explorer.period.choose(['recapture-2016', 'capture-2015']);
    explorer.toggle('labels');
    explorer.measure.begin('palmyra');
    explorer.measure.to = [40.5, 35.25];
    explorer.measure.ringed = true;
    const again = open(explorer.address);
    expect(again.address).toEqual({
      story: 'palmyra-2016',
      language: 'en',
      time: ['capture-2015', 'recapture-2016'],
      hidden: ['labels'],
      measure: { from: 'palmyra', to: [40.5, 35.25] },
      rings: 'palmyra',
    });
    again.follow({ hidden: ['areas'] });
    expect(again.address).toEqual({ story: 'palmyra-2016', language: 'en', hidden: ['areas'] });
  });

  it.each<[string, Address, Address]>([
    ['events', { time: ['capture-2015', 'never'] }, { time: ['capture-2015'] }],
    ['only such events', { time: ['never'] }, {}],
    [
      'an end',
      { measure: { from: 'palmyra', to: 'atlantis' }, hidden: ['areas'] },
      { hidden: ['areas'] },
    ],
    ['a place to ring', { rings: 'atlantis' }, {}],
  ])('leaves out %s that the story does not have, and the rest counts', (_name, given, kept) => {
    expect(open(given).address).toEqual({ story: 'palmyra-2016', language: 'en', ...kept });
  });

  it('switches groups of layers off and on again', () => {
    explorer.toggle('labels');
    explorer.toggle('areas');
    expect([...explorer.hidden].sort()).toEqual(['areas', 'labels']);
    explorer.toggle('labels');
    expect([...explorer.hidden]).toEqual(['areas']);
  });

  it('asks the map for the opening view, for a closer look and for zoom', () => {
    const size = { width: 980, height: 844 };
    explorer.panel = { ...explorer.panel, size };
    explorer.showStory();
    explorer.showPlaces(['palmyra', 'jabal-al-tar']);
    explorer.zoomBy(-1);
    const [opening, closer] = notes.cameras.map((camera) => screenOf(camera, size));
    for (const { geometry } of story.places.features) {
      expect(opening?.contains(opening.project(geometry.coordinates))).toBe(true);
    }
    expect(closer?.contains(closer.project([38.284, 34.5624]))).toBe(true);
    expect(closer?.contains(closer.project([38.24, 34.56]))).toBe(true);
    expect(closer?.contains(closer.project([43.11889, 36.335]))).toBe(false);
    expect(notes.zooms).toEqual([-1]);
  });

  it('works without a map', () => {
    detach();
    explorer.choose('palmyra');
    explorer.zoomBy(1);
    explorer.showStory();
    expect(explorer.chosen).toBe('palmyra');
    expect(notes.revealed).toEqual([]);
  });

  it('lets go of a map only if it still holds it', () => {
    const later = new Notes();
    explorer.attach(later);
    detach();
    explorer.choose('mosul');
    expect(later.revealed).toEqual(['mosul']);
  });
});

describe('a story that came from the device', () => {
  it('has an address that names nothing others could not open', () => {
    const own = new Explorer(
      theStory(),
      { language: 'ar', flavor: 'day' },
      {},
      { 'story.json': '' },
    );
    own.choose('mosul');
    expect(own.address).toEqual({ language: 'ar' });
  });
});

describe('a picture of the map', () => {
  it('is nothing where there is no map', async () => {
    detach();
    expect(await explorer.picture()).toBeUndefined();
  });
});

describe('an explorer in a lesson', () => {
  const panel = {
    size: { width: 1200, height: 900 },
    covered: { top: 80, right: 80, bottom: 40, left: 80 },
    foot: 0,
    roomy: true,
  };

  it('visits a place, a passage and a part of the world with one movement of the map', () => {
    explorer.panel = panel;
    explorer.visit('mosul', 'mosul-outskirts', [38, 34, 44, 37], { duration: 1800 });
    expect(explorer.chosen).toBe('mosul');
    expect(explorer.passage?.id).toBe('mosul-outskirts');
    expect(notes.revealed).toEqual([]);
    expect(notes.cameras).toHaveLength(1);
    const { contains, project } = screenOf(notes.cameras[0] ?? explorer.view, panel.size);
    for (const corner of [
      [38, 34],
      [44, 37],
    ]) {
      expect(contains(project(corner))).toBe(true);
    }
  });

  it('begins with what is visited where no map is there yet, and comes home to it', () => {
    detach();
    explorer.panel = panel;
    explorer.visit(null, null, [38, 34, 39, 35]);
    const visited = explorer.view;
    expect(visited.zoom).toBeGreaterThan(open().view.zoom);
    explorer.attach(notes);
    explorer.moved({ ...visited, zoom: 5 });
    explorer.rested();
    expect(explorer.camera).toMatchObject({ zoom: 5 });
    explorer.showStory();
    expect(notes.cameras.at(-1)).toEqual(visited);
  });

  it('keeps everything that a class shall find out of the address', () => {
    const lesson = open({ view: 'classroom', stop: 'two-hills' });
    lesson.choose('mosul');
    lesson.moved({ zoom: 9, lat: 36, lng: 43 });
    lesson.rested();
    expect(lesson.address).toEqual({
      story: 'palmyra-2016',
      language: 'en',
      view: 'classroom',
      stop: 'two-hills',
    });
  });

  it('opens another screen afresh', () => {
    explorer.choose('mosul');
    explorer.toggle('labels');
    explorer.open('classroom');
    expect(explorer.viewName).toBe('classroom');
    expect(explorer.chosen).toBeNull();
    expect(explorer.hidden.size).toBe(0);
    expect(explorer.camera).toBeNull();
  });

  it('follows a link to another stop, and back to the text', () => {
    explorer.follow({ view: 'classroom', stop: 'mosul' });
    expect([explorer.viewName, explorer.stop]).toEqual(['classroom', 'mosul']);
    explorer.follow({ view: 'classroom', stop: 'raqqa' });
    expect(explorer.stop).toBe('raqqa');
    explorer.follow({ place: 'raqqa' });
    expect([explorer.viewName, explorer.chosen]).toEqual(['explore', 'raqqa']);
    expect(explorer.address).not.toHaveProperty('stop');
    // whoever comes back goes on where they were
    explorer.open('classroom');
    expect(explorer.address.stop).toBe('raqqa');
  });
});
