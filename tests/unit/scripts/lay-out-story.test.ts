import {
  cpSync,
  existsSync,
  mkdtempSync,
  readdirSync,
  readFileSync,
  rmSync,
  writeFileSync,
} from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { layOutStory } from '../../../scripts/lay-out-story.ts';
import { checkIndex } from '../../../src/story/checkIndex';
import { folderFiles } from '../../../src/story/files';
import { parseIndex } from '../../../src/story/parseIndex';
import { parseStory } from '../../../src/story/parseStory';
import { parseTour } from '../../../src/story/parseTour';
import { foldersIn, readFolder, stories } from '../../fixtures/folders';

const today = '2026-11-22';
let root: string;
let folder: string;

beforeEach(() => {
  root = mkdtempSync(join(tmpdir(), 'dateline-'));
  folder = join(root, 'stories');
  cpSync(join(stories, 'index.json'), join(folder, 'index.json'));
  for (const id of foldersIn(stories))
    cpSync(join(stories, id), join(folder, id), { recursive: true });
});
afterEach(() => {
  rmSync(root, { recursive: true });
});

const indexIn = (place: string) => readFileSync(join(place, 'index.json'), 'utf8');

function storyIn(place: string) {
  const parsed = parseStory(readFolder(place));
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues, null, 2));
  return parsed.story;
}

describe('a new story', () => {
  it('is valid as it is laid out, in both languages', () => {
    expect(layOutStory('silk-road', folder, today)).toMatchObject({ ok: true });
    const story = storyIn(join(folder, 'silk-road'));
    expect(story).toMatchObject({ id: 'silk-road', published: today });
    expect(Object.keys(story.articles)).toEqual(['en', 'ar']);
    expect(story.passages).toHaveLength(1);
    expect(story.mentions).toHaveLength(1);
  });

  it('has a tour that is valid as it is laid out', () => {
    layOutStory('silk-road', folder, today);
    const place = join(folder, 'silk-road');
    const tour = parseTour(readFolder(place)['tour.json'] ?? '', storyIn(place));
    expect(tour).toMatchObject({ ok: true, tour: { stops: [{ id: 'example-place' }] } });
  });

  it('has every file that a story may have', () => {
    const laidOut = layOutStory('silk-road', folder, today);
    expect(laidOut.ok && [...laidOut.files].sort()).toEqual([...folderFiles].sort());
  });

  it('stands last in the list of stories, which agrees with the folders', () => {
    layOutStory('silk-road', folder, today);
    const parsed = parseIndex(indexIn(folder));
    const listed = parsed.ok ? parsed.stories : [];
    const folders = foldersIn(folder);
    const present = folders.map((id) => storyIn(join(folder, id)));
    expect(checkIndex(listed, present, folders)).toEqual([]);
    expect(listed.at(-1)?.id).toBe('silk-road');
  });
});

describe('nothing is written, and it is told why, where', () => {
  it.each<[string, string, string]>([
    ['there is no id', '', 'an id of small letters, digits and single hyphens'],
    ['the id has a space', 'silk road', 'an id of small letters, digits and single hyphens'],
    ['the id has capitals', 'SilkRoad', 'an id of small letters, digits and single hyphens'],
    ['the id leads elsewhere', '../elsewhere', 'an id of small letters, digits and single hyphens'],
    ['the id is too long for the address', 'a'.repeat(81), 'an id of at most 80 characters'],
    ['there is such a story', 'danube', 'an id that no story has'],
  ])('%s', (_, id, expected) => {
    const all = () => [indexIn(folder), readdirSync(root, { recursive: true })];
    const before = all();
    const laidOut = layOutStory(id, folder, today);
    expect(laidOut).toMatchObject({ ok: false, issues: [{ expected }] });
    expect(all()).toEqual(before);
  });

  it('the id is listed, though its folder is gone', () => {
    rmSync(join(folder, 'danube'), { recursive: true });
    expect(layOutStory('danube', folder, today)).toMatchObject({
      ok: false,
      issues: [{ expected: 'an id that is not in index.json' }],
    });
    expect(existsSync(join(folder, 'danube'))).toBe(false);
  });

  it.each<[string, string | undefined]>([
    ['the list is broken', '{'],
    ['there is no list', undefined],
  ])('%s', (_, content) => {
    if (content === undefined) rmSync(join(folder, 'index.json'));
    else writeFileSync(join(folder, 'index.json'), content);
    expect(layOutStory('silk-road', folder, today)).toMatchObject({
      ok: false,
      issues: [{ file: 'index.json' }],
    });
    expect(existsSync(join(folder, 'silk-road'))).toBe(false);
  });
});
