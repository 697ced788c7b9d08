import type {
  LayerSpecification,
  SourceSpecification,
  StyleSpecification,
} from '@maplibre/maplibre-gl-style-spec';
import type { FeatureCollection } from 'geojson';
import { areaLabels } from './areaLabels';
import { areaLayers } from './areas';
import { boundaryLayers } from './boundaries';
import { distanceLabels, distanceLayers } from './distances';
import { baseLabels } from './labels';
import { landLayers, ribbonLayers } from './land';
import { landmarkLabels } from './landmarkLabels';
import { landmarkLayers } from './landmarks';
import { measureLabels, measureLayers } from './measure';
import type { StyleOptions, Switchable } from './options';
import { placeLabels, placeLayers, reserveLayers } from './places';
import { themeOf } from './theme';
import { waterLayers } from './water';
import { waterLabels } from './waterLabels';

/**
 * The map as a function of what is to be seen. Cheap and without a memory: called anew for each
 * state and given to MapLibre, which applies the difference. Layer ids never change.
 */
export function style(options: StyleOptions): StyleSpecification {
  return { version: 8, name: 'Dateline', sources: sourcesOf(options), layers: layersOf(options) };
}

/**
 * The middles of areas have a source of their own, of few and large tiles: a circle is drawn with
 * the tile that holds its middle, and would vanish while that tile is out of sight.
 */
const largeTilesZoom = 7;

/**
 * A label in the middle of a line is set once in every tile that holds the line, so these lines get
 * tiles, and margins around them, larger than they are.
 */
const wholeLines = { maxzoom: 10, buffer: 512 };

function sourcesOf(options: StyleOptions): Record<string, SourceSpecification> {
  const { basemapUrl, attribution, places, areas, edges, distances, landmarks, reserve } = options;
  return {
    basemap: { type: 'vector', url: basemapUrl, attribution },
    landmarks: geojson(landmarks),
    areas: geojson(areas),
    'area-centers': { ...geojson(places), maxzoom: largeTilesZoom },
    'area-edges': { ...geojson(edges), ...wholeLines },
    distances: geojson(distances),
    measure: geojson(options.measure ?? nothing),
    places: geojson(places),
    reserve: geojson(reserve),
  };
}

const nothing: FeatureCollection = { type: 'FeatureCollection', features: [] };

function geojson(data: FeatureCollection): SourceSpecification & { type: 'geojson' } {
  return { type: 'geojson', data };
}

/**
 * From the bottom up. Labels are placed from the top down: what stands later here is placed
 * earlier and pushes away what stands before it.
 */
function layersOf(options: StyleOptions): LayerSpecification[] {
  const theme = themeOf(options);
  const { hidden } = options;
  const unless = (names: readonly Switchable[], layers: LayerSpecification[]) =>
    names.some((name) => hidden.has(name)) ? layers.map(hide) : layers;
  return [
    ...landLayers(theme),
    ...ribbonLayers(theme),
    ...waterLayers(theme),
    ...boundaryLayers(theme),
    ...unless(['landmarks'], landmarkLayers(theme)),
    ...unless(['areas'], areaLayers(theme)),
    ...distanceLayers(theme),
    ...measureLayers(theme),
    ...unless(['places'], placeLayers(theme)),
    ...unless(['labels'], waterLabels(theme)),
    ...unless(['labels'], baseLabels(theme, options.places, options.landmarks)),
    ...unless(['labels', 'landmarks'], landmarkLabels(theme)),
    ...unless(['labels', 'areas'], areaLabels(theme)),
    ...unless(['labels'], distanceLabels(theme)),
    ...unless(['labels'], measureLabels(theme)),
    ...unless(['labels', 'places'], placeLabels(theme)),
    ...unless(['labels'], reserveLayers(theme)),
  ];
}

function hide<Layer extends LayerSpecification>(layer: Layer): Layer {
  return { ...layer, layout: { ...layer.layout, visibility: 'none' } };
}
