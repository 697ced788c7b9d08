import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { fold } from '../../../src/article/fold';
import { blankNames, clueOf, type Clue } from '../../../src/features/clue';
import { digestText } from '../../../src/story/openText';
import type { Place } from '../../../src/story/types';
import { shippedStory } from '../../fixtures/shippedStory';
import { place } from './story';

const palmyra = shippedStory('palmyra-2016');
const danube = shippedStory('danube');

const written = (clue: Clue) =>
  clue.map((piece) => (typeof piece === 'string' ? piece : piece.sought ? '[?]' : '[…]')).join('');

describe('names are blanked', () => {
  it.each([
    ['in the city of Palmyra now', 'in the city of [?] now'],
    ['PALMYRA’s ruins', '[?] ruins'],
    ['from Tadmur to Raqqa', 'from [?] to […]'],
    ['near al-Raqqah and Ar Raqqah', 'near […] and […]'],
    ['Jabal al-Tar and Jabal Antara mountains', '[…] and […] mountains'],
    ['معظم مدينة تدمر التاريخية', 'معظم مدينة [?] التاريخية'],
    ['طريق لتدمر وللموصل وبالرقة', 'طريق [?] و[…] و[…]'],
    ['«جبل الطار وجبل عنتر»', '«[…] و[…]»'],
    ['a startling target', 'a startling target'],
  ])('%s', (text, expected) => {
    expect(written(blankNames(text, palmyra.places.features, 'palmyra'))).toBe(expected);
  });

  it('a short name only as a word of its own', () => {
    const ur = { ...place('ur', [46, 31]) };
    const named: Place = { ...ur, properties: { ...ur.properties, name: { en: 'Ur', ar: 'أور' } } };
    expect(written(blankNames('during Ur’s hour وأور', [named], 'ur'))).toBe(
      'during [?] hour و[?]',
    );
  });

  it('“and” stays before a name, unless it is a name itself', () => {
    const called = (en: string, ar: string): Place => {
      const one = place('one', [0, 0]);
      return { ...one, properties: { ...one.properties, name: { en, ar } } };
    };
    expect(written(blankNames('من وتو', [called('Tu', 'تو')], 'one'))).toBe('من و[?]');
    expect(written(blankNames('من وتو', [called('تو', 'و')], 'one'))).toBe('من [?]');
  });

  const alphabet = fc.constantFrom('a', 'b', 'é', 'ا', 'ل', 'ت', 'و', '-', ' ', '’', 'ُ');
  const some = fc
    .array(alphabet, { minLength: 1, maxLength: 8 })
    .map((letters) => letters.join(''));

  it('and none of them survives, whatever the text', () => {
    fc.assert(
      fc.property(fc.array(some, { maxLength: 12 }), some, some, (words, en, ar) => {
        const one = place('one', [0, 0]);
        const named = { ...one, properties: { ...one.properties, name: { en, ar } } };
        const text = [...words, en, ...words, ar].join(' ');
        const clue = blankNames(text, [named], 'one');
        for (const piece of clue) {
          if (typeof piece !== 'string') continue;
          expect(blankNames(piece, [named], 'one')).toEqual([piece]);
        }
      }),
    );
  });
});

describe.each([
  ['palmyra-2016', palmyra],
  ['danube', danube],
] as const)('the clues of %s', (_, story) => {
  for (const language of ['en', 'ar'] as const) {
    it(`name no place in ${language}, and there is one for each`, () => {
      const text = digestText(story, language);
      for (const { properties } of story.places.features) {
        const clue = clueOf(story, text, properties.id);
        expect(clue).toBeDefined();
        const said = fold(written(clue?.pieces ?? []));
        for (const { properties: other } of story.places.features) {
          for (const name of [other.name.en, other.name.ar, ...other.aliases]) {
            expect(said).not.toContain(fold(name));
          }
        }
      }
    });
  }
});

it('a clue asks for its own place', () => {
  expect(written(clueOf(palmyra, digestText(palmyra, 'en'), 'mosul')?.pieces ?? [])).toMatch(
    /^In the Iraqi city of \[\?\] its fighters/,
  );
  expect(clueOf(palmyra, digestText(palmyra, 'en'), 'nowhere')).toBeUndefined();
});
