import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkOriginal } from '../src/story/checkOriginal';
import { checkIndex } from '../src/story/checkIndex';
import { indexFile, originalFile, storyFile, tourFile } from '../src/story/files';
import { parseIndex } from '../src/story/parseIndex';
import { parseStory } from '../src/story/parseStory';
import { parseTour } from '../src/story/parseTour';
import type { Tour } from '../src/story/tour';
import type { Issue, Story } from '../src/story/types';
import { tellIssues } from './tell-issues';

/*
 * Checks stories, and the list of them, and tells people what is wrong with them.
 *
 *   npm run check:stories                    all stories that ship
 *   npm run check:stories -- path/to/story   one story, or all in a folder
 *
 * Ends with 1 when something is wrong.
 */

const given = process.argv[2] ?? join(import.meta.dirname, '..', 'geodata', 'stories');
const folders = storyFoldersIn(resolve(given));
if (folders.length === 0) {
  console.error(
    `${given}: found no story; expected a folder with ${storyFile}, or one of such folders.`,
  );
  process.exit(1);
}
const found = folders.map(check);
const listed = checkMenu(resolve(given));
process.exitCode = listed && found.every((story) => story !== undefined) ? 0 : 1;

/** The folder itself where it holds a story, else the folders inside it. */
function storyFoldersIn(place: string): string[] {
  if (!existsSync(place) || !statSync(place).isDirectory()) return [];
  if (existsSync(join(place, storyFile))) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(place, name))
    .sort();
}

/** The list of stories, where the folder has one or should have: beside several stories. */
function checkMenu(place: string): boolean {
  if (existsSync(join(place, storyFile))) return true;
  const path = join(place, indexFile);
  if (!existsSync(path)) {
    return tell(basename(place), [
      {
        file: indexFile,
        path: '',
        found: 'no such file',
        expected: 'the list of the stories, for the menu',
        remedy: `Add it, with the stories ${folders.map((folder) => basename(folder)).join(', ')}.`,
      },
    ]);
  }
  const parsed = parseIndex(readFileSync(path, 'utf8'));
  if (!parsed.ok) return tell(indexFile, parsed.issues);
  const names = folders.map((folder) => basename(folder));
  const present = found.filter((story) => story !== undefined);
  const issues = checkIndex(parsed.stories, present, names);
  if (issues.length > 0) return tell(indexFile, issues);
  console.log(`✓ ${indexFile}: ${parsed.stories.map(({ id }) => id).join(', ')}.`);
  return true;
}

/** Tells of one story, and gives it back where nothing is wrong with it. */
function check(folder: string): Story | undefined {
  const name = basename(folder);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = Object.fromEntries(
    entries.map((entry) => [entry.name, readFileSync(join(folder, entry.name), 'utf8')]),
  );
  const parsed = parseStory(files);
  if (!parsed.ok) {
    tell(name, parsed.issues);
    return undefined;
  }
  const { story } = parsed;
  const original = files[originalFile];
  const issues = original === undefined ? [] : checkOriginal(story, original, sha256(original));
  if (story.id !== name) {
    issues.push({
      file: storyFile,
      path: '/id',
      found: `"${story.id}" in the folder ${name}`,
      expected: 'the name of the folder',
      remedy: `Write "${name}", or rename the folder.`,
    });
  }
  const tour = tourIn(files, story, issues);
  if (issues.length > 0) {
    tell(name, issues);
    return undefined;
  }
  console.log(
    `✓ ${name}: ${story.places.features.length} places, ${story.passages.length} passages, ` +
      `${story.mentions.length} mentions, ${story.landmarks.features.length} landmarks, ` +
      `${story.events.length} events, ${stops(tour)}; ${comparison(story, original)}.`,
  );
  return story;
}

/** The tour of the story, where it has one; what is wrong with it joins the issues. */
function tourIn(
  files: Readonly<Record<string, string>>,
  story: Story,
  issues: Issue[],
): Tour | undefined {
  const content = files[tourFile];
  const parsed = content === undefined ? undefined : parseTour(content, story);
  if (parsed?.ok) return parsed.tour;
  issues.push(...(parsed?.issues ?? []));
  return undefined;
}

function stops(tour: Tour | undefined): string {
  if (!tour) return `no ${tourFile}, so a lesson goes from place to place`;
  return tour.stops.length === 1 ? 'a tour of 1 stop' : `a tour of ${tour.stops.length} stops`;
}

function comparison(story: Story, original: string | undefined): string {
  if (!story.original) return 'a text of our own, so there is no original';
  return original === undefined
    ? `no ${originalFile} beside it, so it was not compared with the original`
    : 'sealed in the original too';
}

function tell(name: string, issues: readonly Issue[]): false {
  console.log(`✗ ${name}: ${issues.length === 1 ? '1 problem' : `${issues.length} problems`}`);
  tellIssues(issues);
  return false;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
