import { setUpMapLibre } from './setup';
import StoryMap from './StoryMap.svelte';

// everything that needs MapLibre hangs from this module, so that it becomes one chunk, loaded late
setUpMapLibre();

export { StoryMap };

// what a map on paper needs of this chunk; by another way it would be cut into more files
export { Map as MapLibreMap } from 'maplibre-gl';
export { landmarkFeatures } from '../features/landmarkFeatures';
export { placeFeatures } from '../features/placeFeatures';
export { style } from '../style/style';
export { basemapUrl } from './basemap';
export { drawMissingImages } from './images';
export { reservedRows } from './reservedRows';

// what a kiosk draws on the map
export { crowdedOut, crowdPixels } from '../features/crowded';
export { default as ScaleDrawing } from './ScaleDrawing.svelte';

// what watches over the map from a chunk of its own
export { getGlobalDispatcher } from 'maplibre-gl';
export { PMTiles } from 'pmtiles';
