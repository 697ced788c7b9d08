import { tourFile } from '../files';
import type { Report } from '../issues';
import type { TourRead } from '../shapes/tour';
import { activities } from '../tour';

/** What ends every lesson has an address too. */
export function idsAreNotTheLessons({ stops }: TourRead, report: Report): void {
  for (const { value, path } of stops) {
    if (!(activities as readonly string[]).includes(value.id)) continue;
    report({
      file: tourFile,
      path: `${path}/id`,
      found: `"${value.id}", which the end of every lesson has already`,
      expected: 'an id of its own',
      remedy: 'Give the stop another id.',
    });
  }
}
