import { describe, expect, it } from 'vitest';
import { directionOf, messagesIn, otherLanguage } from '../../../src/messages/catalogue';
import { measureMessages } from '../../../src/messages/explore/measure';
import { originalMessages } from '../../../src/messages/explore/original';
import { sealMessages } from '../../../src/messages/explore/seal';
import { takeMessages } from '../../../src/messages/explore/take';
import { languages, type Language } from '../../../src/story/types';

/** Every text of a catalogue by its path; functions are told arguments that suit them all. */
function texts(value: unknown, path: string): [string, string][] {
  if (typeof value === 'string') return [[path, value]];
  if (typeof value === 'function') {
    return [[path, String((value as (...given: unknown[]) => unknown)(...argumentsFor(path)))]];
  }
  return Object.entries(value as object).flatMap(([key, inner]) =>
    texts(inner, path === '' ? key : `${path}.${key}`),
  );
}

const named =
  /whose|opens|from|to$|fromPlace|around|scale|unknown|wordsOf|noText|noStory|search\.by|nothing|told/;

/** Texts that are told something else than one number or one name. */
const special: Readonly<Record<string, unknown[]>> = {
  'formats.date': ['2016-12-11'],
  'formats.when': [{ from: 17_146, to: 17_147, precision: 'day' }],
  'formats.commas': ['X', 'Y'],
  distance: [480_000, true],
  'popup.passageOf': [1, 8],
  'explaining.lookedFor': [239, 303],
  'explaining.foundAt': [239, 303],
  'opening.opened': [14, 15],
  'opening.another': [0, 15, 'X', 'Y'],
  'follow.mentionOf': [3, 28],
  'follow.spoken': ['X', 3],
  'search.count': [2, 3],
  'measuring.point': [34.6, 38.2],
  'measuring.rings': [['X', 'Y']],
  'measuring.result': ['X', 'Y', true],
  'measuring.direction': ['X', 73],
  'measuring.uncertain': ['X', 'Y'],
  'taking.cite': [{ title: 'X', credit: 'Y', published: '2016-12-11', accessed: '2016-12-12' }],
};

function argumentsFor(path: string): unknown[] {
  return special[path] ?? (named.test(path) ? ['X'] : [3]);
}

/** What is said at once, and what the parts say that come when they are asked for. */
const everything = (language: Language) => ({
  ...messagesIn(language),
  measuring: measureMessages[language],
  opening: originalMessages[language],
  explaining: sealMessages[language],
  taking: takeMessages[language],
});

const english = texts(everything('en'), '');

describe.each(languages)('what the screen says in %s', (language) => {
  const all = texts(everything(language), '');

  it.each(all)('%s says something', (_path, said) => {
    expect(said.trim()).not.toBe('');
    expect(said).not.toMatch(/undefined|NaN|\[object/);
  });

  it('has the same keys as in English', () => {
    expect(all.map(([path]) => path)).toEqual(english.map(([path]) => path));
  });

  it('holds no markup, since it reaches the screen as text', () => {
    for (const [, said] of all) expect(said).not.toMatch(/[<>]|&\w+;/);
  });

  it('uses typographic quotation marks and apostrophes', () => {
    for (const [, said] of all) expect(said).not.toMatch(/["']/);
  });
});

describe('Arabic', () => {
  it('is written in Arabic letters throughout', () => {
    for (const [path, said] of texts(everything('ar'), '')) {
      // formats of files bear the same name in every language
      if (path.startsWith('formats.') || path.startsWith('taking.format.')) continue;
      expect(said, path).toMatch(/\p{Script=Arabic}/u);
    }
  });

  it.each([
    [1, 'مقطع واحد'],
    [2, 'مقطعان'],
    [3, '٣ مقاطع'],
    [8, '٨ مقاطع'],
    [11, '١١ مقطعاً'],
    [100, '١٠٠ مقطع'],
  ])('counts %i as its grammar does', (count, said) => {
    expect(messagesIn('ar').places.passages(count)).toBe(said);
  });
});

describe('English', () => {
  const { places, certainty, popup, distance } = messagesIn('en');

  it.each([
    ['one passage', places.passages(1), '1 passage'],
    ['several passages', places.passages(8), '8 passages'],
    ['a certain place', certainty.certain(1500), 'Location certain'],
    ['an approximate one', certainty.approximate(3500), 'Approximate: within about 3.5 km'],
    ['a disputed one', certainty.disputed(800), 'Disputed: within about 800 m'],
    ['the pager', popup.passageOf(1, 8), '1 of 8'],
    ['a measured distance', distance(480_000, false), '480 km'],
    ['an uncertain distance', distance(4_000, true), 'about 4 km'],
  ])('speaks of %s', (_name, said, expected) => {
    expect(said).toBe(expected);
  });
});

describe('the two languages', () => {
  it('run in their own directions', () => {
    expect(directionOf('en')).toBe('ltr');
    expect(directionOf('ar')).toBe('rtl');
  });

  it('lead to each other', () => {
    for (const language of languages) {
      expect(otherLanguage(language)).not.toBe(language);
      expect(otherLanguage(otherLanguage(language))).toBe(language);
    }
  });
});
