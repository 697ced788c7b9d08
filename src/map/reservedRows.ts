import type { FeatureCollection, Point } from 'geojson';
import type { Group } from '../features/placesOnScreen';
import type { Language } from '../story/types';
import type { ReservedRow } from '../style/options';

/** The rows of the groups as points for the style, so that its labels keep out of them. */
export function reservedRows(
  groups: readonly Group[],
  language: Language,
): FeatureCollection<Point, ReservedRow> {
  return {
    type: 'FeatureCollection',
    features: groups.flatMap(({ members, head, side }) =>
      members.map(({ place }, index) => ({
        type: 'Feature' as const,
        geometry: head.place.geometry,
        properties: {
          text: place.properties.name[language],
          side,
          row: index - members.indexOf(head),
        },
      })),
    ),
  };
}
