import { mkdtemp, mkdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterEach, beforeEach, expect, it } from 'vitest';
import { listFiles, writeList } from '../../../scripts/offline.ts';
import { readList } from '../../../src/offline/list';

let folder = '';

async function put(path: string, content: string): Promise<void> {
  await mkdir(dirname(join(folder, path)), { recursive: true });
  await writeFile(join(folder, path), content);
}

beforeEach(async () => {
  folder = await mkdtemp(join(tmpdir(), 'dateline-list-'));
  await put('index.html', 'page');
  await put('assets/a.js', 'code');
});

afterEach(() => rm(folder, { recursive: true }));

it('lists what is served, in a form that the worker takes', async () => {
  const list = await listFiles(folder);
  expect(Object.keys(list.files)).toEqual(['assets/a.js', 'index.html']);
  expect(list.files['index.html']?.bytes).toBe(4);
  expect(readList(list)).toEqual(list);
});

it.each([
  'sw.js',
  'offline.json',
  'health.json',
  'assets/a.js.map',
  'geodata/kiosk.json',
  'geodata/site.json',
  'geodata/stories/palmyra-2016/original.txt',
  '.DS_Store',
])('leaves out %s, which changes no version', async (path) => {
  const before = await listFiles(folder);
  await put(path, 'x');
  expect(await listFiles(folder)).toEqual(before);
});

it('any other change is another version', async () => {
  const versions = [(await writeList(folder)).version];
  await put('assets/a.js', 'edoc');
  versions.push((await writeList(folder)).version);
  await put('assets/b.js', 'code');
  versions.push((await writeList(folder)).version);
  expect(new Set(versions).size).toBe(3);
});
