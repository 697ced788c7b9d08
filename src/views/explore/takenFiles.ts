import { pauseShortly, withPauses } from '../../article/steps';
import type { Explorer } from '../../explorer/explorer.svelte';
import { toAnnotations } from '../../export/annotations';
import { toCsv } from '../../export/csv';
import { toGeoJson } from '../../export/geojson';
import { toKml } from '../../export/kml';
import { toLinkedPlaces } from '../../export/linkedPlaces';
import { servedFiles } from '../../export/servedFiles';
import { zipStory } from '../../export/storyZip';
import type { TakenFormat } from '../../messages/explore/take';
import { drawPicture } from './picture';

interface Maker {
  /** What the file's name ends in. */
  readonly ending: string;
  readonly make: (explorer: Explorer) => Promise<Blob> | Blob;
}

/** Where the story's files lie; nothing for one that came from the device. */
function folderOf({ story, ownFiles }: Explorer): URL | undefined {
  return ownFiles ? undefined : new URL(`geodata/stories/${story.id}/`, document.baseURI);
}

const addressOf = (explorer: Explorer) => folderOf(explorer)?.href ?? '';

const text = (content: string, type: string) => new Blob([content], { type });

export const makers: Readonly<Record<TakenFormat, Maker>> = {
  story: {
    ending: 'zip',
    make: async (explorer) => {
      const folder = folderOf(explorer);
      const files = explorer.ownFiles ?? (folder ? await servedFiles(folder) : {});
      await pauseShortly();
      const archive = await withPauses(zipStory(explorer.story.id, files), pauseShortly);
      return new Blob(archive, { type: 'application/zip' });
    },
  },
  picture: { ending: 'png', make: drawPicture },
  geojson: {
    ending: 'geojson',
    make: ({ story }) => text(toGeoJson(story), 'application/geo+json'),
  },
  kml: {
    ending: 'kml',
    make: ({ story, language }) =>
      text(toKml(story, language), 'application/vnd.google-earth.kml+xml'),
  },
  table: { ending: 'csv', make: ({ story }) => text(toCsv(story), 'text/csv') },
  linkedPlaces: {
    ending: 'linked-places.json',
    make: (explorer) =>
      text(toLinkedPlaces(explorer.story, addressOf(explorer)), 'application/ld+json'),
  },
  annotations: {
    ending: 'annotations.jsonld',
    make: (explorer) =>
      text(toAnnotations(explorer.story, addressOf(explorer)), 'application/ld+json'),
  },
};

/** Some browsers read a file only when the person has said where it is to be kept. */
const holdMilliseconds = 60_000;

/** Hands a file to the browser, which keeps it where the person wants. */
export function handOver(blob: Blob, name: string): void {
  const link = document.createElement('a');
  link.href = URL.createObjectURL(blob);
  link.download = name;
  link.click();
  setTimeout(() => {
    URL.revokeObjectURL(link.href);
  }, holdMilliseconds);
}
