import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { StyleSpecification } from '@maplibre/maplibre-gl-style-spec';
import { uncertaintyAreas, uncertaintyEdges } from '../../src/features/areas';
import { distanceLines } from '../../src/features/distanceLines';
import { landmarkFeatures } from '../../src/features/landmarkFeatures';
import { placeFeatures } from '../../src/features/placeFeatures';
import { placesOnScreen } from '../../src/features/placesOnScreen';
import { reservedRows } from '../../src/map/reservedRows';
import { openingView } from '../../src/features/openingView';
import { screenOf } from '../../src/features/screen';
import { loadMessages, messagesIn } from '../../src/messages/catalogue';
import { viewPassage } from '../../src/reading/passageView';
import { digestText } from '../../src/story/openText';
import { readStory } from '../../src/story/readStory';
import type { Story } from '../../src/story/types';
import { style } from '../../src/style/style';

/** CSS pixels from the top left corner of the page. */
export interface Panel {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** What the bare pages draw: all that Dateline's opening view gives to MapLibre, and no more. */
export interface Opening {
  readonly panel: Panel;
  readonly style: StyleSpecification;
  readonly center: readonly [number, number];
  readonly zoom: number;
  readonly places: readonly OpeningPlace[];
}

export interface OpeningPlace {
  readonly id: string;
  readonly name: string;
  readonly position: readonly [number, number];
  /** The first passage about it, as Dateline's popup shows it. */
  readonly passage: string;
  readonly credit: string;
}

const language = 'en';
const noMargins = { top: 0, right: 0, bottom: 0, left: 0 };

/** Reads the story as the app does, from the folder that is served. */
export async function readStoryFrom(folder: string): Promise<Story> {
  const read = await readStory((name) =>
    readFile(join(folder, name), 'utf8').catch(() => undefined),
  );
  if (!read.ok) throw new Error(`The story has defects: ${JSON.stringify(read.issues, null, 2)}`);
  return read.story;
}

/** The first words of the article, as they stand on the screen. */
export function firstWordsOf(story: Story): string {
  return (story.articles[language]?.text ?? '').slice(0, 40);
}

/** The same calls that the map's component makes before anything has been chosen or moved. */
export async function openingOf(story: Story, panel: Panel, basemapUrl: string): Promise<Opening> {
  const places = story.places.features;
  await loadMessages(language);
  const messages = messagesIn(language);
  const camera = openingView(story, { size: panel, covered: noMargins, roomy: true });
  const { groups } = placesOnScreen(places, story.chiefPlace, screenOf(camera, panel));
  return {
    panel,
    center: [camera.lng, camera.lat],
    zoom: camera.zoom,
    style: style({
      flavor: 'day',
      language,
      basemapUrl,
      attribution: messages.map.attribution,
      countries: story.countries,
      places: placeFeatures(story),
      areas: uncertaintyAreas(story.places),
      edges: uncertaintyEdges(story.places, messages.within),
      distances: distanceLines(story, null, String),
      landmarks: landmarkFeatures(story),
      chosen: null,
      grouped: groups.flatMap(({ members }) => members.map(({ place }) => place.properties.id)),
      reserve: reservedRows(groups, language),
      hidden: new Set(),
    }),
    places: places.map(({ geometry, properties: { id, name } }) => ({
      id,
      name: name[language],
      position: [geometry.coordinates[0] ?? 0, geometry.coordinates[1] ?? 0],
      passage: firstPassage(story, id),
      credit: story.credit.label[language],
    })),
  };
}

function firstPassage(story: Story, id: string): string {
  const passage = story.passages.find(
    ({ placeId, digest }) => placeId === id && digest[language] !== undefined,
  );
  const view = passage && viewPassage(digestText(story, language), passage);
  return view ? `${view.before}${view.quoted}${view.after}` : '';
}
