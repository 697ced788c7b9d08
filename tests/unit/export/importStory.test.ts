import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, zipSync, type Zippable } from 'fflate';
import { describe, expect, it } from 'vitest';
import { importStory, type ChosenFile } from '../../../src/export/importStory';
import { atOnce } from '../../../src/article/steps';
import { servedFiles } from '../../../src/export/servedFiles';
import { zipStory, type Files } from '../../../src/export/storyZip';
import { limits } from '../../../src/export/unzip';
import { parseStory } from '../../../src/story/parseStory';
import type { Story } from '../../../src/story/types';
import { goodStory } from '../../fixtures/folders';
import { theFiles, theStory } from '../explorer/theStory';

const chosen = (bytes: Uint8Array<ArrayBuffer>, name = 'story.zip'): ChosenFile =>
  new File([bytes], name);
const zipped = (entries: Zippable) => chosen(zipSync(entries));

async function problems(file: ChosenFile): Promise<string[]> {
  const read = await importStory(file);
  return read.ok ? [] : read.issues.map(({ found, expected }) => `${found}; ${expected}`);
}

const archive = (id: string, files: Files) => Buffer.concat(atOnce(zipStory(id, files)));

/** Reads an archive by its central directory and Node's own zlib, not by the library that wrote it. */
function readArchive(bytes: Uint8Array): Files {
  const data = Buffer.from(bytes);
  const files: Record<string, string> = {};
  const end = data.lastIndexOf(Buffer.from('PK\x05\x06', 'latin1'));
  let at = data.readUInt32LE(end + 16);
  for (let left = data.readUInt16LE(end + 10); left > 0; left -= 1) {
    const [packed, nameLength] = [data.readUInt32LE(at + 20), data.readUInt16LE(at + 28)];
    const name = data.toString('utf8', at + 46, at + 46 + nameLength);
    const header = data.readUInt32LE(at + 42);
    const start = header + 30 + data.readUInt16LE(header + 26) + data.readUInt16LE(header + 28);
    files[name] = inflateRawSync(data.subarray(start, start + packed)).toString('utf8');
    at += 46 + nameLength + data.readUInt16LE(at + 30) + data.readUInt16LE(at + 32);
  }
  return files;
}

function storyOf(files: Files): Story {
  const parsed = parseStory(files);
  if (!parsed.ok) throw new Error(JSON.stringify(parsed.issues));
  return parsed.story;
}

const ownFiles: Files = Object.fromEntries(
  Object.entries(goodStory).filter(([name]) => name !== 'the-original.txt'),
);

/** Characters that a text of a story may hold, in several scripts. */
const words = fc
  .array(fc.constantFrom('a', 'Ö', 'ب', '村', '𐤀', ' x', '“', '&', '<', "'", '=', ','), {
    minLength: 1,
    maxLength: 12,
  })
  .map((parts) => `x${parts.join('')}`.normalize('NFC'));

interface PlaceChange {
  readonly summary: string;
  readonly caption: string;
  readonly alias: string;
  readonly coordinates: readonly [number, number];
  readonly radius: number;
}

const placeChange: fc.Arbitrary<PlaceChange> = fc.record({
  summary: words,
  caption: words,
  alias: words,
  coordinates: fc.tuple(
    fc.double({ min: 35.01, max: 36.99, noNaN: true }),
    fc.double({ min: 33.01, max: 34.49, noNaN: true }),
  ),
  radius: fc.integer({ min: 1, max: 90_000 }),
});

