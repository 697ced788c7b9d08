import { describe, expect, it } from 'vitest';
import {
  addressOf,
  cacheOf,
  installersCache,
  isOriginal,
  pathIn,
  versionOfCache,
} from '../../../src/offline/paths';

const top = 'https://maps.example.org/';
const below = 'https://maps.example.org/dateline/';

describe('the path of an address', () => {
  it.each([
    ['the page', top, '', 'index.html'],
    ['the page with a query', top, '?view=kiosk#place=raqqa', 'index.html'],
    ['a file', top, 'assets/app-1.js', 'assets/app-1.js'],
    ['a file below', below, 'dateline/geodata/site.json', 'geodata/site.json'],
    ['a name in another script', top, 'geodata/%D8%AA%D8%AF%D9%85%D8%B1.json', 'geodata/تدمر.json'],
    ['a name that is none', top, 'a%ZZ', 'a%ZZ'],
    ['beside the site', below, 'other/index.html', undefined],
    ['at another host', top, 'https://example.org/index.html', undefined],
  ])('%s', (_, scope, address, path) => {
    expect(pathIn(scope, new URL(address, top))).toBe(path);
  });

  it('leads back to the address', () => {
    const address = addressOf(below, 'geodata/تدمر 1.json');
    expect(pathIn(below, new URL(address))).toBe('geodata/تدمر 1.json');
  });
});

it.each([
  ['geodata/stories/palmyra-2016/original.txt', true],
  ['geodata/stories/palmyra-2016/story.json', false],
  ['geodata/original.txt', false],
])('%s is an original: %s', (path, is) => {
  expect(isOriginal(path)).toBe(is);
});

describe('the caches of two sites on one host', () => {
  const version = '0123456789ab';
  it('are told apart', () => {
    expect(cacheOf(top, version)).toBe('dateline-0123456789ab');
    expect(cacheOf(below, version)).not.toBe(cacheOf(top, version));
    expect(versionOfCache(below, cacheOf(below, version))).toBe(version);
    expect(versionOfCache(top, cacheOf(below, version))).toBeUndefined();
    expect(versionOfCache(below, cacheOf(top, version))).toBeUndefined();
  });

  it('and from what is no version', () => {
    expect(versionOfCache(top, installersCache(top))).toBeUndefined();
    expect(versionOfCache(top, 'another')).toBeUndefined();
  });
});
