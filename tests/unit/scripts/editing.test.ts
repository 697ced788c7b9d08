import { readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { checkIndex } from '../../../src/story/checkIndex';
import { parseStory } from '../../../src/story/parseStory';
import { parseTour } from '../../../src/story/parseTour';
import { builtDefects } from '../../fixtures/builtDefects';
import { defects } from '../../fixtures/defects';
import { badStory, goodStory } from '../../fixtures/folders';
import { tourDefects } from '../../fixtures/tourDefects';

const guide = readFileSync('docs/editing.md', 'utf8');

/** What the guide explains: the beginnings of its tables' rows. */
const explained = Array.from(guide.matchAll(/^\| `([^`]+)`/gm), ([, phrase = '']) => phrase);

const told = (files: unknown) => {
  const parsed = parseStory(files);
  return parsed.ok ? [] : parsed.issues;
};

const parsed = parseStory(goodStory);
if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
const { story: good } = parsed;

const broken: [string, unknown][] = [
  ...Object.keys(defects).map((name): [string, unknown] => [name, badStory(name)]),
  ...Object.entries(builtDefects).map(([name, { files }]): [string, unknown] => [name, files]),
];

describe('the guide for editors', () => {
  it.each(broken)('explains what is said of %s', (_, files) => {
    for (const { expected } of told(files)) {
      expect(
        explained.filter((phrase) => expected.includes(phrase)),
        expected,
      ).not.toEqual([]);
    }
  });

  it.each(Object.entries(tourDefects))(
    'explains what is said of a tour with %s',
    (_, { content }) => {
      const tour = parseTour(content, good);
      for (const { expected } of tour.ok ? [] : tour.issues) {
        expect(
          explained.filter((phrase) => expected.includes(phrase)),
          expected,
        ).not.toEqual([]);
      }
    },
  );

  it('explains what is said of the list of stories', () => {
    const road = { id: 'road', title: { en: 'Road', ar: 'طريق' } };
    const other = { ...road, title: { en: 'Way', ar: 'طريق' } };
    const river = { ...road, id: 'river' };
    const issues = [
      ...checkIndex([road, road, river], [other], ['road']),
      ...checkIndex([], [road], ['road']),
    ];
    expect(issues).toHaveLength(4);
    for (const { expected } of issues) {
      expect(
        explained.filter((phrase) => expected.includes(phrase)),
        expected,
      ).not.toEqual([]);
    }
  });

  it.each(['new-story', 'annotate', 'check:stories', 'dev'])(
    'names npm run %s, which exists',
    (name) => {
      const { scripts } = JSON.parse(readFileSync('package.json', 'utf8')) as { scripts: object };
      expect(guide).toContain(`npm run ${name}`);
      expect(scripts).toHaveProperty([name]);
    },
  );
});
