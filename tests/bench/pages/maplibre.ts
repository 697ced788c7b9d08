import { Map, setWorkerUrl } from 'maplibre-gl';
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';
import 'maplibre-gl/dist/maplibre-gl.css';
import { allowOwnScripts } from '../../../src/trustedTypes';

// The least that draws a map: what MapLibre itself weighs, worker and styles included.
allowOwnScripts();
setWorkerUrl(workerUrl);
const container = document.createElement('div');
container.style.height = '400px';
document.body.append(container);
const style = { version: 8 as const, sources: {}, layers: [] };
// its attribution parses HTML, which the policy forbids
const map = new Map({ container, style, attributionControl: false });
void map.once('idle').then(() => {
  document.documentElement.dataset['status'] = 'ready';
});
