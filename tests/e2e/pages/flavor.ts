import { Map as MapLibreMap } from 'maplibre-gl';
import { uncertaintyAreas, uncertaintyEdges } from '../../../src/features/areas';
import { roundMeters } from '../../../src/features/distance';
import { distanceLines } from '../../../src/features/distanceLines';
import { landmarkFeatures } from '../../../src/features/landmarkFeatures';
import { placeFeatures } from '../../../src/features/placeFeatures';
import { placesOnScreen } from '../../../src/features/placesOnScreen';
import { screenOf } from '../../../src/features/screen';
import { parseAddress } from '../../../src/explorer/address';
import { drawMissingImages } from '../../../src/map/images';
import { reservedRows } from '../../../src/map/reservedRows';
import { basemapUrl } from '../../../src/map/basemap';
import { setUpMapLibre } from '../../../src/map/setup';
import { loadMessages, messagesIn } from '../../../src/messages/catalogue';
import { report } from '../../../src/status';
import { loadStory } from '../../../src/story/loadStory';
import { flavorNames } from '../../../src/style/flavors';
import { style } from '../../../src/style/style';
import { firstMapFaces } from '../../../src/theme/faces';
import { allowOwnScripts } from '../../../src/trustedTypes';
import '../../../src/theme/fonts.css';

/**
 * One flavor of the map and nothing else, so that its picture changes only when the map does, and
 * so that the printer's flavor, which no button on screen leads to, can be looked at too.
 * `?flavor=print&lang=ar#map=6/35/40&place=mosul`
 */
async function draw(): Promise<void> {
  const wanted = new URLSearchParams(location.search).get('flavor');
  const flavor = flavorNames.find((name) => name === wanted);
  const { language = 'en', camera, place = null } = parseAddress(location);
  if (!flavor || !camera) throw new Error('The address names no flavor or no camera.');
  const [parsed] = await Promise.all([
    loadStory(new URL('geodata/stories/palmyra-2016/', document.baseURI)),
    firstMapFaces(language),
  ]);
  if (!parsed.ok) throw new Error('The story has problems.');
  const { story } = parsed;
  await loadMessages(language);
  const messages = messagesIn(language);
  const size = { width: window.innerWidth, height: window.innerHeight };
  const screen = screenOf(camera, size);
  const { groups } = placesOnScreen(story.places.features, story.chiefPlace, screen);

  const container = document.createElement('div');
  document.body.style.margin = '0';
  container.style.height = `${size.height}px`;
  document.body.append(container);
  setUpMapLibre();
  const map = new MapLibreMap({
    container,
    attributionControl: false,
    fadeDuration: 0,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    style: style({
      flavor,
      language,
      basemapUrl,
      attribution: '',
      countries: story.countries,
      places: placeFeatures(story),
      areas: uncertaintyAreas(story.places),
      edges: uncertaintyEdges(story.places, messages.within),
      distances: distanceLines(story, place, (meters, { properties }) =>
        messages.distance(roundMeters(meters), properties.certainty !== 'certain'),
      ),
      landmarks: landmarkFeatures(story),
      chosen: place,
      grouped: groups.flatMap(({ members }) => members.map((each) => each.place.properties.id)),
      reserve: reservedRows(groups, language),
      hidden: new Set(),
    }),
  });
  drawMissingImages(map);
  await map.once('idle');
  report('ready');
}

allowOwnScripts();
void draw();
