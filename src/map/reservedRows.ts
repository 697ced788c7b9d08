import type { FeatureCollection, Point } from 'geojson';
import type { Group } from '../features/placesOnScreen';
import type { Language } from '../story/types';
import type { ReservedRow } from '../style/options';

/** What the groups take as points for the style, so that its labels keep out: discs and rows. */
export function reservedRows(
  groups: readonly Group[],
  language: Language,
): FeatureCollection<Point, ReservedRow> {
  return {
    type: 'FeatureCollection',
    features: groups.flatMap(({ members, head, side, open }) =>
      (open ? members : [head]).map(({ place }, index) => ({
        type: 'Feature' as const,
        geometry: head.place.geometry,
        properties: {
          text: open ? place.properties.name[language] : '',
          side,
          row: open ? index - members.indexOf(head) : 0,
        },
      })),
    ),
  };
}
