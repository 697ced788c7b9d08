import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { parseStory } from '../../../src/story/parseStory';
import type { Story } from '../../../src/story/types';

/** Vitest runs in the root of the repository. */
export const storyFolder = join('geodata', 'stories', 'palmyra-2016');

/** The texts of the first story's files by their names, as they ship. */
export function theFiles(): Record<string, string> {
  const names = readdirSync(storyFolder).filter((name) =>
    /^(?!original).*\.(md|json|geojson)$/.test(name),
  );
  return Object.fromEntries(
    names.map((name) => [name, readFileSync(join(storyFolder, name), 'utf8')] as const),
  );
}

/** The first story, through the same judge as in the browser. */
export function theStory(): Story {
  const parsed = parseStory(theFiles());
  if (parsed.ok) return parsed.story;
  throw new Error(`The story has problems:\n${JSON.stringify(parsed.issues, null, 2)}`);
}
