import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { parseStory } from '../../../src/story/parseStory';
import { parseTour } from '../../../src/story/parseTour';
import { readFolder, stories } from '../../fixtures/folders';

const plan = readFileSync('docs/teaching.md', 'utf8');

const files = readFolder(join(stories, 'palmyra-2016'));
const parsed = parseStory(files);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const read = parseTour(files['tour.json'] ?? '', parsed.story);
if (!read.ok) throw new Error(JSON.stringify(read.issues));
const { stops, voices, claims } = read.tour;

/** The rows of the plan's tables, each as its cells. */
const rows = Array.from(plan.matchAll(/^\|(.+)\|$/gm), ([, row = '']) =>
  row.split('|').map((cell) => cell.trim()),
);

describe('the lesson plan', () => {
  it('has the stops of the tour, each with its minutes', () => {
    const planned = rows.filter(([number = '']) => /^\d+$/.test(number));
    expect(planned).toEqual(
      stops.map(({ title, minutes }, at) => [`${at + 1}`, title.en, `${minutes ?? 0}`]),
    );
  });

  it('takes forty minutes', () => {
    const minutes = rows
      .filter((cells) => cells.length === 3)
      .map(([, , cell = '']) => Number(cell))
      .filter((each) => Number.isFinite(each));
    expect(minutes.reduce((sum, each) => sum + each, 0)).toBe(40);
  });

  it('gives the answers of “Who says so?”', () => {
    const answers = rows.filter((cells) => cells.length === 2);
    for (const { says, voice } of claims) {
      const [claim, answer = ''] =
        answers.find(([start = '']) => start !== '' && says.en.startsWith(start)) ?? [];
      expect([says.en, claim]).toEqual([says.en, expect.any(String)]);
      const name = voices.find(({ id }) => id === voice)?.name.en.toLowerCase() ?? '?';
      expect(answer.toLowerCase()).toContain(name);
    }
  });

  it('tells of every stop what to say', () => {
    for (const { title } of stops) expect(plan).toContain(`**${title.en.replace(/\?$/, '')}`);
  });
});
