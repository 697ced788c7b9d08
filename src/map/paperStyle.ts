import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { PlacesOnScreen } from '../features/placesOnScreen';
import type { Pixel, Screen } from '../features/screen';
import type { Language, Story } from '../story/types';
import { fenceAround, keptFree } from './fence';

/** What a map on paper is a picture of. */
export interface PaperView {
  readonly story: Story;
  readonly screen: Screen;
  /** As the map tells them apart; the page itself draws what stands in a group. */
  readonly places: PlacesOnScreen;
  readonly language: Language;
  /** Where the page writes over the map. */
  readonly written: readonly Pixel[];
  /** Without any name. */
  readonly blind: boolean;
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/**
 * The style of a map for black ink. The areas of uncertain places and all numbers are no part of
 * it: the page draws them over it, sharper than a picture could.
 */
export async function paperStyle(view: PaperView): Promise<StyleSpecification> {
  const { story, screen, language, written, blind } = view;
  const { groups } = view.places;
  const parts = await import('./load');
  return parts.style({
    flavor: 'print',
    language,
    basemapUrl: parts.basemapUrl,
    // the page shows the credits itself
    attribution: '',
    countries: story.countries,
    places: parts.placeFeatures(story),
    areas: nothing,
    edges: nothing,
    distances: nothing,
    landmarks: parts.landmarkFeatures(story),
    chosen: null,
    grouped: groups.flatMap(({ members }) => members.map(({ place }) => place.properties.id)),
    reserve: together(
      parts.reservedRows(groups, language),
      keptFree(screen, [...fenceAround(screen), ...written]),
    ),
    // the list beside the map has both names of a place
    otherName: 'chosen',
    hidden: new Set(blind ? ['labels', 'areas'] : ['areas']),
  });
}

const together = (a: FeatureCollection, b: FeatureCollection): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...a.features, ...b.features],
});
