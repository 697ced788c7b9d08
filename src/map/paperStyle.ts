import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import type { PlacesOnScreen } from '../features/placesOnScreen';
import type { Screen } from '../features/screen';
import type { Language, Story } from '../story/types';
import { fenceAround } from './fence';

/** What a map on paper is a picture of. */
export interface PaperView {
  readonly story: Story;
  readonly screen: Screen;
  /** As the map tells them apart; the page itself draws what stands in a group. */
  readonly places: PlacesOnScreen;
  readonly language: Language;
  /** What is written along the ring of an uncertain place. */
  readonly within: (radiusMeters: number) => string;
  /** Without any name. */
  readonly blind: boolean;
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

/** The style of a map for black ink; the numbers of the places are no part of it. */
export async function paperStyle(view: PaperView): Promise<StyleSpecification> {
  const { story, language, within, blind } = view;
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
    areas: parts.uncertaintyAreas(story.places),
    edges: parts.uncertaintyEdges(story.places, within),
    distances: nothing,
    landmarks: parts.landmarkFeatures(story),
    chosen: null,
    grouped: groups.flatMap(({ members }) => members.map(({ place }) => place.properties.id)),
    reserve: together(parts.reservedRows(groups, language), fenceAround(view.screen)),
    // the list beside the map has both names of a place
    otherName: 'chosen',
    hidden: new Set(blind ? ['labels'] : []),
  });
}

const together = (a: FeatureCollection, b: FeatureCollection): FeatureCollection => ({
  type: 'FeatureCollection',
  features: [...a.features, ...b.features],
});
