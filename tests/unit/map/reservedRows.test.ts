import { describe, expect, it } from 'vitest';
import { placesOnScreen } from '../../../src/features/placesOnScreen';
import { cameraFor, screenOf } from '../../../src/features/screen';
import { reservedRows } from '../../../src/map/reservedRows';
import { theStory } from '../explorer/theStory';

const story = theStory();
const size = { width: 980, height: 844 };
const none = { top: 0, right: 0, bottom: 0, left: 0 };

describe('the rows of a group', () => {
  const screen = screenOf(cameraFor(story.bounds, size, none), size);
  const { groups } = placesOnScreen(story.places.features, story.chiefPlace, screen);

  it.each([
    ['en', ['Jabal Antara', 'Palmyra', 'Jabal al Tar']],
    ['ar', ['جبل عنتر', 'تدمر', 'جبل الطار']],
  ] as const)('are kept free of other labels in %s', (language, names) => {
    const { features } = reservedRows(groups, language);
    expect(features.map(({ properties }) => properties.text)).toEqual(names);
    expect(features.map(({ properties }) => properties.row)).toEqual([-1, 0, 1]);
    expect(new Set(features.map(({ geometry }) => geometry))).toEqual(
      new Set([groups[0]?.head.place.geometry]),
    );
  });

  it('are not kept where the group is closed; its disc is', () => {
    const closed = groups.map((group) => ({ ...group, open: false }));
    expect(reservedRows(closed, 'en').features.map(({ properties }) => properties)).toEqual([
      { text: '', side: groups[0]?.side, row: 0 },
    ]);
  });
});
