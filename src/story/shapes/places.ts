import { certainties, placeKinds } from '../types';
import { goodItems, list, number, object, oneOf, optional, text } from '../shape';
import { id, localized, sources, webAddress } from './common';
import { point } from './geometry';

const place = object(
  {
    type: oneOf(['Feature']),
    id,
    geometry: point,
    properties: object(
      {
        id,
        name: localized('the name'),
        aliases: list(text('another name', 200), 'a list of other names'),
        kind: oneOf(placeKinds),
        caption: localized('the caption'),
        certainty: oneOf(certainties),
        uncertaintyMeters: number('a radius in metres', 0, 1_000_000),
        certaintyNote: optional(localized('why the location is not certain')),
        summary: localized('the summary'),
        sources,
        sameAs: list(webAddress, 'a list of the same place elsewhere'),
      },
      'the properties of a place',
      { closed: true },
    ),
  },
  'a place, a GeoJSON Feature',
);

/** `places.geojson`: one Point feature a place (RFC 7946). */
export const placesShape = object(
  {
    type: oneOf(['FeatureCollection']),
    features: goodItems(place, 'a list of features'),
  },
  'a GeoJSON FeatureCollection',
);
