import { languages, type Language } from '../article/types';

/** The files of a story's folder, as the README describes them. */
export const storyFile = 'story.json';
export const placesFile = 'places.geojson';
export const passagesFile = 'passages.json';
export const landmarksFile = 'landmarks.geojson';
export const eventsFile = 'events.json';
/** A lesson on the story; read only where one is held, and by the judge of its own. */
export const tourFile = 'tour.json';
/** The publisher's text, where the installer has laid it; never part of a story as it ships. */
export const originalFile = 'original.txt';

/** Beside the folders of the stories: which there are, in the order of the menu. */
export const indexFile = 'index.json';

/** Beside the folder of the stories: what an installer says of the place where they are served. */
export const siteFile = 'site.json';
/** Beside it: how a screen behaves that nobody watches. */
export const kioskFile = 'kiosk.json';

/** The digest in one language. */
export function articleFile(language: Language): string {
  return `article.${language}.md`;
}

/** Files that are asked for at once, before anything of a story is known. */
export const firstFiles: readonly string[] = [
  storyFile,
  articleFile(languages[0]),
  placesFile,
  passagesFile,
  landmarksFile,
  eventsFile,
];

/** Without these there is no story; landmarks may be left out, digests are named by `story.json`. */
export const neededFiles: readonly string[] = [storyFile, placesFile, passagesFile];

/** Every file that the judge of a story knows. */
export const storyFiles: readonly string[] = [
  storyFile,
  placesFile,
  passagesFile,
  landmarksFile,
  eventsFile,
  ...languages.map(articleFile),
];

/** Every file that belongs to a story and goes where it goes. */
export const folderFiles: readonly string[] = [...storyFiles, tourFile];

/** The address of a file in a folder, whose own may end with a slash or without. */
export function fileIn(folder: string | URL, name: string): URL {
  return new URL(name, String(folder).replace(/\/?$/, '/'));
}
