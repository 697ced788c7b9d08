import { existsSync, mkdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { indexFile } from '../src/story/files';
import { shortened } from '../src/story/issues';
import { parseIndex } from '../src/story/parseIndex';
import { Spot, wrong } from '../src/story/shape';
import { id as idShape } from '../src/story/shapes/common';
import type { Issue, ListedStory } from '../src/story/types';
import { listedSkeleton, storySkeleton, written } from './story-skeleton';

export type LaidOut =
  | { readonly ok: true; readonly folder: string; readonly files: readonly string[] }
  | { readonly ok: false; readonly issues: readonly Issue[] };

/** The address of the page takes no longer one. */
const longestId = 80;

/**
 * Lays out the folder of a new story and adds it to the list of stories. Writes nothing at all
 * where anything stands in the way.
 *
 * @param stories The folder that holds the stories and their list.
 * @param today ISO 8601 date.
 */
export function layOutStory(id: string, stories: string, today: string): LaidOut {
  const index = readIndex(join(stories, indexFile));
  const issues = [...index.issues, ...issuesOfId(id, stories, index.listed)];
  if (issues.length > 0) return { ok: false, issues };

  const folder = join(stories, id);
  mkdirSync(folder);
  const files = Object.entries(storySkeleton(id, today));
  for (const [name, content] of files) writeFileSync(join(folder, name), content);
  const listed = [...index.listed, listedSkeleton(id)];
  const $schema = '../schema/stories.schema.json';
  writeFileSync(join(stories, indexFile), written({ $schema, stories: listed }));
  return { ok: true, folder, files: files.map(([name]) => name) };
}

interface Index {
  readonly listed: readonly ListedStory[];
  readonly issues: readonly Issue[];
}

function readIndex(path: string): Index {
  if (!existsSync(path)) {
    const issue = {
      file: indexFile,
      path: '',
      found: 'no such file',
      expected: 'the list of the stories',
      remedy: 'Run this in the repository, or give the folder that holds the stories.',
    };
    return { listed: [], issues: [issue] };
  }
  const parsed = parseIndex(readFileSync(path, 'utf8'));
  return parsed.ok ? { listed: parsed.stories, issues: [] } : { listed: [], issues: parsed.issues };
}

function issuesOfId(id: string, stories: string, listed: readonly ListedStory[]): Issue[] {
  const issues: Issue[] = [];
  const spot = new Spot(id, 'the id', '', (issue) => issues.push(issue));
  if (idShape(spot) === wrong) return issues;
  if (id.length > longestId) {
    spot.wrong(`an id of at most ${longestId} characters`, 'Write a shorter one.');
  } else if (existsSync(join(stories, id))) {
    spot.wrong('an id that no story has', 'Choose another one.', `the folder ${shortened(id, 80)}`);
  } else if (listed.some((story) => story.id === id)) {
    spot.wrong(`an id that is not in ${indexFile}`, 'Choose another one, or take that entry out.');
  }
  return issues;
}
