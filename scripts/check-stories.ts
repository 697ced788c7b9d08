import { createHash } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, statSync } from 'node:fs';
import { basename, join, resolve } from 'node:path';
import { checkOriginal } from '../src/story/checkOriginal';
import { originalFile, storyFile } from '../src/story/files';
import { parseStory } from '../src/story/parseStory';
import type { Issue } from '../src/story/types';

/*
 * Checks stories and tells people what is wrong with them.
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
const bad = folders.filter((folder) => !check(folder));
process.exitCode = bad.length > 0 ? 1 : 0;

/** The folder itself where it holds a story, else the folders inside it. */
function storyFoldersIn(place: string): string[] {
  if (!existsSync(place) || !statSync(place).isDirectory()) return [];
  if (existsSync(join(place, storyFile))) return [place];
  return readdirSync(place, { withFileTypes: true })
    .filter((entry) => entry.isDirectory())
    .map(({ name }) => join(place, name))
    .sort();
}

function check(folder: string): boolean {
  const name = basename(folder);
  const entries = readdirSync(folder, { withFileTypes: true }).filter((entry) => entry.isFile());
  const files = Object.fromEntries(
    entries.map((entry) => [entry.name, readFileSync(join(folder, entry.name), 'utf8')]),
  );
  const parsed = parseStory(files);
  if (!parsed.ok) return tell(name, parsed.issues);
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
  if (issues.length > 0) return tell(name, issues);
  const compared =
    original === undefined
      ? `no ${originalFile} beside it, so it was not compared with the original`
      : 'sealed in the original too';
  console.log(
    `✓ ${name}: ${story.places.features.length} places, ${story.passages.length} passages, ` +
      `${story.mentions.length} mentions, ${story.landmarks.features.length} landmarks, ` +
      `${story.events.length} events; ${compared}.`,
  );
  return true;
}

function tell(name: string, issues: readonly Issue[]): false {
  console.log(`✗ ${name}: ${issues.length === 1 ? '1 problem' : `${issues.length} problems`}`);
  for (const { file, path, found, expected, remedy } of issues) {
    console.log(
      [
        '',
        `  ${file}${path === '' ? '' : `  ${path}`}`,
        `    found     ${found}`,
        `    expected  ${expected}`,
        `    to do     ${remedy}`,
      ].join('\n'),
    );
  }
  return false;
}

function sha256(text: string): string {
  return createHash('sha256').update(text, 'utf8').digest('hex');
}
