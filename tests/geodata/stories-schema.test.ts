import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, it } from 'vitest';
import { parseIndex } from '../../src/story/parseIndex';
import { defects } from '../fixtures/defects';
import { badStory, foldersIn, goodStory, readFolder, schemas, stories } from '../fixtures/folders';
import { tourDefects } from '../fixtures/tourDefects';

const ajv = new Ajv({ allErrors: true });
const schemaOf: Readonly<Record<string, string>> = {
  'story.json': 'story',
  'places.geojson': 'places',
  'passages.json': 'passages',
  'landmarks.geojson': 'landmarks',
  'events.json': 'events',
  'tour.json': 'tour',
};
const validators = Object.fromEntries(
  Object.entries(schemaOf).map(([file, name]) => {
    const schema = JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8')) as object;
    return [file, ajv.compile(schema)];
  }),
);

function errorsOf(file: string, content: string): unknown[] {
  const validate = validators[file];
  if (!validate) throw new Error(`There is no schema for ${file}.`);
  return validate(JSON.parse(content)) ? [] : (validate.errors ?? []);
}

const folders = [
  { name: 'short-road', files: goodStory },
  ...foldersIn(stories).map((name) => ({ name, files: readFolder(join(stories, name)) })),
];

/** Defects of one value's form, which a schema can see; the others need the judge. */
const seen = [
  'no-arabic-title',
  'an-empty-title',
  'a-misspelt-member',
  'a-country-by-its-name',
  'a-short-sha256',
  'a-digest-in-no-known-language',
  'an-unmapped-name-without-a-reason',
  'an-unmapped-name-in-one-language',
  'an-unmapped-name-as-words',
  'a-story-that-is-a-list',
  'a-script-as-an-address',
  'latitude-200',
  'coordinates-as-words',
  'a-null-feature',
  'a-null-geometry',
  'a-line-for-a-place',
  'an-id-with-spaces',
  'a-kind-that-is-none',
  'a-negative-radius',
  'a-place-without-a-source',
  'a-selector-too-few',
  'words-of-no-known-text',
  'a-motivation-that-is-none',
  'no-page-of-annotations',
  'a-line-of-one-point',
  'a-geometry-that-is-none',
  'schematic-as-a-word',
  'altitude-in-a-position',
  'a-date-in-words',
  'an-event-without-a-source',
];

/** Defects of a tour's form. */
const seenInTours = [
  'a list instead of a tour',
  'no stops',
  'an empty list of stops',
  'a stop that is words',
  'a misspelt member of a stop',
  'a stop with an id of capitals',
  'a title in one language',
  'a title too long for the bar',
  'more than a class reads at a glance',
  'no list of places',
  'no list of questions',
  'a question that is words',
  'a question without an answer',
  'minutes as words',
  'a stop of two hours',
  'no list of voices',
  'a voice that is words',
  'a voice of whom nothing is said',
  'a claim that is words',
  'no list of claims',
  'a claim too long',
];

describe.each(folders)('the files of $name', ({ files }) => {
  it.each(Object.entries(schemaOf))('%s agrees with the schema it names, %s', (file, schema) => {
    const content = files[file] ?? '';
    expect(errorsOf(file, content)).toEqual([]);
    const named = (JSON.parse(content) as { $schema?: string }).$schema;
    expect(named).toMatch(
      new RegExp(`^(?:\\.\\./)+(?:geodata/)?schema/${schema}\\.schema\\.json$`),
    );
  });
});

describe('the list of stories', () => {
  const validate = ajv.compile(
    JSON.parse(readFileSync(join(schemas, 'stories.schema.json'), 'utf8')) as object,
  );
  const content = readFileSync(join(stories, 'index.json'), 'utf8');
  const index = JSON.parse(content) as { $schema: string; stories: object[] };

  it('agrees with the schema it names', () => {
    expect(index.$schema).toBe('../schema/stories.schema.json');
    expect([validate(index), validate.errors]).toEqual([true, null]);
  });

  it.each<[string, object]>([
    ['is empty', { ...index, stories: [] }],
    ['has an id with a space', { ...index, stories: [{ ...index.stories[0], id: 'a b' }] }],
    ['has a title in one language', { ...index, stories: [{ id: 'a', title: { en: 'A' } }] }],
  ])('does not where it %s', (_, changed) => {
    expect(validate(changed)).toBe(false);
    expect(parseIndex(JSON.stringify(changed))).toMatchObject({ ok: false });
  });
});

describe('a defect of form', () => {
  it.each(seen)('%s is seen by the schema too', (name) => {
    const file = defects[name]?.file ?? '';
    expect(errorsOf(file, badStory(name)[file] ?? '')).not.toEqual([]);
  });

  it.each(seenInTours)('%s is seen by the schema too', (name) => {
    expect(errorsOf('tour.json', tourDefects[name]?.content ?? '')).not.toEqual([]);
  });
});

describe('the schemas', () => {
  it.each([...Object.values(schemaOf), 'stories'])('%s describes itself to an editor', (name) => {
    const schema = JSON.parse(readFileSync(join(schemas, `${name}.schema.json`), 'utf8')) as Record<
      string,
      unknown
    >;
    expect(schema).toMatchObject({ description: expect.any(String) as string });
  });

  it('know the same words as the types', async () => {
    const { certainties, landmarkKinds, placeKinds } = await import('../../src/story/types');
    const text = (name: string) => readFileSync(join(schemas, `${name}.schema.json`), 'utf8');
    const enums = (name: string) =>
      Array.from(
        text(name).matchAll(/"enum": (\[[^\]]*\])/g),
        ([, list]) => JSON.parse(list ?? '') as unknown,
      );
    expect(enums('places')).toContainEqual([...placeKinds]);
    expect(enums('places')).toContainEqual([...certainties]);
    expect(enums('landmarks')).toContainEqual([...landmarkKinds]);
  });
});
