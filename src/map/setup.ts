import { addProtocol, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { Protocol } from 'pmtiles';

/** The basemap in the built site; an operator may lay a Protomaps extract in its place. */
export const basemapUrl = `pmtiles://${new URL('geodata/basemap/world.pmtiles', document.baseURI).href}`;

/** What MapLibre must know once a page: its worker, and how tiles are read from one archive. */
export function setUpMapLibre(): void {
  setWorkerUrl(workerUrl);
  addProtocol('pmtiles', new Protocol().tile);
}
