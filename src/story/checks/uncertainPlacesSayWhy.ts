import type { Draft } from '../draft';
import { placesFile } from '../files';
import type { Report } from '../issues';

/** A place that is not certain says why, and how large the area is that it is drawn as. */
export function uncertainPlacesSayWhy({ places }: Draft, report: Report): void {
  for (const { value, path } of places) {
    const { certainty, certaintyNote, uncertaintyMeters } = value.properties;
    if (certainty === 'certain') continue;
    if (!certaintyNote) {
      report({
        file: placesFile,
        path: `${path}/properties/certaintyNote`,
        found: 'nothing',
        expected: `a note why the location is ${certainty}`,
        remedy: 'Add "certaintyNote" with a sentence in English and in Arabic.',
      });
    }
    if (uncertaintyMeters <= 0) {
      report({
        file: placesFile,
        path: `${path}/properties/uncertaintyMeters`,
        found: String(uncertaintyMeters),
        expected: `a radius above 0 for a place that is ${certainty}`,
        remedy: 'Write within how many metres of the point it lies.',
      });
    }
  }
}
