import { describe, expect, it } from 'vitest';
import { crowdedOut } from '../../../../src/features/crowded';
import { placesOnScreen } from '../../../../src/features/placesOnScreen';
import { screenOf, type Camera } from '../../../../src/features/screen';
import { crowdNotes } from '../../../../src/views/kiosk/crowdNotes';
import { crowdsOf, type Crowd } from '../../../../src/views/kiosk/crowds';
import { theStory } from '../../explorer/theStory';

const { places, chiefPlace } = theStory();
const size = { width: 1080, height: 1000 };
const says = (of: readonly { properties: { name: { en: string } } }[]) =>
  of.map(({ properties }) => properties.name.en).join(' ');

const notesOf = (crowds: readonly Crowd[]) =>
  crowdNotes(crowds, places.features, 1, size.width, says);

function crowdsAt(camera: Camera): Crowd[] {
  const onScreen = placesOnScreen(places.features, chiefPlace, screenOf(camera, size));
  return crowdsOf(onScreen, crowdedOut(onScreen, [chiefPlace], 76));
}

describe('crowdNotes', () => {
  const region: Camera = { zoom: 5.6, lat: 35, lng: 40.5 };

  it('names the hills at Palmyra, below it', () => {
    const [note, ...more] = notesOf(crowdsAt(region));
    expect(more).toEqual([]);
    expect(note?.places.map(({ properties }) => properties.id)).toEqual([
      'palmyra',
      'jabal-al-tar',
      'jabal-antara',
    ]);
    expect(note).toMatchObject({ hasRoom: true, shift: 0 });
  });

  it('keeps a line on the map where the place is at its edge', () => {
    const [note] = notesOf(crowdsAt({ ...region, lng: 44.6 }));
    expect(note?.shift).toBeGreaterThan(0);
  });

  it.each([
    ['beside a place below it', { x: 80, y: 60 }, false],
    ['with room below it', { x: 80, y: -200 }, true],
    ['with room to the side', { x: 500, y: 60 }, true],
  ])('counts alone where its line would lie on another place: %s', (_where, by, hasRoom) => {
    const [crowd] = crowdsAt(region);
    if (!crowd) throw new Error('no place is drawn');
    const { x, y } = crowd.drawn.pixel;
    const [, , , mosul] = places.features;
    const beside = {
      ...crowd.drawn,
      place: mosul ?? crowd.drawn.place,
      pixel: { x: x + by.x, y: y + by.y },
    };
    expect(notesOf([crowd, { drawn: beside, leftOut: [] }])).toMatchObject([{ hasRoom }]);
  });

  it('says nothing where every place is drawn', () => {
    expect(notesOf(crowdsAt({ zoom: 10.5, lat: 34.6, lng: 38.2 }))).toEqual([]);
  });
});
