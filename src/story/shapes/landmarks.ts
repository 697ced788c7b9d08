import { landmarkKinds } from '../types';
import { goodItems, object, oneOf, optional, text, truth } from '../shape';
import { id, sources } from './common';
import { landmarkGeometry } from './geometry';

const landmark = object(
  {
    type: oneOf(['Feature']),
    id,
    geometry: landmarkGeometry,
    properties: object(
      {
        id,
        name: optional(
          object(
            { en: text('the name in English', 200), ar: optional(text('the name in Arabic', 200)) },
            'a name { "en": …, "ar": … }',
            { closed: true },
          ),
        ),
        kind: oneOf(landmarkKinds),
        schematic: truth,
        note: optional(text('a note')),
        sources,
      },
      'the properties of a landmark',
      { closed: true },
    ),
  },
  'a landmark, a GeoJSON Feature',
);

/** `landmarks.geojson`: what the local map shows around the places (RFC 7946). */
export const landmarksShape = object(
  {
    type: oneOf(['FeatureCollection']),
    features: goodItems(landmark, 'a list of features'),
  },
  'a GeoJSON FeatureCollection',
);
