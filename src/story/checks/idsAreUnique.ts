import type { Draft } from '../draft';
import { eventsFile, landmarksFile, passagesFile, placesFile } from '../files';
import type { Report } from '../issues';
import type { Located } from '../shape';

/** No two things of a file share an id, and a feature has its own in both spots. */
export function idsAreUnique(draft: Draft, report: Report): void {
  const { places, landmarks, annotations, events } = draft;
  noneTwice(placesFile, places, report);
  noneTwice(landmarksFile, landmarks, report);
  noneTwice(passagesFile, annotations, report);
  noneTwice(eventsFile, events, report);
  sameInBothSpots(placesFile, places, report);
  sameInBothSpots(landmarksFile, landmarks, report);
}

/** Tells of every id in a list that an earlier item has already. */
export function noneTwice(
  file: string,
  items: readonly Located<{ readonly id: string }>[],
  report: Report,
): void {
  const first = new Map<string, string>();
  for (const { value, path } of items) {
    const earlier = first.get(value.id);
    if (earlier === undefined) {
      first.set(value.id, path);
      continue;
    }
    report({
      file,
      path: `${path}/id`,
      found: `"${value.id}", which ${earlier} has already`,
      expected: 'an id of its own',
      remedy: 'Give one of the two another id.',
    });
  }
}

interface HasIds {
  readonly id: string;
  readonly properties: { readonly id: string };
}

function sameInBothSpots(file: string, items: readonly Located<HasIds>[], report: Report): void {
  for (const { value, path } of items) {
    if (value.id === value.properties.id) continue;
    report({
      file,
      path: `${path}/properties/id`,
      found: `"${value.properties.id}" in a feature with the id "${value.id}"`,
      expected: 'the same id in the feature and in its properties',
      remedy: 'Make the two the same.',
    });
  }
}
