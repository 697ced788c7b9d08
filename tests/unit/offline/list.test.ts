import { describe, expect, it } from 'vitest';
import { bytesOf, readList, type FileList } from '../../../src/offline/list';

const file = { bytes: 3, sha256: '0'.repeat(64) };
const list: FileList = { version: '0123456789ab', files: { 'index.html': file, 'a.js': file } };

it('takes a list as the build writes it', () => {
  expect(readList(JSON.parse(JSON.stringify(list)))).toEqual(list);
  expect(bytesOf(list)).toBe(6);
});

describe('refuses', () => {
  it.each<[string, unknown]>([
    ['nothing', null],
    ['a text', 'list'],
    ['an array', [list]],
    ['a version of another length', { ...list, version: '0123' }],
    ['no files', { version: list.version }],
    ['a list without the page', { ...list, files: { 'a.js': file } }],
    ['a file without a size', { ...list, files: { 'index.html': { sha256: file.sha256 } } }],
    ['a hash that is none', { ...list, files: { 'index.html': { bytes: 3, sha256: 'x' } } }],
  ])('%s', (_, raw) => {
    expect(readList(raw)).toBeUndefined();
  });
});