/** The good story with other titles, texts and positions. */
const generated = fc
  .record({ title: words, standfirst: words, places: fc.tuple(placeChange, placeChange) })
  .map(({ title, standfirst, places }): Files => {
    const story = JSON.parse(goodStory['story.json'] ?? '') as Record<string, unknown>;
    const collection = JSON.parse(goodStory['places.geojson'] ?? '') as {
      features: { geometry: object; properties: object }[];
    };
    collection.features.forEach((feature, index) => {
      const change = places[index];
      if (!change) return;
      Object.assign(feature.geometry, { coordinates: change.coordinates });
      Object.assign(feature.properties, {
        summary: { en: change.summary, ar: change.summary },
        caption: { en: change.caption, ar: change.caption },
        aliases: [change.alias],
        uncertaintyMeters: change.radius,
      });
    });
    return {
      ...ownFiles,
      'story.json': JSON.stringify({
        ...story,
        title: { en: title, ar: title },
        standfirst: { en: standfirst, ar: standfirst },
      }),
      'places.geojson': JSON.stringify(collection),
    };
  });

describe('a story that is taken along', () => {
  it('is the same story when it is opened again, whatever it holds', async () => {
    let good = 0;
    await fc.assert(
      fc.asyncProperty(generated, async (files) => {
        const parsed = parseStory(files);
        const read = await importStory(chosen(archive('short-road', files)));
        expect(read.ok).toBe(parsed.ok);
        if (!parsed.ok || !read.ok) return;
        good += 1;
        expect(read.story).toEqual(parsed.story);
        expect(read.files).toEqual(files);
      }),
    );
    expect(good).toBeGreaterThan(50);
  });

  it('is the same through two turns, as it ships', async () => {
    const once = await importStory(chosen(archive('palmyra-2016', theFiles())));
    if (!once.ok) throw new Error(JSON.stringify(once.issues));
    const twice = await importStory(chosen(archive('palmyra-2016', once.files)));
    expect(twice).toEqual(once);
    expect(once.story).toEqual(theStory());
  });

  it('is a folder that any unpacker reads, without the publisher’s text', () => {
    const whole = archive('short-road', { ...goodStory, 'original.txt': 'all of it' });
    const expected = Object.entries(ownFiles).map(([name, text]) => [`short-road/${name}`, text]);
    expect(readArchive(whole)).toEqual(Object.fromEntries(expected));
  });

  it('may be one JSON object of its files, as texts or as JSON', async () => {
    const files = {
      ...ownFiles,
      'story.json': JSON.parse(ownFiles['story.json'] ?? '') as unknown,
    };
    const read = await importStory(chosen(strToU8(JSON.stringify(files)), 'story.json'));
    expect(read.ok && read.story).toEqual(storyOf(ownFiles));
  });
});

describe('the tour of a story', () => {
  it('goes along, and is there when the story is opened again', async () => {
    const read = await importStory(chosen(archive('short-road', ownFiles)));
    expect(read.ok && read.files['tour.json']).toBe(goodStory['tour.json']);
  });

  it('may be missing', async () => {
    const { 'tour.json': tour, ...untoured } = ownFiles;
    expect(tour).toBeDefined();
    const read = await importStory(chosen(archive('short-road', untoured)));
    expect(read.ok && read.files).toEqual(untoured);
  });
});

