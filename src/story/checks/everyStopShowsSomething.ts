import { tourFile } from '../files';
import type { Report } from '../issues';
import type { TourRead } from '../shapes/tour';

/** Every stop of a tour has something for the map to show, and something for the panel. */
export function everyStopShowsSomething({ stops }: TourRead, report: Report): void {
  const tell = (path: string, found: string, expected: string, remedy: string) => {
    report({ file: tourFile, path, found, expected, remedy });
  };
  for (const { value, path } of stops) {
    const { places, bounds, says, passage } = value;
    if (places.length === 0 && bounds === undefined) {
      const remedy = 'Name places, or write "bounds": [west, south, east, north].';
      tell(path, 'neither places nor bounds', 'something for the map to show', remedy);
    }
    if (says === undefined && passage === undefined) {
      const remedy = 'Name a passage, or write "says".';
      tell(
        path,
        'neither a passage nor words of its own',
        'something for the panel to say',
        remedy,
      );
    }
  }
}
