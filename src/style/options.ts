import type { FeatureCollection } from 'geojson';
import type { Language, PlaceId } from '../story/types';
import type { FlavorName } from './flavors';

/** What a person can switch off; `labels` off is the blind map. */
export const switchable = ['places', 'areas', 'landmarks', 'labels'] as const;
export type Switchable = (typeof switchable)[number];

/** The landmarks are drawn from here on, and with them comes their credit. */
export const landmarksZoom = 9.5;

/** Sizes of a place's name, in CSS pixels. */
export interface PlaceLabelSize {
  readonly place: number;
  readonly chosen: number;
}

/** The state that the map is a picture of. */
export interface StyleOptions {
  readonly flavor: FlavorName;
  readonly language: Language;
  /** Of lines and labels: 1 explore, 1.9 classroom, 1.7 kiosk. */
  readonly scale?: number;
  /** Of the names of places, where a view wants other than `scale` gives. */
  readonly placeLabelSize?: PlaceLabelSize;
  /** Whose names stand in the other language too; all by default. */
  readonly otherName?: 'all' | 'chosen';
  /** A vector tile archive, as `pmtiles://…`. */
  readonly basemapUrl: string;
  readonly attribution: string;
  /** ISO 3166-1 alpha-2 codes of the story's countries. */
  readonly countries: readonly string[];
  /** From `placeFeatures`. */
  readonly places: FeatureCollection;
  /** From `uncertaintyAreas`. */
  readonly areas: FeatureCollection;
  /** From `uncertaintyEdges`. */
  readonly edges: FeatureCollection;
  /** From `distanceLines`. */
  readonly distances: FeatureCollection;
  /** From `measuredFeatures`; nothing while nobody measures. */
  readonly measure?: FeatureCollection;
  /** From `landmarkFeatures`. */
  readonly landmarks: FeatureCollection;
  readonly chosen: PlaceId | null;
  /** Places that stand in a group, which the page draws over the map. */
  readonly grouped: readonly PlaceId[];
  /** Rows that the page draws over the map (`ReservedRow`), so that labels keep away. */
  readonly reserve: FeatureCollection;
  readonly hidden: ReadonlySet<Switchable>;
}

/** Properties of a point in `reserve`: one row of a group, beside the group's disc. */
export interface ReservedRow {
  readonly text: string;
  readonly side: 'left' | 'right';
  /** 0 beside the disc, negative above, positive below; rows are 28 px high. */
  readonly row: number;
}
