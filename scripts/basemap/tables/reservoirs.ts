import type { Position } from 'geojson';

/** A lake behind a dam, on a river of `tables/rivers.ts`. Its name stands in `tables/lakes.ts`. */
export interface Reservoir {
  name: string;
  river: string;
  /** [longitude, latitude] of the upper end and of the dam. */
  tail: Position;
  dam: Position;
  /** Published area when full, in square kilometres. */
  km2: number;
}

export const RESERVOIRS: Reservoir[] = [
  { name: 'Lake Assad', river: 'Euphrates', tail: [38.18, 36.36], dam: [38.56, 35.87], km2: 610 },
  { name: 'Atatürk', river: 'Euphrates', tail: [38.85, 37.83], dam: [38.32, 37.48], km2: 817 },
  {
    name: 'Lake Qadisiyah',
    river: 'Euphrates',
    tail: [41.6, 34.42],
    dam: [42.35, 34.21],
    km2: 500,
  },
  { name: 'Mosul Dam Lake', river: 'Tigris', tail: [42.4, 37.0], dam: [42.83, 36.63], km2: 370 },
];
