import { passagesFile, tourFile } from '../files';
import type { Report } from '../issues';
import { annotationsOf } from '../openText';
import type { TourRead } from '../shapes/tour';
import type { Story } from '../types';

/** What a tour names is there: places and sentences of the story, and voices of its own. */
export function tourNamesWhatTheStoryHas(tour: TourRead, story: Story, report: Report): void {
  const { stops, voiceIds, claims } = tour;
  const expectKnown = (id: string, known: readonly unknown[], path: string, expected: string) => {
    if (known.includes(id)) return;
    report({
      file: tourFile,
      path,
      found: `"${id}"`,
      expected,
      remedy: 'Correct the id, or take it out.',
    });
  };
  const places = story.places.features.map(({ properties }) => properties.id);
  const expectPlace = (id: string, path: string) => {
    expectKnown(id, places, path, `a place of the story: ${places.join(', ')}`);
  };
  const told = annotationsOf(story).filter(({ digest }) => Object.keys(digest).length > 0);
  const toldIds = told.map(({ id }) => id);
  const expectSentence = (id: string, path: string) => {
    expectKnown(id, toldIds, path, `an annotation in ${passagesFile} with words in a digest`);
  };

  for (const { value, path } of stops) {
    for (const [at, id] of value.places.entries()) expectPlace(id, `${path}/places/${at}`);
    if (value.passage !== undefined) expectSentence(value.passage, `${path}/passage`);
  }
  for (const { value, path } of claims) {
    expectKnown(value.voice, voiceIds, `${path}/voice`, 'a voice of the tour');
    expectSentence(value.passage, `${path}/passage`);
  }
}