describe('what is no story', () => {
  const text = (length: number) => strToU8('x'.repeat(length));
  const entries = Object.fromEntries(
    Object.entries(ownFiles).map(([name, content]) => [name, strToU8(content)]),
  );

  it.each<[string, () => ChosenFile, RegExp]>([
    ['an empty file', () => chosen(new Uint8Array()), /neither a ZIP archive nor JSON/],
    ['a picture', () => chosen(new Uint8Array([0x89, 0x50, 0x4e])), /neither a ZIP/],
    ['a list', () => chosen(strToU8('[]')), /no object/],
    ['an empty archive', () => zipped({}), /no file at all/],
    ['a file that leads out', () => zipped({ '../story.json': text(1) }), /plain names/],
    ['an absolute path', () => zipped({ '/etc/story.json': text(1) }), /plain names/],
    ['a path of another system', () => zipped({ 'a\\story.json': text(1) }), /plain names/],
    ['two folders', () => zipped({ 'a/story.json': text(1), 'b/story.json': text(1) }), /one name/],
    [
      'more files than a story has',
      () => zipped(Object.fromEntries(Array.from({ length: 80 }, (_, n) => [`${n}.md`, text(1)]))),
      /at most 64/,
    ],
    ['files that swell', () => zipped({ 'story.json': text(30_000_000) }), /when unpacked/],
    ['bytes that are no text', () => zipped({ 'story.json': new Uint8Array([0xff]) }), /no UTF-8/],
    [
      'an archive cut short',
      () => chosen(archive('a', theFiles()).subarray(0, 9_000)),
      /cut short|damaged/,
    ],
    [
      'an archive larger than any story',
      () => ({ ...chosen(new Uint8Array()), name: 'a.zip', size: limits.archiveBytes + 1 }),
      /at most 8000000/,
    ],
  ])('%s is refused and said to be so', async (_name, file, expected) => {
    const found = await problems(file());
    expect(found).toHaveLength(1);
    expect(found[0]).toMatch(expected);
  });

  it('what file managers add is passed over', async () => {
    const read = await importStory(
      zipped({
        story: { ...entries, '.DS_Store': text(9) },
        __MACOSX: { '._story.json': text(9) },
      }),
    );
    expect(read.ok).toBe(true);
  });

  it('a story with problems names them all', async () => {
    const files = { ...ownFiles, 'article.en.md': 'Nothing of it.\n' };
    const parsed = parseStory(files);
    const read = await importStory(chosen(archive('a', files)));
    expect(read.ok).toBe(false);
    expect(read).toEqual(parsed);
  });

  it('never rejects, whatever the bytes are', async () => {
    await fc.assert(
      fc.asyncProperty(fc.uint8Array({ maxLength: 300 }), fc.boolean(), async (bytes, isZip) => {
        const head = isZip ? [0x50, 0x4b, 3, 4] : [];
        const read = await importStory(chosen(new Uint8Array([...head, ...bytes])));
        expect(read.ok).toBe(false);
      }),
    );
  });
});

describe('the files as they are served', () => {
  const folder = 'https://example.org/stories/short-road';
  const served =
    (answer: (name: string) => Response): typeof fetch =>
    (input) => {
      const url = input instanceof Request ? input.url : String(input);
      return Promise.resolve(answer(url.split('/').at(-1) ?? ''));
    };
  const good = (name: string) => {
    const text = { ...goodStory, 'original.txt': 'all of it' }[name];
    return new Response(text ?? '', { status: text === undefined ? 404 : 200 });
  };

  it('are those that the app asks for, the tour among them, and nothing else', async () => {
    expect(await servedFiles(folder, served(good))).toEqual(ownFiles);
  });

  it.each<[string, () => Response]>([
    ['there is none', () => new Response('', { status: 404 })],
    [
      'a page stands in its place',
      () => new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } }),
    ],
    [
      'it cannot be reached',
      () => {
        throw new Error('The network is gone.');
      },
    ],
  ])('are without a tour where %s', async (_, answer) => {
    const { 'tour.json': tour, ...untoured } = ownFiles;
    expect(tour).toBeDefined();
    const fetcher = served((name) => (name === 'tour.json' ? answer() : good(name)));
    expect(await servedFiles(folder, fetcher)).toEqual(untoured);
  });

  it('are not taken along by half: one that cannot be read ends it', async () => {
    const fetcher = served((name) =>
      name === 'places.geojson' ? new Response('', { status: 500 }) : good(name),
    );
    await expect(servedFiles(folder, fetcher)).rejects.toThrow('places.geojson');
  });

  it('are not taken along by half: one that a story needs and that has gone ends it', async () => {
    const gone = served((name) =>
      name === 'passages.json' ? new Response('', { status: 404 }) : good(name),
    );
    await expect(servedFiles(folder, gone)).rejects.toThrow('passages.json');
    const page = () =>
      new Response('<!doctype html>', { headers: { 'content-type': 'text/html' } });
    await expect(servedFiles(folder, served(page))).rejects.toThrow('story.json');
  });
});
