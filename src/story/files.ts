import { languages, type Language } from '../article/types';

/** The files of a story's folder, as the README describes them. */
export const storyFile = 'story.json';
export const placesFile = 'places.geojson';
export const passagesFile = 'passages.json';
export const landmarksFile = 'landmarks.geojson';
export const eventsFile = 'events.json';
/** The publisher's text, where the installer has laid it; never part of a story as it ships. */
export const originalFile = 'original.txt';

/** The digest in one language. */
export function articleFile(language: Language): string {
  return `article.${language}.md`;
}

/** Every file that the judge knows. */
export const storyFiles: readonly string[] = [
  storyFile,
  placesFile,
  passagesFile,
  landmarksFile,
  eventsFile,
  ...languages.map(articleFile),
];
