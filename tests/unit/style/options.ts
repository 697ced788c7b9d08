import type { FeatureCollection } from 'geojson';
import { uncertaintyAreas, uncertaintyEdges } from '../../../src/features/areas';
import { distanceLines } from '../../../src/features/distanceLines';
import { placeFeatures } from '../../../src/features/placeFeatures';
import type { StyleOptions } from '../../../src/style/options';
import { story } from '../features/story';

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };
const words = (meters: number): string => `${meters} m`;

/** A state of the map as the explorer has it after the start, with what a test wants otherwise. */
export function optionsWith(changes: Partial<StyleOptions> = {}): StyleOptions {
  return {
    flavor: 'day',
    language: 'en',
    basemapUrl: 'pmtiles:///geodata/basemap/world.pmtiles',
    attribution: 'GSHHG, GeoNames',
    countries: ['SY', 'IQ'],
    places: placeFeatures(story),
    areas: uncertaintyAreas(story.places),
    edges: uncertaintyEdges(story.places, words),
    distances: distanceLines(story, 'palmyra', words),
    landmarks: nothing,
    chosen: null,
    grouped: [],
    reserve: nothing,
    hidden: new Set(),
    ...changes,
  };
}
