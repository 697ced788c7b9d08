import { addProtocol, prewarm, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { readArchive } from './basemap';

/** What MapLibre must know once a page: its worker, and how tiles are read from one archive. */
export function setUpMapLibre(): void {
  setWorkerUrl(workerUrl);
  addProtocol('pmtiles', readArchive());
  // its worker starts now, while the page around the map is still being made
  prewarm();
}
