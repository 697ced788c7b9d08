import { describe, expect, it } from 'vitest';
import {
  keepFlavor,
  preferencesOf,
  screenFlavors,
  type Device,
} from '../../../src/explorer/preferences';

interface Given {
  languages?: readonly string[];
  /** Media queries that match. */
  media?: readonly string[];
  stored?: string;
}

function device({ languages = ['en-GB'], media = [], stored }: Given = {}): Device {
  const kept = new Map<string, string>();
  if (stored !== undefined) kept.set('dateline.flavor', stored);
  return {
    languages,
    matches: (query) => media.includes(query),
    storage: {
      getItem: (key) => kept.get(key) ?? null,
      removeItem: () => undefined,
      setItem: (key, value) => {
        kept.set(key, value);
      },
    },
  };
}

const dark = '(prefers-color-scheme: dark)';
const more = '(prefers-contrast: more)';

describe('the flavor of a visit', () => {
  it.each<[string, Given, string]>([
    ['is day where nothing is known', {}, 'day'],
    ['is night where the system is dark', { media: [dark] }, 'night'],
    ['is high contrast where more is asked for', { media: [more] }, 'contrast'],
    ['is high contrast on a dark system that asks for more', { media: [dark, more] }, 'contrast'],
    ['is what was chosen before', { stored: 'contrast' }, 'contrast'],
    ['is what was chosen before, also on a dark system', { media: [dark], stored: 'day' }, 'day'],
    ['falls back where what was kept is no flavor', { stored: 'pink', media: [dark] }, 'night'],
  ])('%s', (_name, given, flavor) => {
    expect(preferencesOf(device(given)).flavor).toBe(flavor);
  });

  it('never is the printer’s: no button on screen leads away from it', () => {
    expect(screenFlavors).toContain(preferencesOf(device({ stored: 'print' })).flavor);
  });

  it.each(screenFlavors)('%s is kept for the next visit', (flavor) => {
    const reader = device();
    keepFlavor(reader, flavor);
    expect(preferencesOf(reader).flavor).toBe(flavor);
  });

  it('is forgotten, without an error, where the browser refuses storage', () => {
    const refused: Device = { ...device(), storage: undefined };
    expect(() => {
      keepFlavor(refused, 'night');
    }).not.toThrow();
    expect(preferencesOf(refused).flavor).toBe('day');
  });

  it('is forgotten, without an error, where storage is full', () => {
    const full: Device = {
      ...device(),
      storage: {
        getItem: () => null,
        removeItem: () => undefined,
        setItem: () => {
          throw new DOMException('full', 'QuotaExceededError');
        },
      },
    };
    expect(() => {
      keepFlavor(full, 'night');
    }).not.toThrow();
  });
});

describe('the language of a visit', () => {
  it.each<[string, readonly string[], string]>([
    ['Arabic', ['ar'], 'ar'],
    ['Arabic of Syria', ['ar-SY', 'en'], 'ar'],
    ['Arabic in capitals', ['AR-EG'], 'ar'],
    ['English of Australia', ['en-AU', 'ar'], 'en'],
    ['a language that the screen does not speak', ['fr', 'de'], 'en'],
    ['no language at all', [], 'en'],
    // a reader of Armenian is not a reader of Arabic
    ['a language whose code begins alike', ['arn'], 'en'],
  ])('for a browser that speaks %s', (_name, languages, language) => {
    expect(preferencesOf(device({ languages })).language).toBe(language);
  });
});
