import type { Draft } from '../draft';
import { landmarksFile } from '../files';
import type { Report } from '../issues';

/** A landmark that is only a sketch says in a note how it was made. */
export function sketchesSaySo({ landmarks }: Draft, report: Report): void {
  for (const { value, path } of landmarks) {
    if (!value.properties.schematic || value.properties.note !== undefined) continue;
    report({
      file: landmarksFile,
      path: `${path}/properties/note`,
      found: 'nothing',
      expected: 'a note how the sketch was made',
      remedy: 'Add "note": what is known, and what was drawn from it.',
    });
  }
}
