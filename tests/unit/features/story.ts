import type { Certainty, Place, Story } from '../../../src/story/types';

/** A place with what geometry needs; `at` is `[longitude, latitude]`. */
export function place(
  id: string,
  at: readonly [number, number],
  certainty: Certainty = 'certain',
  uncertaintyMeters = 1_000,
): Place {
  return {
    type: 'Feature',
    geometry: { type: 'Point', coordinates: [...at] },
    properties: {
      id,
      name: { en: id, ar: id },
      aliases: [],
      kind: 'settlement',
      caption: { en: '', ar: '' },
      certainty,
      uncertaintyMeters,
      summary: { en: '', ar: '' },
      sources: [],
      sameAs: [],
    },
  };
}

export const palmyra = place('palmyra', [38.28402, 34.5624]);
export const tar = place('jabal-al-tar', [38.24, 34.56], 'approximate', 3_500);
export const antara = place('jabal-antara', [38.22, 34.61], 'approximate', 7_000);
export const mosul = place('mosul', [43.11889, 36.335]);
export const raqqa = place('raqqa', [39.00788, 35.95283]);

/** The part of a story that geometry is made from. */
export function storyOf(
  places: Place[],
  chiefPlace = 'palmyra',
): Pick<Story, 'places' | 'chiefPlace'> {
  return { places: { type: 'FeatureCollection', features: places }, chiefPlace };
}

export const story = storyOf([palmyra, tar, antara, mosul, raqqa]);
