import type { Draft } from '../draft';
import { eventsFile, passagesFile, placesFile } from '../files';
import { pointer, type Report } from '../issues';

/** Places and passages of an event are those of the story. */
export function eventsNameWhatTheStoryHas(draft: Draft, report: Report): void {
  const { events, annotations, placeIds, isWhole } = draft;
  const passageIds = new Set(annotations.map(({ value }) => value.id));
  const expectKnown = (ids: readonly string[], known: ReadonlySet<string>, path: string) => {
    for (const [index, id] of ids.entries()) {
      if (known.has(id)) continue;
      report({
        file: eventsFile,
        path: pointer(path, index),
        found: `"${id}"`,
        expected: path.endsWith('places')
          ? `a place in ${placesFile}: ${[...placeIds].join(', ')}`
          : `the id of an annotation in ${passagesFile}`,
        remedy: 'Correct the id, or take it out of the list.',
      });
    }
  };
  for (const { value, path } of events) {
    if (isWhole.places) expectKnown(value.places, placeIds, `${path}/places`);
    if (isWhole.annotations) expectKnown(value.passages ?? [], passageIds, `${path}/passages`);
  }
}
