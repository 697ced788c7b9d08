import type { Language, PlaceId } from '../story/types';
import { flavors, type Flavor } from './flavors';
import type { PlaceLabelSize, StyleOptions } from './options';

/** What each file of layers draws from: the options, with everything left out filled in. */
export interface Theme {
  readonly flavor: Flavor;
  readonly language: Language;
  readonly scale: number;
  /** Ribbons grow less than lines: wider ones would fold in the corners of small countries. */
  readonly ribbonScale: number;
  readonly placeLabelSize: PlaceLabelSize;
  readonly otherName: 'all' | 'chosen';
  readonly countries: readonly string[];
  readonly chosen: PlaceId | null;
  readonly grouped: readonly PlaceId[];
}

const maxRibbonScale = 1.35;

export function themeOf(options: StyleOptions): Theme {
  const { language, countries, chosen, grouped, scale = 1, otherName = 'all' } = options;
  return {
    flavor: flavors[options.flavor],
    language,
    scale,
    ribbonScale: Math.min(scale, maxRibbonScale),
    placeLabelSize: options.placeLabelSize ?? { place: 17 * scale, chosen: 19 * scale },
    otherName,
    countries,
    chosen,
    grouped,
  };
}
