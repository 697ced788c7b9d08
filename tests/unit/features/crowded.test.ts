import { describe, expect, it } from 'vitest';
import { crowdedOut } from '../../../src/features/crowded';
import { placesOnScreen } from '../../../src/features/placesOnScreen';
import { screenOf, type Camera } from '../../../src/features/screen';
import { theStory } from '../explorer/theStory';

const { places, chiefPlace } = theStory();
const size = { width: 1160, height: 960 };
const left = (camera: Camera, chosen: string | null) =>
  crowdedOut(
    placesOnScreen(places.features, chiefPlace, screenOf(camera, size)),
    [chosen, chiefPlace],
    85,
  );

describe('crowdedOut', () => {
  it.each<[string, Camera, string | null, string[]]>([
    [
      'the hills beside Palmyra at the zoom of the region',
      { zoom: 5.6, lat: 35, lng: 40.5 },
      null,
      ['jabal-antara', 'jabal-al-tar'],
    ],
    [
      'everything but the chief place where the map shows half the world',
      { zoom: 2.4, lat: 36, lng: 26 },
      null,
      ['jabal-antara', 'jabal-al-tar', 'mosul', 'raqqa'],
    ],
    [
      'the chief place too, beside the one that is chosen',
      { zoom: 2.4, lat: 36, lng: 26 },
      'raqqa',
      ['jabal-antara', 'palmyra', 'jabal-al-tar', 'mosul'],
    ],
    ['nothing where areas are seen as areas', { zoom: 10.5, lat: 34.6, lng: 38.2 }, null, []],
  ])('leaves out %s', (_name, camera, chosen, expected) => {
    expect(left(camera, chosen).sort()).toEqual([...expected].sort());
  });
});
