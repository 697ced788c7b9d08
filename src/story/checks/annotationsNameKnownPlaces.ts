import type { Draft } from '../draft';
import { passagesFile, placesFile } from '../files';
import type { Report } from '../issues';

/** Every annotation is about a place of the story. */
export function annotationsNameKnownPlaces(draft: Draft, report: Report): void {
  const { annotations, placeIds, isWhole } = draft;
  if (placeIds.size === 0 && !isWhole.places) return;
  for (const { value, path } of annotations) {
    if (placeIds.has(value.body.source)) continue;
    report({
      file: passagesFile,
      path: `${path}/body/source`,
      found: `"${value.body.source}"`,
      expected: `a place in ${placesFile}: ${[...placeIds].join(', ')}`,
      remedy: 'Correct the id, or add the place.',
    });
  }
}
